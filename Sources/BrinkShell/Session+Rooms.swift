package import BrinkFiles
package import BrinkModel

extension Session {
  /// The journal in use, found by the order the manual gives; nothing is made before it is needed.
  package func journal() throws(Fault) -> Journal {
    let directory = try JournalLocation.find(
      flag: journalFlag, environment: { world.variables[$0] }, currentDirectory: world.directory,
      isOurDirectory: System.real.isOurDirectory)
    return Journal(
      directory: directory, writer: Writer(user: world.login, host: world.host),
      by: try configuration.name ?? world.login, random: world.random)
  }

  /// Walks not finished yet.
  package func drafts() throws(Fault) -> DraftStore {
    DraftStore(try journal())
  }

  /// Records a remark.
  func note(_ text: String) throws(Fault) -> Entry {
    try journal().append(.note(text), now: now)
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

  /// The reader of boundary sentences, told the names people go by here.
  func sentenceRule() throws(Fault) -> SentenceRule {
    let people = try configuration.people
    let around = Roster(directory: world.directory, variables: world.variables)
    let reader = RosterReader { people + around.names }
    return { text, doing in reader.read(text, doing: doing) }
  }
}
