import BrinkFiles
import BrinkModel

/// What the person decided in a repository within the last minutes, newest first.
struct FreshDecisions {
  /// How long a decision counts, in seconds, where nobody says otherwise.
  static let usualSpan = 15 * 60

  let entries: [Entry]

  /// Reads the journal only as far back as it has to.
  ///
  /// `seconds` is how long one counts; it was made in a work tree of `repository`, by this person.
  init(_ seconds: Int, in repository: Repository, _ session: Session) throws(Fault) {
    let journal = try session.journal()
    let now = session.now
    let span = Int64(seconds) * 1000
    let filter = EntryFilter(
      kinds: [.decision, .strike], since: now.adding(milliseconds: -span))
    var decisions = Threads()
    for entry in try journal.entries(matching: filter) {
      if entry.kind == .strike { decisions.strike(entry) }
      // A clock that was ahead and set right must not make a decision last for days.
      guard entry.kind == .decision, entry.by == journal.by, entry["Crossed"] == "yes",
        entry.at.milliseconds - now.milliseconds <= span
      else { continue }
      decisions.open(entry)
    }
    var folders = CommonFolders(variables: session.world.variables)
    let ours = try repository.commonFolder()
    entries = decisions.standing.reversed().map(\.entry).filter { decision in
      decision["Directory"].map { folders.common(of: $0) == ours } == true
    }
  }
}

/// The repositories of folders, each asked for once.
private struct CommonFolders {
  let variables: [String: String]
  private var known: [String: String?] = [:]

  init(variables: [String: String]) {
    self.variables = variables
  }

  mutating func common(of directory: String) -> String? {
    if let found = known[directory] { return found }
    let found = try? Repository(directory: directory, variables: variables).commonFolder()
    known[directory] = .some(found)
    return found
  }
}
