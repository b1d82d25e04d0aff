/// Takes one text of shell apart, byte by byte, without recursion and in one pass.
///
/// What programs do with their words (`sudo`, `bash -c`) is not its matter: ``ShellReader``.
struct ShellParser {
  /// What is open where the parser stands, the innermost last.
  enum Opening: Equatable {
    case list
    /// `"…"`
    case quotes
    /// `${…}`, past the name
    case parameter
    /// `$((…))` with so many brackets open
    case arithmetic(brackets: Int)
  }

  /// More openings than this within each other are not followed.
  static let deepest = 200

  let source: [UInt8]
  /// True for what a person typed at a prompt, where `!…` is history.
  let isTyped: Bool
  var at = 0
  var openings: [Opening] = [.list]
  var lists: [ShellList]
  var reading: Reading
  /// Every pipeline that ended, as places in the reading.
  var pipelines: [[Int]] = []
  var documents: [HereDocument] = []
  /// Texts in which only substitutions count, and the commands that read them.
  var expandedTexts: [(text: [UInt8], within: Int)] = []
  /// How many bytes of variables may still be put in; then they stay unknown.
  var expansionLeft = 1 << 16

  init(_ source: [UInt8], isTyped: Bool, within: Int?, into reading: Reading) {
    self.source = source
    self.isTyped = isTyped
    self.reading = reading
    lists = [ShellList(.line, within: within)]
  }

  /// Reads it all as commands.
  mutating func run() {
    while at < source.count {
      switch openings[openings.count - 1] {
      case .list: stepInList()
      case .quotes: stepInQuotes()
      case .parameter: stepInParameter()
      case .arithmetic(let brackets): stepInArithmetic(brackets)
      }
    }
    closeWhatIsOpen()
  }

  /// Reads it as the inside of double quotes: only substitutions are commands.
  mutating func runAsQuoted() {
    openings.append(.quotes)
    while at < source.count {
      if openings.last == .quotes, openings.count == 2, source[at] == UInt8(ascii: "\"") {
        at += 1
        continue
      }
      switch openings[openings.count - 1] {
      case .list: stepInList()
      case .quotes: stepInQuotes()
      case .parameter: stepInParameter()
      case .arithmetic(let brackets): stepInArithmetic(brackets)
      }
    }
    if openings.last == .quotes { openings.removeLast() }
    lists[0].word = Word()
    lists[0].hasWord = false
    closeWhatIsOpen()
  }

  private mutating func closeWhatIsOpen() {
    if isTyped, isBetweenCommands { reading.goesOn = true }
    while let opening = openings.popLast() {
      switch opening {
      case .quotes: leaveOpen(.openQuote)
      case .parameter, .arithmetic: leaveOpen(.openBracket)
      case .list:
        if let role = lists.last?.role, role != .line {
          leaveOpen(role == .backticks ? .openQuote : .openBracket)
        }
        endList()
      }
    }
    if !documents.isEmpty { leaveOpen(.openDocument) }
  }

  /// Notes what the text does not close; a shell reads on where it is what was typed.
  mutating func leaveOpen(_ doubt: Doubt) {
    reading.add(doubt)
    if isTyped { reading.goesOn = true }
  }

  /// The list that words go to now.
  var list: ShellList {
    get { lists[lists.count - 1] }
    _modify { yield &lists[lists.count - 1] }
  }

  /// The byte so many further on, 0 past the end.
  func peek(_ distance: Int = 1) -> UInt8 {
    at + distance < source.count ? source[at + distance] : 0
  }

  /// Adds a byte to the word, meaning nothing but itself.
  mutating func append(_ byte: UInt8) {
    appendActive(Active.literal(byte))
  }

  /// Adds a byte that the shell acts on.
  mutating func appendActive(_ byte: UInt8) {
    let last = lists.count - 1
    lists[last].word.bytes.append(byte)
    if !lists[last].word.made.isEmpty { lists[last].word.made.append(byte) }
    lists[last].hasWord = true
  }

  /// Marks the word as quoted in part, which makes it one even when it is empty.
  mutating func quote() {
    list.word.isQuoted = true
    list.hasWord = true
  }

  /// Opens something; says so when it is too deep and takes the sign for a letter.
  mutating func open(_ opening: Opening, _ list: ShellList? = nil, length: Int) {
    guard openings.count < Self.deepest else {
      reading.add(.tooDeep)
      append(source[at])
      at += 1
      return
    }
    openings.append(opening)
    at += length
    if var list {
      list.start = at
      list.loops = self.list.loops
      list.variables = self.list.variables
      list.folder = self.list.folder
      lists.append(list)
    }
  }

  /// Where the command being put together stands.
  mutating func placeOfCommand() -> Int {
    if let place = list.place { return place }
    let place = reading.commands.count
    reading.commands.append(ShellCommand())
    list.place = place
    return place
  }
}
