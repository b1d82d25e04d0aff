import BrinkModel

/// Our copy of the shared history: a bare repository that no working tree and no person ever sees.
///
/// It is a cache. The logs of the journal are the truth, the remote has the history, and a copy that
/// is damaged is put aside and made again.
struct SyncRepository: Sendable {
  /// The branch that all clones share; a repository may have others beside it.
  static let branch = "refs/heads/brink/journal"

  let path: String
  let remote: String
  let git: Git
  let system: System
  /// Milliseconds that one exchange with the remote may take; nil for what suits it.
  let patience: Int?

  /// Milliseconds for what needs no network.
  private static let localLimit = 60_000
  private static let remoteLimit = 60_000
  /// The first fetch may bring years.
  private static let firstFetchLimit = 600_000

  /// Makes the copy where there is none.
  func prepare() throws(SyncTrouble) {
    guard (try? system.linkStatus("\(path)/HEAD")) == nil else { return }
    let answer = git.run(
      [
        "-c", "init.defaultRefFormat=files", "init", "--quiet", "--bare", "--template=", "--", path,
      ], [:], [], Git.Limits(time: Self.localLimit, output: 1 << 16))
    guard answer.status == 0 else { throw .copy(answer.reason) }
  }

  /// Removes a damaged copy.
  func remove() throws(Fault) {
    do {
      try system.removeFolder(path)
    } catch {
      throw .syncFolder(path, error)
    }
  }

  /// The commit that was fetched or sent last, as far as the copy still has it.
  var tip: String? {
    guard let bytes = try? system.contents("\(path)/\(Self.branch)") else { return nil }
    return Self.commit(bytes)
  }

  /// Remembers a commit as the newest both sides have; git's own lock files are not needed for that,
  /// and so none can be left behind.
  func setTip(_ commit: String) throws(SyncTrouble) {
    do {
      let file = "\(path)/\(Self.branch)"
      try system.makeFolder("\(path)/refs/heads/brink")
      // Outside `refs`, where git would take it for a branch.
      try system.replace(file, with: Array("\(commit)\n".utf8), temporary: "\(path)/tip.new")
    } catch {
      throw .fault(.syncFolder(path, error))
    }
  }

  /// Fetches the branch; nil when the remote does not have it yet.
  func fetch() throws(SyncTrouble) -> String? {
    let isFirst = tip == nil
    let answer = run(
      [
        "fetch", "--quiet", "--no-tags", "--no-recurse-submodules", "--no-auto-maintenance",
        "--no-show-forced-updates", "--write-fetch-head",
      ] + otherSide("upload-pack") + ["--", remote, Self.branch],
      limit: patience ?? (isFirst ? Self.firstFetchLimit : Self.remoteLimit))
    guard answer.status == 0 else {
      // The message of git's remote.c, untranslated; the status is the same for every failure.
      let isNotThere = answer.errors.contains("couldn't find remote ref \(Self.branch)")
      if isNotThere { return nil }
      // What git says about our own copy is no word of the remote.
      let isOurs = answer.status != nil && answer.errors.contains(path)
      throw isOurs ? .copy(answer.reason) : .remote(answer.reason)
    }
    let found: [UInt8]
    do {
      found = try system.contents("\(path)/FETCH_HEAD")
    } catch {
      throw error == .noEntry ? .copy("nothing was fetched") : .fault(.syncFolder(path, error))
    }
    for line in found.split(separator: 0x0a) {
      let words = String(decoding: line, as: UTF8.self).split(separator: "\t")
      guard words.last?.hasPrefix("branch 'brink/journal' of ") == true,
        let commit = words.first.flatMap({ Self.commit(Array($0.utf8)) })
      else { continue }
      return commit
    }
    throw .remote("git did not say what it fetched")
  }

  /// The files of a commit.
  func listing(of commit: String) throws(SyncTrouble) -> [UInt8] {
    try output(["ls-tree", "-r", "-l", "-z", "--full-tree", commit])
  }

  /// True when the older commit is among the ancestors of the newer.
  func isAncestor(_ older: String, of newer: String) -> Bool {
    run(["merge-base", "--is-ancestor", older, newer], limit: Self.localLimit).status == 0
  }

  /// The bytes of those blobs.
  func blobs(_ logs: [RemoteLog]) throws(SyncTrouble) -> [String: [UInt8]] {
    guard !logs.isEmpty else { return [:] }
    let names = logs.map { $0.blob + "\n" }.joined()
    let answer = run(
      ["cat-file", "--batch"], input: Array(names.utf8), limit: Self.localLimit,
      output: logs.reduce(0) { $0 + $1.size + 128 })
    guard answer.status == 0 else { throw .copy(answer.reason) }
    var rest = answer.output[...]
    var blobs: [String: [UInt8]] = [:]
    for log in logs {
      let heading = Array("\(log.blob) blob \(log.size)\n".utf8)
      guard rest.starts(with: heading), rest.count > heading.count + log.size else {
        throw .copy("\(log.blob) is missing")
      }
      blobs[log.blob] = Array(rest.dropFirst(heading.count).prefix(log.size))
      rest = rest.dropFirst(heading.count + log.size + 1)
    }
    return blobs
  }

  /// Makes the commit that adds those logs to what the remote has.
  func commit(
    _ logs: [LogName: [UInt8]], onto parent: String?, _ signature: CommitSignature
  ) throws(SyncTrouble) -> String {
    var lines = ""
    for (log, bytes) in logs.sorted(by: { $0.key < $1.key }) {
      lines += "100644 \(try store(bytes))\t\(log.path)\0"
    }
    // Nobody's tools may convert line ends or merge line by line: that corrupts records.
    let attributes = try store(Array("*.rec -text merge=binary\n".utf8))
    lines += "100644 \(attributes)\t.gitattributes\0"
    // One of its own for every commit: a lock that git left behind when it was killed stops nothing.
    let index = ["GIT_INDEX_FILE": "\(path)/index.\(signature.unique)"]
    defer {
      try? system.unlink("\(path)/index.\(signature.unique)")
      try? system.unlink("\(path)/index.\(signature.unique).lock")
    }
    _ = try output(["read-tree", parent.map { "\($0)^{tree}" } ?? "--empty"], index)
    _ = try output(
      ["update-index", "--add", "--replace", "-z", "--index-info"], index, Array(lines.utf8))
    let tree = try name(try output(["write-tree"], index))
    return try name(
      try output(
        ["commit-tree", "--no-gpg-sign", tree] + (parent.map { ["-p", $0] } ?? []),
        signature.variables, Array("\(signature.message)\n".utf8)))
  }

  /// What the remote said to a push.
  enum Pushed: Equatable {
    case taken
    /// Somebody else was faster, or holds the branch; the remote's own words.
    case behind(String)
  }

  func push(_ commit: String) throws(SyncTrouble) -> Pushed {
    let answer = run(
      [
        "push", "--porcelain", "--no-verify", "--no-signed", "--no-follow-tags",
        "--recurse-submodules=no",
      ] + otherSide("receive-pack") + ["--", remote, "\(commit):\(Self.branch)"],
      limit: patience ?? Self.remoteLimit)
    if answer.status == 0 { return .taken }
    let said = String(decoding: answer.output, as: UTF8.self)
    guard let line = said.split(separator: "\n").first(where: { $0.hasPrefix("!\t") }) else {
      throw .remote(answer.reason)
    }
    let isRace = ["fetch first", "non-fast-forward", "lock", "failed to update ref", "stale"]
      .contains { !line.ranges(of: $0).isEmpty }
    let words = line.split(separator: "\t").last.map(String.init) ?? answer.reason
    if isRace { return .behind(words) }
    throw .remote(words)
  }

  /// Packs what has gathered, once there is much of it.
  func tidy() {
    _ = run(
      [
        "-c", "gc.auto=500", "-c", "gc.autoDetach=false", "-c", "gc.packRefs=false", "gc",
        "--auto", "--quiet",
      ],
      limit: Self.localLimit)
  }

  /// For a remote that is a folder: even there nothing is run but git itself.
  private func otherSide(_ service: String) -> [String] {
    guard RemoteName.isLocal(remote) else { return [] }
    let settings = "-c core.hooksPath=/dev/null -c core.fsmonitor="
    return ["--\(service)=git \(settings) \(service)"]
  }

  private func store(_ bytes: [UInt8]) throws(SyncTrouble) -> String {
    try name(try output(["hash-object", "-w", "--stdin"], [:], bytes))
  }

  private func name(_ output: [UInt8]) throws(SyncTrouble) -> String {
    guard let name = Self.commit(output) else { throw .copy("git named no object") }
    return name
  }

  private func output(
    _ arguments: [String], _ variables: [String: String] = [:], _ input: [UInt8] = []
  ) throws(SyncTrouble) -> [UInt8] {
    let answer = run(arguments, variables, input: input, limit: Self.localLimit)
    guard answer.status == 0 else { throw .copy(answer.reason) }
    return answer.output
  }

  private func run(
    _ arguments: [String], _ variables: [String: String] = [:], input: [UInt8] = [], limit: Int,
    output: Int = 64 << 20
  ) -> Git.Answer {
    git.run(
      ["--git-dir=\(path)"] + arguments, variables, input, Git.Limits(time: limit, output: output))
  }

  /// The name of an object, as git writes it alone on a line.
  private static func commit(_ bytes: [UInt8]) -> String? {
    let text = bytes.prefix { $0 != 0x0a }
    let isName = [40, 64].contains(text.count) && text.allSatisfy(Seal.isHexadecimal)
    return isName ? String(decoding: text, as: UTF8.self) : nil
  }
}

extension Git.Answer {
  /// In one line why it did not work: what git said last and itself, as it can be shown.
  var reason: String {
    guard let status else {
      return errors.isEmpty ? "no answer in time" : "no answer in time (\(lastComplaint))"
    }
    return lastComplaint.isEmpty ? "git ended with status \(status)" : lastComplaint
  }

  private var lastComplaint: String {
    let lines = errors.split(whereSeparator: \.isNewline).map(String.init)
    let isComplaint: (String) -> Bool = { $0.hasPrefix("fatal: ") || $0.hasPrefix("error: ") }
    // Of several complaints the first is the cause, the others are what came of it; and when git
    // could only not read, whatever it read through has said why.
    guard let first = lines.firstIndex(where: isComplaint) else {
      return String((lines.last ?? "").prefix(300))
    }
    let saysNothing = lines[first].hasPrefix("fatal: Could not read from remote repository")
    let cause = saysNothing && first > 0 ? first - 1 : first
    return String(lines[cause].prefix(300))
  }
}
