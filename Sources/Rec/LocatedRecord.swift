/// A record together with where it stands in its file.
package struct LocatedRecord: Equatable, Sendable {
  package let record: Record
  /// The 1-based line of each field, in the order of the fields.
  package let lines: [Int]
  /// Where each field begins: bytes from the beginning of the chunk it was read from.
  package let offsets: [Int]
  /// True when the text was not UTF-8 and is shown with U+FFFD where it was not.
  package let isRepaired: Bool

  /// The 1-based line of the first field.
  package var line: Int { lines.first ?? 1 }

  /// True for a descriptor (`%rec: …` and its companions).
  package var isDescriptor: Bool {
    record.fields.first?.name.utf8.first == UInt8(ascii: "%")
  }
}
