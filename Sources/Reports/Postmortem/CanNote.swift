package import BrinkModel
import DisplayText

/// Conditions, actions, needs, as a report: for whoever takes over or decides on help.
package struct CanNote: Report {
  private let title: String
  private let parts: [(name: String, lines: [String])]
  private let now: Timestamp

  package init(_ incident: Incident, now: Timestamp) {
    title = incident.title
    parts = CanText.parts(of: incident, now: now)
    self.now = now
  }

  package var document: Document {
    Document(
      "\(title)", facts: [.init("As of", Inline(Postmortem.words(now)))],
      parts.flatMap { name, lines -> [Block] in
        [
          .heading(Inline(name)),
          lines.isEmpty ? .paragraph("none") : .list(lines.map { Inline($0) }),
        ]
      })
  }

  package var tables: [Table] {
    [
      Table(
        "can", caption: "Conditions, actions, needs", [.init("part"), .init("text")],
        parts.flatMap { name, lines in lines.map { [.text(name), .text($0)] } })
    ]
  }

  package var json: String { Self.shape.text(self) + "\n" }

  static let shape = JSONShape<CanNote>.object(
    [
      ("conditions", "How it is."), ("actions", "What is being done."),
      ("needs", "What is missing."),
    ].map { key, meaning in
      .init(key, .list(.text), meaning) { note in
        note.parts.first { $0.name.lowercased() == key }?.lines ?? []
      }
    })
}
