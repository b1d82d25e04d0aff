package import BrinkFiles
package import BrinkModel
import Rec

extension Session {
  /// The journal in use, found by the order the manual gives; nothing is made before it is needed.
  package func journal() throws(Fault) -> Journal {
    try journal(at: try journalLocation())
  }

  /// The same for a command that only reads: a journal that somebody named must be there.
  func journalToRead() throws(Fault) -> Journal {
    let location = try journalLocation()
    let journal = try journal(at: location)
    if location.isNamed { try journal.expectThere() }
    return journal
  }

  private func journalLocation() throws(Fault) -> JournalLocation {
    try JournalLocation.find(
      flag: journalFlag, environment: { world.variables[$0] }, currentDirectory: world.directory,
      isOurDirectory: System.real.isOurDirectory)
  }

  private func journal(at location: JournalLocation) throws(Fault) -> Journal {
    var journal = Journal(
      directory: location.directory, writer: writer(inJournal: location.directory),
      by: try configuration.name ?? world.login, random: world.random)
    journal.onReading = onReading
    journal.context = room.map { [Field(Incident.field, $0.text)] } ?? []
    return journal
  }

  /// Walks not finished yet.
  package func drafts() throws(Fault) -> DraftStore {
    DraftStore(try journal())
  }

  /// Records a remark.
  func note(_ text: String) throws(Fault) -> Entry {
    try journal().append(.note(text), now: now)
  }

  /// Records something put off.
  func park(_ text: String) throws(Fault) -> Entry {
    try journal().append(.park(text), now: now)
  }

  /// Throws a draft away whose walk is over; what stays behind is only offered once more.
  func putAway(_ draft: Draft?) {
    do {
      try draft?.finish()
    } catch {
      warn(FaultText.text(of: error))
    }
  }

  /// The checklists within reach.
  package var prompts: PromptLibrary {
    get throws(Fault) {
      if let library { return library }
      let new = try PromptLibrary(
        from: world.directory, configuration: world.configurationDirectory, files: .real)
      library = new
      return new
    }
  }

  /// What the person set down for good.
  package var configuration: Configuration {
    get throws(Fault) {
      if let loaded { return loaded }
      let new = try Configuration.load(from: world.configurationDirectory)
      loaded = new
      return new
    }
  }

  /// Whoever is at the keyboard, under every name we know.
  package func person() throws(Fault) -> Person {
    Person([try configuration.name, world.login].compactMap { $0 })
  }

  /// The repository one stands in.
  var repository: Repository {
    Repository(directory: world.directory, variables: world.variables)
  }

  /// Looks commits up in it.
  var commitRule: CommitRule {
    let repository = repository
    return { repository.commit($0) }
  }

  /// The reader of boundary sentences, told the names people go by here.
  func sentenceRule() throws(Fault) -> SentenceRule {
    let people = try configuration.people
    let around = Roster(repository: repository)
    let reader = RosterReader { people + around.names }
    return { text, doing in reader.read(text, doing: doing) }
  }
}
