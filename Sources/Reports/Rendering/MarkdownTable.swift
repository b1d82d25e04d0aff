import BrinkModel
import DisplayText

/// A table as GitHub's Markdown has it.
enum MarkdownTable {
  static func text(of table: Table) -> String {
    let caption = "*\(MarkdownText.escaped(table.caption))*"
    guard !table.rows.isEmpty else { return "\(caption): none" }
    let head = table.columns.map { MarkdownText.escaped($0.title) }
    let marks = table.columns.map { $0.kind == .number ? "---:" : "---" }
    let rows = table.rows.map { $0.map(cell) }
    return caption + "\n\n"
      + ([head, marks] + rows).map { "| \($0.joined(separator: " | ")) |" }.joined(separator: "\n")
  }

  private static func cell(_ cell: Table.Cell) -> String {
    switch cell {
    case .words(let words):
      // A table is cut at its bars before code is looked for.
      words.spans.map { span in
        if case .code(let code) = span { return MarkdownText.code(code).barred }
        var one = Inline()
        one.append(span)
        return MarkdownText.inline(one)
      }
      .joined()
    case .number(let number), .amount(_, let number): number
    case .day(let day): day.description
    case .moment(let moment): "\(moment.date) \(moment.hoursAndMinutes)"
    case .entry(let id): "`\(id.short)`"
    case .nothing: ""
    }
  }
}

extension String {
  /// The text with its bars escaped, as cells need it even in code.
  fileprivate var barred: String {
    split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
  }
}
