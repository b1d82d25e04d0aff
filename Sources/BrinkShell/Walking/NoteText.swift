import BrinkModel
import DisplayText
import Reports

/// Something shown before a question, as the terminal shows it.
enum NoteText {
  static func text(of note: Note) -> StyledText {
    switch note {
    case .markdown(let text), .help(let text): StyledText(text, .dim)
    case .past(let text): StyledText(text.onOneLine, .dim)
    case .understood(let text): "\("= ", .dim)\(text, .dim)"
    case .marked(let text, let marks): marks.isEmpty ? "Read: nothing yet." : marked(text, marks)
    }
  }

  /// The text with its parts tinted, and named so that colour is not needed to see them.
  private static func marked(_ text: String, _ marks: [Note.Mark]) -> StyledText {
    let bytes = Array(text.utf8)
    func part(_ range: Range<Int>) -> String {
      String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
    }
    var said = StyledText()
    for mark in marks {
      if !said.isEmpty { said += " · " }
      let style: Style = ["owner", "metric"].contains(mark.part) ? .accent : .warning
      said += "\(mark.part, .dim) \(part(mark.range), style)"
    }
    return "\("Read: ", .dim)\(said)"
  }
}
