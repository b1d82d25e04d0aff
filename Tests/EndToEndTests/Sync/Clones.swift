import BrinkFiles
import BrinkModel
import Glibc
import Rec
import TestSupport
import Testing

/// Clones of one journal, all of one person on one host, each with a home of its own, and the
/// repository they meet in.
final class Clones {
  let folder: TestFolder
  /// The way to the repository: a symbolic link, so that the way can be lost and not the repository.
  ///
  /// A repository that is moved while git works in it keeps a lock for ever.
  let remote: String
  private static let repository = "repository.git"
  private let programs: String

  init() throws {
    folder = try TestFolder()
    remote = "\(folder.path)/remote.git"
    let program = product("brink")
    programs = String(program.dropLast("/brink".count))
    _ = try git("init", "--quiet", "--bare", "\(folder.path)/\(Self.repository)")
    try sh(waysBack)
  }

  /// Lines of shell after which nobody reaches the repository.
  var goneAway: String { "rm '\(remote)'" }

  /// Lines of shell after which everybody does again.
  var waysBack: String { "ln -s \(Self.repository) '\(remote)'" }

  func home(_ clone: String) -> String { "\(folder.path)/\(clone)" }
  func journal(_ clone: String) -> String { "\(home(clone))/journal" }

  func variables(_ clone: String) -> [String: String] {
    [
      "BRINK_JOURNAL": journal(clone), "HOME": home(clone), "LOGNAME": "ana", "TZ": "UTC0",
      "PATH": "\(programs):/usr/bin:/bin", "LANG": "C.UTF-8", "SWIFT_BACKTRACE": "enable=no",
    ]
  }

  /// Makes clones and lets them meet.
  func begin(_ names: String...) throws {
    for name in names {
      try folder.makeFolder(name)
      let outcome = try run(name, "sync", "--init", remote)
      try #require(outcome.status == 0, "\(outcome.complaint)")
    }
  }

  @discardableResult
  func run(
    _ clone: String, _ arguments: String..., environment: [String: String] = [:]
  ) throws -> Program.Outcome {
    try Program(
      product("brink"), arguments, environment: variables(clone).merging(environment) { $1 },
      directory: home(clone)
    ).run()
  }

  /// Records something and says what it is called.
  @discardableResult
  func park(_ clone: String, _ text: String) throws -> String {
    let outcome = try run(clone, "park", text)
    try #require(outcome.status == 0, "\(outcome.complaint)")
    return text
  }

  /// Records something at a moment that this clone's clock shows.
  func append(_ clone: String, _ fields: [Field], now: Timestamp) throws -> Entry {
    try reader(clone).append(EntryDraft(kind: .note, fields: fields), now: now)
  }

  /// What all readers of that clone see, in their order.
  func items(_ clone: String) throws -> [JournalItem] { try Array(reader(clone).items()) }

  func entries(_ clone: String) throws -> [Entry] {
    try items(clone).compactMap { if case .entry(let found) = $0 { found.entry } else { nil } }
  }

  /// What was parked, in the order of the journal.
  func texts(_ clone: String) throws -> [String] { try entries(clone).compactMap { $0["Text"] } }

  /// Paths of logs from the journal.
  func logs(_ clone: String) throws -> [String] {
    try sh("cd '\(journal(clone))' && find . -name '*.rec' | sort").split(separator: "\n")
      .map { String($0.dropFirst(2)) }
  }

  func git(_ arguments: String...) throws -> String {
    let outcome = try Program(
      "git", arguments,
      environment: [
        "PATH": "/usr/bin:/bin", "HOME": folder.path, "GIT_AUTHOR_NAME": "x",
        "GIT_AUTHOR_EMAIL": "x@x.invalid", "GIT_COMMITTER_NAME": "x",
        "GIT_COMMITTER_EMAIL": "x@x.invalid",
      ]
    ).run()
    try #require(outcome.status == 0, "\(outcome.complaint)")
    return outcome.text
  }

  @discardableResult
  func sh(_ script: String, _ environment: [String: String] = [:]) throws -> String {
    let variables = ["PATH": "\(programs):/usr/bin:/bin", "HOME": folder.path]
    let outcome = try Program(
      "sh", ["-c", script], environment: variables.merging(environment) { $1 }
    ).run()
    try #require(outcome.status == 0, "\(outcome.text)\(outcome.complaint)")
    return outcome.text
  }

  /// Puts a commit of somebody else's making on the shared branch; the script works on its index.
  func plant(_ script: String, orphan: Bool = false) throws {
    try sh(
      """
      set -e; cd '\(remote)'; export GIT_INDEX_FILE='\(folder.path)/planted'; rm -f "$GIT_INDEX_FILE"
      \(orphan ? "" : "git read-tree refs/heads/brink/journal")
      \(script)
      tree=$(git write-tree)
      commit=$(git -c user.name=x -c user.email=x@x.invalid commit-tree \
        \(orphan ? "" : "-p refs/heads/brink/journal") -m planted $tree)
      git update-ref refs/heads/brink/journal $commit
      """)
  }

  private func reader(_ clone: String) -> Journal {
    let base = Writer(user: "ana", host: Self.host)
    let name = SyncFolder.clone(
      ofJournal: journal(clone), stateDirectory: "\(home(clone))/.local/state")
    return Journal(
      directory: journal(clone), writer: name.map { base.cloned(as: $0.name) } ?? base, by: "ana")
  }

  private static let host: String = {
    var name = [CChar](repeating: 0, count: 256)
    gethostname(&name, name.count - 1)
    return String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }()
}

extension Timestamp {
  /// What the clock of this machine shows.
  static var now: Timestamp {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Timestamp(
      milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000, offset: 0)
  }
}
