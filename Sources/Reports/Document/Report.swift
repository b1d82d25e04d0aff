/// What a report found out: one value, from which every format is made.
package protocol Report: Sendable {
  /// The report as people read it, whatever the medium.
  var document: Document { get }
  /// The rows for spreadsheets; those of the document unless a report has better ones.
  var tables: [Table] { get }
  /// Everything it found, with identifiers, as one JSON object on one line, its line break included.
  var json: String { get }
}

extension Report {
  package var tables: [Table] { document.tables }
}

extension Document {
  /// Every table in it, those behind figures too.
  package var tables: [Table] {
    blocks.compactMap { block in
      switch block {
      case .table(let table): table
      case .figure(_, let data): data
      default: nil
      }
    }
  }
}
