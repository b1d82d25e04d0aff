/// A Markdown file as somebody runs it: its steps in order.
package struct Runbook: Equatable, Sendable {
  /// The first heading of the first level; nil without one.
  package let title: String?
  package let steps: [RunbookStep]

  /// The sections that have steps, in order, as paths of headings.
  package var sections: [[String]] {
    steps.map(\.path).reduce(into: []) { sections, path in
      if sections.last != path { sections.append(path) }
    }
  }

  /// Finds the steps among the pieces of a file.
  ///
  /// Where there are task items these are the steps, and numbered items inside them; otherwise every
  /// numbered item is one. Boxes that say Yes and No below each other are one step, a question.
  package init(_ pieces: [MarkdownPiece]) {
    var builder = RunbookBuilder(
      hasTasks: pieces.contains { piece in
        if case .item(let item) = piece.content { item.box != nil } else { false }
      })
    for piece in pieces { builder.add(piece) }
    title = builder.title
    steps = AnswerBoxes.merged(builder.steps)
  }
}
