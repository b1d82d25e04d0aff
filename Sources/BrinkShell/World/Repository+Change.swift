import BrinkModel
import BrinkProcesses

/// Two commits, and what they were called.
struct Change: Equatable, Sendable {
  /// The branch it goes to, as a person writes it.
  let baseName: String
  let headName: String
  /// Where the two parted: a full hash.
  let mergeBase: String
  let head: String
}

extension Repository {
  /// The repository seen from its top folder; throws when there is none or git will not say.
  func fromTop() throws(Fault) -> Repository {
    let up = try ask(["rev-parse", "--show-cdup"])
    return Repository(
      directory: up.isEmpty ? directory : "\(directory)/\(up)", variables: variables)
  }

  /// The commits that what is committed lies between.
  func change(from base: String?, to head: String) throws(Fault) -> Change {
    guard let headCommit = commitHash(head) else { throw unknown(head, "--head") }
    let (name, baseCommit) = try baseCommit(base, head: head, headCommit)
    switch capture(["merge-base", baseCommit, headCommit]) {
    case .ended(0, let output, _):
      return Change(
        baseName: name, headName: head, mergeBase: Self.line(output), head: headCommit)
    case .ended(1, _, _): throw try noCommonHistory(name, head)
    case let other: throw complaint(other)
    }
  }

  /// Every file between them, renames followed.
  func files(of change: Change) throws(Fault) -> [ChangedFile] {
    let ended = capture([
      "diff-tree", "-r", "-z", "-M", "--numstat", "--no-ext-diff", "--no-textconv",
      change.mergeBase, change.head, "--",
    ])
    guard case .ended(0, let output, _) = ended, let files = NumberedStatistics.read(output) else {
      throw complaint(ended)
    }
    return files
  }

  /// What `.gitattributes` of the work tree says of those files.
  func marks(of files: [ChangedFile]) throws(Fault) -> GeneratedMarks {
    guard !files.isEmpty else { return .none }
    let ended = capture(
      ["check-attr", "-z", "--stdin", GeneratedMarks.attribute],
      input: Array(files.map { $0.path + [0] }.joined()))
    guard case .ended(0, let output, _) = ended, let marks = GeneratedMarks.read(output) else {
      throw complaint(ended)
    }
    return marks
  }

  /// How many files are changed, staged or new without being committed.
  ///
  /// Files are compared as they are on the disk: where git would put one through a filter first, one
  /// that was only touched may count.
  var uncommitted: Int {
    guard let settings = filtersOff else { return 0 }
    let questions = [
      ["diff-files", "--name-only", "-z", "--ignore-submodules=dirty"],
      ["diff-index", "--cached", "--name-only", "-z", "HEAD", "--"],
      ["ls-files", "--others", "--exclude-standard", "--directory", "-z"],
    ]
    var names: Set<[UInt8]> = []
    for question in questions {
      guard case .ended(0, let output, _) = capture(question, settings: settings) else { continue }
      names.formUnion(output.split(separator: 0).map(Array.init))
    }
    return names.count
  }

  /// Settings that keep git from running the filters it is configured with.
  ///
  /// Nil when one of them cannot be written as a setting.
  private var filtersOff: [String]? {
    let keys = capture([
      "config", "-z", "--name-only", "--get-regexp", "^filter\\..*\\.(clean|process|required)$",
    ])
    guard case .ended(0...1, let output, _) = keys else { return nil }
    let names = output.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
    guard names.allSatisfy({ !$0.contains("=") && !$0.contains("\u{fffd}") }) else { return nil }
    return names.map { $0 + ($0.hasSuffix(".required") ? "=false" : "=") }
  }
}

extension Repository {
  /// The full hash of the commit a name stands for.
  private func commitHash(_ name: String) -> String? {
    // What begins with a dash would be a flag to git, and is no name of anything.
    guard !name.isEmpty, !name.hasPrefix("-") else { return nil }
    return answer(["rev-parse", "--verify", "--quiet", "\(name)^{commit}"])
  }

  private func baseCommit(
    _ named: String?, head: String, _ headCommit: String
  ) throws(Fault) -> (name: String, hash: String) {
    if let named {
      guard let commit = commitHash(named) else { throw unknown(named, "--base") }
      return (named, commit)
    }
    let branch = fullName(head).flatMap { $0.hasPrefix("refs/heads/") ? $0 : nil }
    let upstream = branch.flatMap { fullName("\(BaseGuess.shortName($0))@{upstream}") }
    let remoteHead = answer(["symbolic-ref", "-q", "refs/remotes/origin/HEAD"])
    for candidate in BaseGuess.candidates(
      branch: branch, upstream: upstream, remoteHead: remoteHead)
    {
      guard let commit = commitHash(candidate.ref) else { continue }
      guard candidate.mayBeTheSame || commit != headCommit else { continue }
      return (BaseGuess.shortName(candidate.ref), commit)
    }
    throw Fault(
      place: "--base", what: "it cannot be guessed which branch this change goes to",
      remedy: "Write --base=origin/main, or whatever it is called.", status: .noInput)
  }

  private func fullName(_ name: String) -> String? {
    guard !name.hasPrefix("-") else { return nil }
    return answer(["rev-parse", "--symbolic-full-name", name])
  }

  /// What git says in one line; nil when it says nothing or complains.
  func answer(_ arguments: [String]) -> String? {
    guard case .ended(0, let output, _) = capture(arguments) else { return nil }
    let line = Self.line(output)
    return line.isEmpty ? nil : line
  }

  /// What git says in one line; throws its complaint.
  func ask(_ arguments: [String]) throws(Fault) -> String {
    let ended = capture(arguments)
    guard case .ended(0, let output, _) = ended else { throw complaint(ended) }
    return Self.line(output)
  }

  static func line(_ bytes: [UInt8]) -> String {
    let end = bytes.last == UInt8(ascii: "\n") ? 1 : 0
    return String(decoding: bytes.dropLast(end), as: UTF8.self)
  }
}

extension Repository {
  private func unknown(_ name: String, _ flag: String) -> Fault {
    if name == "HEAD" {
      return Fault(
        place: "HEAD", what: "nothing is committed here yet",
        remedy: "Commit first: committed changes are what is measured.", status: .noInput)
    }
    return Fault(
      place: "\(flag)=\(name)", what: "git knows no commit of that name",
      remedy: "Fetch it first, or check its name: `git branch --all` lists what there is.",
      status: .noInput)
  }

  private func noCommonHistory(_ base: String, _ head: String) throws(Fault) -> Fault {
    let isShallow = try ask(["rev-parse", "--is-shallow-repository"]) == "true"
    return isShallow
      ? Fault(
        place: base, what: "this clone is shallow: where \(head) left it is not in it",
        remedy: "`git fetch --unshallow` gets the rest; in GitHub Actions write `fetch-depth: 0`.",
        status: .badConfiguration)
      : Fault(
        place: base, what: "has no history in common with \(head)",
        remedy: "Name the branch this change goes to: --base=REF.", status: .noInput)
  }

  /// Why git has no answer.
  func complaint(_ ended: Capture) -> Fault {
    switch ended {
    case .notStarted:
      return Fault(
        place: "git", what: "cannot be run",
        remedy: "Install git, or put it on the PATH.", status: .badConfiguration)
    case .outOfBounds:
      return Fault(
        place: "git", what: "took longer than 30 s or said more than can be read",
        remedy: "Measure less: --base=REF with a nearer commit.", status: .busy)
    case .ended(_, _, let words):
      let said = String(decoding: words, as: UTF8.self)
      if said.contains("not a git repository") {
        return Fault(
          place: directory, what: "is in no git repository",
          remedy: "Change to the folder of the change.", status: .noInput)
      }
      return Fault(
        place: "git", what: "does not answer as expected",
        excerpt: said.isEmpty ? nil : said.trimmed,
        remedy: "Set right what it says, then ask again.", status: .badConfiguration)
    }
  }
}
