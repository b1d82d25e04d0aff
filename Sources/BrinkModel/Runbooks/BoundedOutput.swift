/// What a command wrote, as much as an entry keeps of it: the beginning and the end.
package struct BoundedOutput: Equatable, Sendable {
  /// Bytes kept of the beginning, and as many of the end.
  package static let half = 32_768

  private var head: [UInt8] = []
  private var tail: [UInt8] = []
  private var total = 0

  package init() {}

  package mutating func append(_ bytes: some Collection<UInt8>) {
    total += bytes.count
    let room = Self.half - head.count
    head += bytes.prefix(room)
    tail += bytes.dropFirst(room)
    // Cut now and then, not at every write.
    if tail.count > 2 * Self.half { tail.removeFirst(tail.count - Self.half) }
  }

  /// Its text; where something is left out a line says how much.
  ///
  /// Cuts fall between lines, or at least between words where there are any, so that no secret is cut
  /// beyond recognition.
  package var text: String {
    let end = Array(tail.suffix(Self.half))
    guard total > head.count + end.count else {
      return String(decoding: head + end, as: UTF8.self)
    }
    let first = head[..<(Self.boundary(in: head, head.indices.reversed()) ?? head.count)]
    let last = end[(Self.boundary(in: end, end.indices) ?? 0)...]
    let left = total - first.count - last.count
    let lineEnd = first.last == UInt8(ascii: "\n") ? "" : "\n"
    return String(decoding: first, as: UTF8.self) + lineEnd + "[… \(left) bytes left out …]\n"
      + String(decoding: last, as: UTF8.self)
  }

  /// The first place after a line end, in the order given; else after a blank; nil without either.
  private static func boundary(in bytes: [UInt8], _ places: some Sequence<Int>) -> Int? {
    var blank: Int?
    for place in places {
      if bytes[place] == UInt8(ascii: "\n") { return place + 1 }
      if blank == nil, bytes[place] == UInt8(ascii: " ") { blank = place + 1 }
    }
    return blank
  }
}
