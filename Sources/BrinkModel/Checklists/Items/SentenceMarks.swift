/// Reads a boundary sentence: who owns it, how it fails, and what to ask where a part is missing.
package typealias SentenceRule = @Sendable (String) -> SentenceMarks

/// What was read in a sentence.
package struct SentenceMarks: Equatable, Sendable {
  package enum Part: String, CaseIterable, Sendable {
    case owner
    case failure
  }

  package let text: String
  /// Where each part stands, as offsets into the UTF-8 bytes of the text.
  package let ranges: [Part: Range<Int>]
  /// The parts that are absent or too vague, in the order to ask for them.
  package let missing: [Part]
  /// One concrete question about the first missing part; empty when none is missing.
  package let question: String

  package init(
    text: String, ranges: [Part: Range<Int>], missing: [Part], question: String
  ) {
    self.text = text
    self.ranges = ranges
    self.missing = missing
    self.question = question
  }

  package var isWhole: Bool { missing.isEmpty }

  /// The words of that part, or nil.
  package func words(of part: Part) -> String? {
    guard let range = ranges[part], range.upperBound <= text.utf8.count else { return nil }
    let start = text.utf8.index(text.startIndex, offsetBy: range.lowerBound)
    let end = text.utf8.index(start, offsetBy: range.count)
    return String(text[start..<end])
  }

  /// The text with its parts marked, to show back.
  package var note: Note {
    let marks = Part.allCases.compactMap { part in
      ranges[part].map { Note.Mark(part.rawValue, $0) }
    }
    return .marked(text, marks)
  }
}
