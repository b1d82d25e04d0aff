import BrinkModel
import DisplayText

/// A table in columns; where it would not fit, one row after the other with its names.
struct TextTable {
  let table: Table
  let columns: Int

  init(_ table: Table, columns: Int) {
    self.table = table
    self.columns = columns
  }

  /// What stands between two columns.
  private static let gap = 2
  /// A column of words narrower than this is no column any more.
  private static let narrowest = 14

  var lines: [StyledText] {
    guard !table.rows.isEmpty else { return ["\(table.caption.onOneLine, .dim)", "  none"] }
    let cells = table.rows.map { $0.map(\.styled) }
    let head = StyledText(table.caption.onOneLine, .dim).wrapped(toColumns: columns)
    guard let widths = widths(of: cells) else { return head + stacked(cells) }
    let titles = zip(table.columns, widths).map { column, width in
      StyledText(column.title.clipped(toColumns: width), .bold)
    }
    return head + ([titles] + cells).flatMap { row($0, widths) }
  }

  /// The widths with which every row fits; nil where no such widths can be read.
  private func widths(of cells: [[StyledText]]) -> [Int]? {
    let natural = table.columns.indices.map { index in
      max(
        DisplayWidth.columns(of: table.columns[index].title),
        cells.map { $0[index].columns }.max() ?? 0)
    }
    let room = columns - Self.gap * (natural.count - 1)
    var widths = natural
    // What is too much is taken from the widest column of words, a column at a time.
    while widths.reduce(0, +) > room {
      let wide = widths.indices.filter { canWrap($0) && widths[$0] > Self.narrowest }
      guard let widest = wide.max(by: { widths[$0] < widths[$1] }) else { return nil }
      widths[widest] -= 1
    }
    return widths
  }

  private func canWrap(_ column: Int) -> Bool { table.columns[column].kind == .text }

  private func row(_ cells: [StyledText], _ widths: [Int]) -> [StyledText] {
    let wrapped = zip(cells, widths).map { $0.wrapped(toColumns: max(1, $1)) }
    let height = wrapped.map(\.count).max() ?? 1
    return (0..<height).map { line in
      let pieces = wrapped.map { line < $0.count ? $0[line] : StyledText() }
      let last = pieces.lastIndex { !$0.isEmpty } ?? 0
      return pieces[...last].enumerated().reduce(into: StyledText()) { text, column in
        let (index, piece) = column
        let width = max(0, widths[index] - piece.columns)
        let blanks = StyledText(String(repeating: " ", count: width))
        if index > 0 { text += StyledText(String(repeating: " ", count: Self.gap)) }
        if table.columns[index].kind == .number {
          text += blanks + piece
        } else {
          text += index == last ? piece : piece + blanks
        }
      }
    }
  }

  private func stacked(_ cells: [[StyledText]]) -> [StyledText] {
    let room = columns * 2 / 5
    let names = table.columns.map { DisplayWidth.columns(of: $0.title) }
    let width = names.filter { $0 <= room }.max() ?? 0
    return cells.enumerated().flatMap { number, row in
      (number == 0 ? [] : [StyledText()])
        + zip(table.columns, row).filter { !$1.isEmpty }.flatMap { column, cell in
          let name = StyledText(column.title, .dim)
          // A name without room beside its words stands above them.
          guard name.columns <= width else {
            let margin = StyledText(String(repeating: " ", count: width + 2))
            return name.wrapped(toColumns: columns)
              + cell.wrapped(toColumns: max(1, columns - width - 2)).map { margin + $0 }
          }
          return ("\(column.title.padded(toColumns: width), .dim)  " + cell)
            .wrapped(toColumns: columns, indent: width + 2)
        }
    }
  }
}

extension Table.Cell {
  /// The cell on a terminal, on one line.
  var styled: StyledText {
    switch self {
    case .words(let words): words.oneLine
    case .number(let number), .amount(_, let number): StyledText(number)
    case .day(let day): StyledText(day.description)
    case .moment(let moment): StyledText("\(moment.date) \(moment.hoursAndMinutes)")
    case .entry(let id): StyledText(id.short, .accent)
    case .nothing: StyledText()
    }
  }
}
