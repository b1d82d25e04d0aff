import BrinkFiles
package import BrinkModel
package import DisplayText
import Reports

/// One run of the program: the world, what the command line said for every command, and the places
/// opened on first use.
package final class Session {
  package let world: World
  /// What `--journal` said.
  package private(set) var journalFlag: String?
  /// True when nothing may be asked.
  package private(set) var asksNothing = false
  /// True when what is recorded is to be printed as JSON.
  package private(set) var answersInJSON = false
  /// True when a command is to run after the walk: then our own failures report 125.
  package let isAroundCommand: Bool
  /// The incident in whose room one is; what is recorded there belongs to it.
  var room: EntryID?
  /// How much was said in the room that the walk going on has kept from being shown.
  var newsInRoom = 0
  /// Obeys what is meant for the room, in the middle of a walk there; false where that could not
  /// be done, nil for anything else.
  var roomObeys: ((String) -> Bool?)?
  /// Told how far readings have come; nil while nobody should be shown.
  var onReading: (@Sendable (ReadingProgress) -> Void)?
  private var opened: (any Conversation)?
  var library: PromptLibrary?
  var loaded: Configuration?

  package init(_ world: World, isAroundCommand: Bool = false) {
    self.world = world
    self.isAroundCommand = isAroundCommand
  }

  /// Takes what every command may be told.
  package func take(_ arguments: Arguments) throws(Fault) {
    if arguments.has("no-input") { asksNothing = true }
    answersInJSON = arguments.has("json")
    guard let directory = arguments["journal"] else { return }
    guard !directory.isEmpty else {
      throw Fault(
        place: "--journal", what: "names no directory", remedy: "Write --journal=DIR.",
        status: .usage)
    }
    journalFlag = directory
  }

  /// The moment, on the wall where the program runs.
  package var now: Timestamp { world.now() }

  /// The place where questions are asked, opened when first needed.
  ///
  /// With a command to follow, standard input is read no further than the answers.
  package func conversation(commandFollows: Bool = false) -> any Conversation {
    if let opened { return opened }
    let new =
      asksNothing
      ? PipedConversation(lines: nil, errors: world.errors) : world.converse(commandFollows)
    opened = new
    return new
  }

  /// Asks on the terminal itself from now on; false where that cannot be.
  func useTerminal() -> Bool {
    guard !asksNothing, let terminal = world.openTerminal() else { return false }
    opened = terminal
    return true
  }

  /// Gives the terminal, as it was found, to something that takes the whole window.
  func lendTerminal<Result>(_ body: () -> Result) -> Result {
    opened.map { $0.lend(body) } ?? body()
  }

  /// Writes to standard output, in colour where that is a terminal that has it.
  package func print(_ text: StyledText) {
    world.output.write(text.rendered(in: palette))
  }

  /// Writes plain words to standard output; on a terminal paragraphs are wrapped to its width.
  func printFilled(_ text: String) {
    guard let columns else { return print(StyledText(text)) }
    print(StyledText(text.paragraphsOnOneLine).filled(toColumns: columns))
  }

  /// Says what became of something: to the person, else on standard output; around a command, whose
  /// output that is, on standard error.
  func tell(_ text: StyledText) {
    if let opened, opened.isInteractive {
      opened.say(text)
    } else {
      let filled = columns.map { text.filled(toColumns: $0) } ?? text
      (isAroundCommand ? world.errors : world.output).write(filled.plain + "\n")
    }
  }

  /// Says that an entry was recorded: in words, or as the entry itself when JSON was asked for.
  func tellRecorded(_ entry: Entry, _ words: StyledText) {
    if answersInJSON {
      world.output.write(EntryJSON.text(of: entry) + "\n")
    } else {
      tell(words)
    }
  }

  /// Says on standard error what went wrong without stopping anything.
  func warn(_ text: String) { world.errors.write(text) }

  /// The width to lay text out for; nil into a pipe.
  package var columns: Int? { world.outputIsTerminal ? world.columns() : nil }

  /// What drawings are made of.
  var glyphs: Glyphs { Glyphs(environment: world.variables) }

  private lazy var palette = Palette(
    isTerminal: world.outputIsTerminal, environment: world.variables)
}
