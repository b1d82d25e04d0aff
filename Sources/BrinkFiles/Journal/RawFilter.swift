import BrinkModel
import Rec

/// A filter over the bytes of a record, so that most records are never read.
///
/// It may let through what does not match, never the other way round.
struct RawFilter {
  private let kinds: [[UInt8]]
  private let since: Int64?
  private let until: Int64?
  private let values: [(name: RawSpan.Name, value: [UInt8])]
  private let idSuffix: [UInt8]?
  private let text: [UInt8]?

  init(_ filter: EntryFilter) {
    kinds = filter.kinds.map { Array($0.rawValue.utf8) }
    since = filter.since?.milliseconds
    until = filter.until?.milliseconds
    let by = filter.by.map { [Field(Envelope.by, $0)] } ?? []
    values = (by + filter.fields).map { (RawSpan.Name($0.name), Array($0.value.utf8)) }
    idSuffix = filter.idSuffix.map { $0.utf8.map(Self.lowercased) }
    // Of text in several lines, or that a line end may change, the bytes say little.
    text = filter.text.flatMap { text in
      text.utf8.contains { $0 == 0x0a || $0 == 0x0d || $0 == UInt8(ascii: "\\") }
        ? nil : text.utf8.map(Self.lowercased)
    }
  }

  func mayMatch(_ chunk: RawSpan) -> Bool {
    if !kinds.isEmpty, let kind = chunk.value(of: Self.kind), kind.isWhole,
      !kinds.contains(where: { chunk.holds($0, in: kind.range) })
    {
      return false
    }
    if since != nil || until != nil, let at = chunk.value(of: Self.at), at.isWhole,
      let moment = Timestamp(chunk, at.range)
    {
      if let since, moment.milliseconds < since { return false }
      if let until, moment.milliseconds >= until { return false }
    }
    for (name, value) in values where !mayHold(value, name: name, chunk) { return false }
    if let idSuffix, let id = chunk.value(of: Self.id), id.isWhole {
      let start = id.range.upperBound - idSuffix.count
      if start < id.range.lowerBound || !occurs(idSuffix, in: chunk, at: start) { return false }
    }
    return text.map { occurs($0, in: chunk) } ?? true
  }

  private func mayHold(_ value: [UInt8], name: RawSpan.Name, _ chunk: RawSpan) -> Bool {
    var start = 0
    while let found = chunk.value(of: name, from: &start) {
      if !found.isWhole || chunk.holds(value, in: found.range) { return true }
    }
    return false
  }

  private func occurs(_ sought: [UInt8], in chunk: RawSpan) -> Bool {
    guard sought.count <= chunk.byteCount else { return hasJoin(chunk) }
    for start in 0...(chunk.byteCount - sought.count) where occurs(sought, in: chunk, at: start) {
      return true
    }
    return hasJoin(chunk)
  }

  private func occurs(_ sought: [UInt8], in chunk: RawSpan, at start: Int) -> Bool {
    for index in sought.indices
    where Self.lowercased(chunk.byte(at: start + index)) != sought[index] {
      return false
    }
    return true
  }

  /// Whether a line is joined to the next, which may make text that is not in the bytes.
  private func hasJoin(_ chunk: RawSpan) -> Bool {
    for position in 1..<max(1, chunk.byteCount)
    where chunk.byte(at: position) == 0x0a && chunk.byte(at: position - 1) == UInt8(ascii: "\\") {
      return true
    }
    return false
  }

  private static let id = RawSpan.Name(Envelope.id)
  private static let at = RawSpan.Name(Envelope.at)
  private static let kind = RawSpan.Name(Envelope.kind)

  private static func lowercased(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
  }
}
