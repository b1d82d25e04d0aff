/// The words and signs of a condition, each with its offset in characters.
struct ConditionWords {
  enum Word: Equatable {
    case bare(String)
    case quoted(String)
    case sign(String)
  }

  struct Placed: Equatable {
    let word: Word
    let offset: Int
  }

  private(set) var words: [Placed] = []
  /// The offset of a quote that is never closed.
  private(set) var unclosedQuote: Int?
  private let characters: [Unicode.Scalar]
  private var at = 0

  init(_ text: String) {
    characters = Array(text.unicodeScalars)
    while at < characters.count { readOne() }
  }

  private mutating func readOne() {
    let start = at
    switch characters[at] {
    case " ", "\t", "\n": at += 1
    case "(", ")", "=": sign(1)
    case "!" where characters[(at + 1)...].first == "=": sign(2)
    case "\"", "'": quoted()
    default:
      while at < characters.count, !Self.endsWord(characters[at]) { at += 1 }
      if at == start { at += 1 }
      words.append(Placed(word: .bare(Self.string(characters[start..<at])), offset: start))
    }
  }

  private mutating func sign(_ length: Int) {
    let text = Self.string(characters[at..<at + length])
    words.append(Placed(word: .sign(text), offset: at))
    at += length
  }

  private mutating func quoted() {
    let start = at
    guard let end = characters[(start + 1)...].firstIndex(of: characters[start]) else {
      unclosedQuote = unclosedQuote ?? start
      at = characters.count
      return
    }
    let text = Self.string(characters[(start + 1)..<end])
    words.append(Placed(word: .quoted(text), offset: start))
    at = end + 1
  }

  private static func endsWord(_ character: Unicode.Scalar) -> Bool {
    [" ", "\t", "\n", "(", ")", "=", "!", "\"", "'"].contains(character)
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return String(text)
  }
}
