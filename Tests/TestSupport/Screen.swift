import DisplayText

/// What a terminal of the xterm family shows after some output.
///
/// Knows what libedit, brink and simple full-screen programs write: cursor motion, erasing,
/// inserting and deleting, scrolling, wrapping with the pending last column, wide and zero-width
/// characters, colours (as their SGR parameters), the alternate screen. Anything else is ignored.
/// Resizing clips or extends, as xterm does; lines are not wrapped anew.
package struct Screen: Sendable, CustomStringConvertible {
  package private(set) var columns: Int
  package private(set) var rows: Int
  /// The cursor's column and row, counted from 0.
  package private(set) var x = 0
  package private(set) var y = 0
  /// The lines that have left the screen at its top, oldest first.
  package var scrolledOff: [String] { past.map(\.text) }
  /// How often the bell rang.
  package private(set) var bells = 0

  private struct Cell: Sendable {
    /// Empty for the right half of a wide character, and where one did not fit at the end.
    var text = " "
    var isRightHalf = false
    /// The SGR parameters it was written with.
    var style = ""
  }

  private struct Row: Sendable {
    var cells: [Cell]
    /// Whether the text went on to the next row because this one was full.
    var continues = false

    init(columns: Int) { cells = Array(repeating: Cell(), count: columns) }

    var whole: String { cells.map(\.text).joined() }

    var text: String {
      var text = whole
      while text.last == " " { text.removeLast() }
      return text
    }
  }

  private var grid: [Row]
  private var past: [Row] = []
  private var mainGrid: [Row]?
  private var style = ""
  private var wrapIsPending = false
  private var saved = (x: 0, y: 0)
  private var parser = OutputParser()

  package init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
    grid = Array(repeating: Row(columns: columns), count: rows)
  }

  // MARK: Looking at it

  /// The lines without the blanks at their ends.
  package var lines: [String] { grid.map(\.text) }

  /// The line the cursor is on.
  package var cursorLine: String { grid[y].text }

  /// The cursor's row, counted from the first line that was ever shown.
  package var row: Int { past.count + y }

  /// Whether a full-screen program has the screen for itself.
  package var isAlternate: Bool { mainGrid != nil }

  /// Everything that was ever shown and not erased: what scrolled off, then what is on the screen.
  package var allLines: [String] { scrolledOff + lines }

  /// Like ``allLines``, with lines that were too long for the screen put together again.
  package var unwrappedLines: [String] {
    var lines: [String] = []
    var start = ""
    for row in past + grid {
      if row.continues {
        start += row.whole
      } else {
        lines.append(start + row.text)
        start = ""
      }
    }
    return lines
  }

  /// Whether some line, also one that scrolled off or was wrapped, holds a text.
  package func shows(_ text: String) -> Bool { unwrappedLines.contains { $0.contains(text) } }

  /// The texts on the screen written with the given SGR parameters, such as `"36"`.
  package func texts(styled parameters: String) -> [String] {
    grid.flatMap { row in
      row.cells.split { $0.style != parameters }.map { $0.map(\.text).joined() }
    }
  }

  package var description: String {
    var shown = lines
    while shown.count > y + 1, shown.last == "" { shown.removeLast() }
    return shown.map { "|\($0)" }.joined(separator: "\n") + "\ncursor at (\(x), \(y))"
  }

  // MARK: Changing it

  package mutating func feed(_ bytes: some Sequence<UInt8>) {
    for byte in bytes {
      if let token = parser.take(byte) { obey(token) }
    }
  }

  package mutating func resize(columns: Int, rows: Int) {
    while grid.count > rows, y < grid.count - 1 { grid.removeLast() }
    while grid.count > rows { scrollUp(keepingHeight: false) }
    while grid.count < rows { grid.append(Row(columns: columns)) }
    for row in grid.indices {
      let kept = grid[row].cells.prefix(columns)
      grid[row].cells = kept + Array(repeating: Cell(), count: columns - kept.count)
    }
    self.columns = columns
    self.rows = rows
    x = min(x, columns - 1)
    y = min(y, rows - 1)
    wrapIsPending = false
  }

  private mutating func obey(_ token: OutputParser.Token) {
    switch token {
    case .text(let scalar): put(scalar)
    case .control(let byte): control(byte)
    case .escape(let byte): escape(byte)
    case .sequence(let final, let parameters): sequence(final, parameters)
    }
  }

  private mutating func put(_ scalar: Unicode.Scalar) {
    let width = DisplayWidth.columns(of: scalar)
    guard width > 0 else {
      let column = wrapIsPending ? x : max(0, x - 1)
      let isRightHalf = grid[y].cells[column].isRightHalf
      grid[y].cells[isRightHalf ? column - 1 : column].text.unicodeScalars.append(scalar)
      return
    }
    if wrapIsPending || x + width > columns {
      if !wrapIsPending { grid[y].cells[x].text = "" }
      grid[y].continues = true
      x = 0
      lineFeed()
    }
    splitWide(before: x)
    splitWide(before: x + width)
    grid[y].cells[x] = Cell(text: String(Character(scalar)), style: style)
    if width == 2 { grid[y].cells[x + 1] = Cell(text: "", isRightHalf: true, style: style) }
    x += width
    wrapIsPending = x >= columns
    x = min(x, columns - 1)
  }

  /// A wide character of which half is overwritten leaves a blank.
  private mutating func splitWide(before column: Int) {
    guard column > 0, column < columns, grid[y].cells[column].isRightHalf else { return }
    grid[y].cells[column - 1] = Cell()
    grid[y].cells[column] = Cell()
  }

  private mutating func control(_ byte: UInt8) {
    switch byte {
    case 0x07: bells += 1
    case 0x08: x = max(0, x - 1)
    case 0x09: x = min(columns - 1, (x / 8 + 1) * 8)
    case 0x0A...0x0C: lineFeed()
    case 0x0D: x = 0
    default: return
    }
    wrapIsPending = false
  }

  private mutating func lineFeed() {
    if y + 1 < rows { y += 1 } else { scrollUp() }
    wrapIsPending = false
  }

  private mutating func scrollUp(keepingHeight: Bool = true) {
    let row = grid.removeFirst()
    if mainGrid == nil { past.append(row) }
    if keepingHeight { grid.append(Row(columns: columns)) }
    if !keepingHeight { y = max(0, y - 1) }
  }

  private mutating func escape(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "7"): saved = (x, y)
    case UInt8(ascii: "8"): (x, y) = (min(saved.x, columns - 1), min(saved.y, rows - 1))
    case UInt8(ascii: "D"): lineFeed()
    case UInt8(ascii: "M"):
      if y > 0 {
        y -= 1
      } else {
        grid.removeLast()
        grid.insert(Row(columns: columns), at: 0)
      }
    default: return
    }
    wrapIsPending = false
  }

  private mutating func sequence(_ final: UInt8, _ parameters: String) {
    let numbers = parameters.split(separator: ";", omittingEmptySubsequences: false)
      .map { Int($0) ?? 0 }
    let first = numbers.first ?? 0
    let count = max(1, first)
    switch final {
    case UInt8(ascii: "m"):
      style = parameters == "0" ? "" : parameters
      return
    case UInt8(ascii: "h"), UInt8(ascii: "l"):
      if parameters == "?1049" { useAlternateScreen(final == UInt8(ascii: "h")) }
      return
    case UInt8(ascii: "A"): y = max(0, y - count)
    case UInt8(ascii: "B"): y = min(rows - 1, y + count)
    case UInt8(ascii: "C"): x = min(columns - 1, x + count)
    case UInt8(ascii: "D"): x = max(0, x - count)
    case UInt8(ascii: "G"): x = min(columns, count) - 1
    case UInt8(ascii: "d"): y = min(rows, count) - 1
    case UInt8(ascii: "H"), UInt8(ascii: "f"):
      y = min(rows, count) - 1
      x = min(columns, max(1, numbers.count > 1 ? numbers[1] : 1)) - 1
    case UInt8(ascii: "J"): eraseScreen(first)
    case UInt8(ascii: "K"): eraseLine(first)
    case UInt8(ascii: "P"): deleteCharacters(count)
    case UInt8(ascii: "@"): insertBlanks(count)
    case UInt8(ascii: "X"): blank(y, x..<min(columns, x + count))
    default: return
    }
    wrapIsPending = false
  }

  private mutating func blank(_ row: Int, _ range: Range<Int>) {
    for column in range { grid[row].cells[column] = Cell() }
    if range.upperBound == columns { grid[row].continues = false }
  }

  private mutating func eraseScreen(_ part: Int) {
    if part != 1 { blank(y, (part == 0 ? x : 0)..<columns) }
    if part != 0 { blank(y, 0..<min(columns, x + 1)) }
    let others = part == 0 ? (y + 1)..<max(rows, y + 1) : part == 1 ? 0..<y : 0..<rows
    for row in others { blank(row, 0..<columns) }
  }

  private mutating func eraseLine(_ part: Int) {
    switch part {
    case 0: blank(y, x..<columns)
    case 1: blank(y, 0..<min(columns, x + 1))
    default: blank(y, 0..<columns)
    }
  }

  private mutating func deleteCharacters(_ count: Int) {
    let removed = min(columns - x, count)
    grid[y].cells.removeSubrange(x..<(x + removed))
    grid[y].cells += Array(repeating: Cell(), count: removed)
  }

  private mutating func insertBlanks(_ count: Int) {
    grid[y].cells.insert(contentsOf: Array(repeating: Cell(), count: count), at: x)
    grid[y].cells.removeLast(count)
  }

  private mutating func useAlternateScreen(_ on: Bool) {
    if on, mainGrid == nil {
      mainGrid = grid
      saved = (x, y)
      eraseScreen(2)
    } else if !on, let main = mainGrid {
      grid = main
      mainGrid = nil
      (x, y) = saved
    }
  }
}
