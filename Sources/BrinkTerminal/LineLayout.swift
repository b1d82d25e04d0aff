import CEditline
import Glibc

/// Where libedit puts its cursor, computed by its own wrapping rules.
///
/// libedit does not tell the row it is on, but to print above the line one must go up to the
/// prompt. Widths come from the C library here, not from ``DisplayWidth``: this must agree with the
/// library that is loaded, whichever that is.
struct LineLayout {
  let columns: Int
  let rows: Int
  private(set) var column = 0
  private(set) var row = 0

  init(columns: Int, rows: Int) {
    self.columns = max(2, columns)
    self.rows = max(1, rows)
  }

  /// Lays out a prompt; what stands between two `literal` marks belongs to the character after it.
  mutating func add(prompt: [wchar_t], literal: wchar_t) {
    var index = 0
    while index < prompt.count, prompt[index] != 0 {
      if prompt[index] == literal, let end = prompt[(index + 1)...].firstIndex(of: literal) {
        index = end + 1
        if index < prompt.count, prompt[index] != 0 { advance(by: Self.width(prompt[index])) }
      } else {
        place(Self.width(prompt[index]))
      }
      index += 1
    }
  }

  /// Lays out the text before the cursor; `next` is the character under it.
  mutating func add(text: UnsafeBufferPointer<wchar_t>, next: wchar_t?) {
    for character in text {
      switch character {
      case 0x09: repeat { place(1) } while column % 8 != 0
      case 0x0A: startRow()
      case _ where character < 0x100 && editline_is_control(character) != 0:
        for _ in 0..<2 { place(1) }
      case _ where editline_is_printable(character) != 0: place(Self.width(character))
      default: for _ in 0..<(character > 0xFFFF ? 8 : 7) { place(1) }
      }
    }
    if let next, case let width = Self.width(next), width > 1, column + width > columns {
      startRow()
    }
  }

  static func width(_ character: wchar_t) -> Int { max(0, Int(editline_width(character))) }

  private mutating func place(_ width: Int) {
    while column + width > columns { advance(by: 1) }
    advance(by: width)
  }

  private mutating func advance(by width: Int) {
    column += width
    if column >= columns { startRow() }
  }

  private mutating func startRow() {
    column = 0
    row = min(row + 1, rows - 1)
  }
}
