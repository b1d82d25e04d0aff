package import BrinkModel
import Rec

/// A walk that ended without its entry: its terminal was closed, or it was killed.
package struct AbandonedDraft: Equatable, Sendable {
  /// The file, by which it is taken up again or thrown away.
  package let name: String
  package let checklist: String
  /// The command it stood before; empty when there was none.
  package let command: [String]
  package let begun: Timestamp
  /// The answers that stand, in the order in which their items were first answered.
  package let answers: [(item: String, text: String)]

  package static func == (a: AbandonedDraft, b: AbandonedDraft) -> Bool {
    a.name == b.name && a.checklist == b.checklist && a.command == b.command && a.begun == b.begun
      && a.answers.elementsEqual(b.answers, by: ==)
  }
}

extension AbandonedDraft {
  /// Reads the records of a draft; nil when even its first one is not whole.
  init?(name: String, _ items: [RecordReader.Item]) {
    let records = items.compactMap { item -> Record? in
      guard case .record(let located) = item,
        located.record.fields.last?.name == DraftFields.end
      else { return nil }
      return located.record
    }
    guard let first = records.first, let checklist = first[DraftFields.checklist],
      let begun = first[DraftFields.begun].flatMap({ Timestamp($0) })
    else { return nil }
    self.init(
      name: name, checklist: checklist, command: first.values(of: DraftFields.word), begun: begun,
      answers: Self.answers(in: records))
  }

  private static func answers(in records: [Record]) -> [(item: String, text: String)] {
    records.reduce(into: []) { answers, record in
      guard let item = record[DraftFields.item] else { return }
      let place = answers.firstIndex { $0.item == item }
      if record[DraftFields.back] != nil {
        if let place { answers.remove(at: place) }
      } else if let text = record[DraftFields.text] {
        if let place { answers[place].text = text } else { answers.append((item, text)) }
      }
    }
  }
}
