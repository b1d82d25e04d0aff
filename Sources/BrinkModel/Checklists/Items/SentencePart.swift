package import Prose

/// Reads a boundary sentence; `doing` is what the writer is about to do, where that is known.
package typealias SentenceRule = @Sendable (_ text: String, _ doing: String?) -> SentenceReading

/// What a boundary sentence has to have.
enum SentencePart: String, CaseIterable {
  case owner
  case failure
}

extension SentenceReading {
  /// The parts that are absent or too vague, in the order to ask for them.
  var missing: [SentencePart] {
    SentencePart.allCases.filter { words(of: $0) == nil }
  }

  /// The words of a part that is clear, or nil.
  func words(of part: SentencePart) -> String? {
    let isVague = findings.contains { $0.reason.concernsOwner == (part == .owner) }
    return isVague ? nil : span(of: part)?.text(in: text)
  }

  /// One concrete question about the first missing part.
  var question: String { findings.first?.question(in: text) ?? "" }

  /// The text with its parts marked, to show back.
  var note: Note {
    let marks = SentencePart.allCases.compactMap { part in
      span(of: part).map { Note.Mark(part.rawValue, $0.range) }
    }
    return .marked(text, marks)
  }

  private func span(of part: SentencePart) -> Span? {
    part == .owner ? owner : failure
  }
}
