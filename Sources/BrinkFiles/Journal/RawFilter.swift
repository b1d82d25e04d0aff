import BrinkModel
import Rec

/// A filter over the bytes of a record, so that most records are never read.
///
/// It may let through what does not match, never the other way round.
struct RawFilter {
  private let kinds: [[UInt8]]
  private let orFields: [RawSpan.Name]
  private let exceptKinds: [[UInt8]]
  private let since: Int64?
  private let until: Int64?
  private let values: [(name: RawSpan.Name, value: [UInt8])]
  private let idSuffix: [UInt8]?
  private let text: [UInt8]?
  private let hasTextToRead: Bool

  init(_ filter: EntryFilter) {
    kinds = filter.kinds.map { Array($0.rawValue.utf8) }
    exceptKinds = filter.exceptKinds.map { Array($0.rawValue.utf8) }
    orFields = filter.orFields.map(RawSpan.Name.init)
    since = filter.since?.milliseconds
    until = filter.until?.milliseconds
    let by = filter.by.map { [Field(Envelope.by, $0)] } ?? []
    values = (by + filter.fields).map { (RawSpan.Name($0.name), Array($0.value.utf8)) }
    idSuffix = filter.idSuffix.map { $0.utf8.map(Self.lowercased) }
    hasTextToRead = filter.text != nil
    // Of text in several lines, or that a line end may change, the bytes say little.
    text = filter.text.flatMap { text in
      text.utf8.contains { $0 == 0x0a || $0 == 0x0d || $0 == UInt8(ascii: "\\") }
        ? nil : text.utf8.map(Self.lowercased)
    }
  }

  /// What the bytes of a record say about whether it matches.
  enum Verdict {
    case no
    case yes
    /// It has to be read to be judged.
    case perhaps
  }

  func judge(_ chunk: RawSpan) -> Verdict {
    let kind = judgeKind(chunk)
    if kind == .no { return .no }
    let time = judgeTime(chunk)
    if time == .no { return .no }
    let id = judgeID(chunk)
    if id == .no { return .no }
    var isCertain = !hasTextToRead && kind == .yes && time == .yes && id == .yes
    for (name, value) in values {
      let verdict = judge(value, name: name, chunk)
      if verdict == .no { return .no }
      if verdict == .perhaps { isCertain = false }
    }
    if let text, !occurs(text, in: chunk) { return .no }
    return isCertain ? .yes : .perhaps
  }

  private func judgeKind(_ chunk: RawSpan) -> Verdict {
    guard !kinds.isEmpty || !exceptKinds.isEmpty else { return .yes }
    guard let kind = chunk.value(of: Self.kind), kind.isWhole else { return .perhaps }
    if exceptKinds.contains(where: { chunk.holds($0, in: kind.range) }) { return .no }
    if kinds.isEmpty || kinds.contains(where: { chunk.holds($0, in: kind.range) }) { return .yes }
    return orFields.contains { chunk.value(of: $0) != nil } ? .yes : .no
  }

  private func judgeTime(_ chunk: RawSpan) -> Verdict {
    guard since != nil || until != nil else { return .yes }
    guard let at = chunk.value(of: Self.at), at.isWhole, let moment = Timestamp(chunk, at.range)
    else { return .perhaps }
    if let since, moment.milliseconds < since { return .no }
    if let until, moment.milliseconds >= until { return .no }
    return .yes
  }

  private func judgeID(_ chunk: RawSpan) -> Verdict {
    guard let idSuffix else { return .yes }
    guard let id = chunk.value(of: Self.id), id.isWhole else { return .perhaps }
    let start = id.range.upperBound - idSuffix.count
    return start >= id.range.lowerBound && occurs(idSuffix, in: chunk, at: start) ? .yes : .no
  }

  private func judge(_ value: [UInt8], name: RawSpan.Name, _ chunk: RawSpan) -> Verdict {
    var start = 0
    while let found = chunk.value(of: name, from: &start) {
      if !found.isWhole { return .perhaps }
      if chunk.holds(value, in: found.range) { return .yes }
    }
    return .no
  }

  private func occurs(_ sought: [UInt8], in chunk: RawSpan) -> Bool {
    guard !sought.isEmpty else { return true }
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
