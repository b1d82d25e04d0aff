import BrinkModel
import DisplayText

/// Tables as CSV (RFC 4180, with line feeds), safe to open in a spreadsheet.
///
/// Text that a spreadsheet would take for a formula gets an apostrophe in front; numbers stay numbers.
/// Several tables follow each other, each with its name in a first column, so that one file holds all.
package enum TableCSV {
  package static func text(of tables: [Table]) -> String {
    guard tables.count != 1 else { return tables.first.map { lines(of: $0, named: false) } ?? "" }
    return tables.map { lines(of: $0, named: true) }.joined(separator: "\n")
  }

  private static func lines(of table: Table, named: Bool) -> String {
    let name = named ? [table.name] : []
    let head = (named ? ["table"] : []) + table.columns.map(\.key)
    let rows = table.rows.map { name + $0.map(value) }
    return ([head] + rows).map { $0.map(field).joined(separator: ",") + "\n" }.joined()
  }

  /// The value for programs: identifiers and moments in full.
  private static func value(of cell: Table.Cell) -> String {
    switch cell {
    case .words(let words): guarded(visible(words.plainWithFullIDs, keepingNewlines: true))
    case .number(let number), .amount(let number, _): number
    case .day(let day): day.description
    case .moment(let moment): moment.description
    case .entry(let id): id.text
    case .nothing: ""
    }
  }

  private static func guarded(_ text: String) -> String {
    guard let first = text.unicodeScalars.first, "=+-@\t\r\n".unicodeScalars.contains(first) else {
      return text
    }
    return "'" + text
  }

  private static func field(_ text: String) -> String {
    let isPlain = !text.unicodeScalars.contains { "\",\n\r'".unicodeScalars.contains($0) }
    return isPlain
      ? text
      : "\""
        + text.split(separator: "\"", omittingEmptySubsequences: false)
        .joined(separator: "\"\"") + "\""
  }
}

extension Inline {
  /// The words alone, entries by their whole identifiers.
  fileprivate var plainWithFullIDs: String {
    spans.reduce(into: "") { text, span in
      switch span {
      case .text(let words, _), .code(let words): text += words
      case .entry(let id): text += id.text
      }
    }
  }
}
