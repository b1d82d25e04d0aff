/// The box of a task item: `[ ]` or `[x]`.
package enum TaskBox: Equatable, Sendable {
  case open
  case checked

  /// How many bytes a box takes.
  package static let length = 3

  /// Reads the box at the beginning of an item's text; nil unless a blank or nothing follows it.
  package init?(_ text: some Collection<UInt8>) {
    let start = Array(text.prefix(Self.length + 1))
    guard start.count >= Self.length, start[0] == UInt8(ascii: "["), start[2] == UInt8(ascii: "]")
    else { return nil }
    guard start.count == Self.length || [0x20, 0x09, 0x0a].contains(start[3]) else { return nil }
    switch start[1] {
    case UInt8(ascii: " "): self = .open
    case UInt8(ascii: "x"), UInt8(ascii: "X"): self = .checked
    default: return nil
    }
  }
}
