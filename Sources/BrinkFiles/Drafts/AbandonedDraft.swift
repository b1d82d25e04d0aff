package import BrinkModel
import Rec

/// A walk that ended without its entry: its terminal was closed, or it was killed.
package struct AbandonedDraft: Equatable, Sendable {
  /// The file, by which it is taken up again or thrown away.
  package let name: String
  package let subject: DraftSubject
  package let begun: Timestamp
  /// What was typed, in order; a torn last line is left out.
  package let lines: [DraftLine]
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
    let subject = DraftSubject(
      checklist: checklist, about: first[DraftFields.about].flatMap { EntryID($0) },
      command: first[DraftFields.command])
    let lines = records.dropFirst().compactMap { record in
      record[DraftFields.item].map { DraftLine(item: $0, text: record[DraftFields.text] ?? "") }
    }
    self.init(name: name, subject: subject, begun: begun, lines: lines)
  }
}
