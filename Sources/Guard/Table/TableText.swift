/// Bytes that stand still while it lives, so that lines of them are read without being copied.
final class TableText {
  typealias Slice = Swift.Slice<UnsafeBufferPointer<UInt8>>

  let all: Slice
  private let owned: UnsafeMutableBufferPointer<UInt8>?

  /// Over a text within the program, which stays where it is.
  init(_ text: StaticString) {
    // A text of one character has no bytes to point at.
    let pointer = text.hasPointerRepresentation ? text.utf8Start : nil
    let count = pointer == nil ? 0 : text.utf8CodeUnitCount
    all = UnsafeBufferPointer(start: pointer, count: count)[...]
    owned = nil
  }

  /// Over a copy of these.
  init(_ bytes: [UInt8]) {
    let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: bytes.count)
    _ = copy.initialize(from: bytes)
    all = UnsafeBufferPointer(copy)[...]
    owned = copy
  }

  deinit { owned?.deallocate() }

  /// What follows a name in its line, of lines that are sorted by it; found by halves.
  func line(named name: [UInt8], in section: Range<Int>) -> Slice? {
    var low = section.lowerBound
    var high = section.upperBound
    while low < high {
      var start = low + (high - low) / 2
      while start > low, all[start - 1] != UInt8(ascii: "\n") { start -= 1 }
      let end = lineEnd(from: start)
      let tab = all[start..<end].firstIndex(of: UInt8(ascii: "\t")) ?? end
      let found = all[start..<tab]
      if found.elementsEqual(name) { return all[min(tab + 1, end)..<end] }
      if found.lexicographicallyPrecedes(name) { low = end + 1 } else { high = start }
    }
    return nil
  }

  /// The line that begins there.
  func line(at start: Int) -> Slice { all[start..<lineEnd(from: start)] }

  /// Calls with each line of a section.
  func eachLine(in section: Range<Int>, _ body: (Slice) -> Void) {
    var start = section.lowerBound
    while start < section.upperBound {
      let end = lineEnd(from: start)
      body(all[start..<end])
      start = end + 1
    }
  }

  private func lineEnd(from start: Int) -> Int {
    all[start...].firstIndex(of: UInt8(ascii: "\n")) ?? all.endIndex
  }
}
