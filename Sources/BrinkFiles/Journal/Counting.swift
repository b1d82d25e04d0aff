package import BrinkModel
import Rec

extension Journal {
  /// How many entries that match have which value of a field.
  ///
  /// Entries without the field count under an empty value; what is torn or malformed does not count.
  /// An identifier counts once, as in `items`.
  package func counts(
    of field: String, matching filter: EntryFilter = EntryFilter()
  ) throws(Fault) -> [String: Int] {
    var counting = Counting(of: field, filter)
    for log in try logs(since: filter.since, until: filter.until) {
      let file = try openForReading(log)
      defer { try? system.close(file) }
      do {
        try counting.count { space throws(Errno) in
          try system.whole { () throws(Errno) in try system.read(file, space) }
        }
      } catch {
        throw .cannotRead(path(log), error)
      }
      counting.identifiers.endLog()
    }
    return counting.identifiers.finish()
      ? try countsOfRecords(field, filter) : counting.result
  }

  /// The same, slower: only in order can it be seen which of two entries is the one that counts.
  private func countsOfRecords(_ field: String, _ filter: EntryFilter) throws(Fault)
    -> [String: Int]
  {
    var counts: [String: Int] = [:]
    for record in try records(matching: filter) {
      switch record {
      case .entry(let found): counts[found.entry.record[field] ?? "", default: 0] += 1
      case .fault(let fault) where fault.status == .cannotRead: throw fault
      case .fault, .torn: break
      }
    }
    return counts
  }
}

/// Counts the values of one field over the bytes of logs.
private struct Counting {
  private let fieldName: String
  private let name: [UInt8]
  private let envelope: ((PlainForm) -> Range<Int>?)?
  private let filter: EntryFilter
  private let raw: RawFilter
  /// The first values met: a short list of bytes is searched faster than a table of strings.
  private var common: [(value: [UInt8], count: Int)] = []
  private var others: [String: Int] = [:]
  var identifiers = IdentifierCheck()

  init(of field: String, _ filter: EntryFilter) {
    fieldName = field
    name = Array(field.utf8)
    envelope = Self.envelope(field)
    self.filter = filter
    raw = RawFilter(filter)
  }

  var result: [String: Int] {
    common.reduce(into: others) {
      $0[String(decoding: $1.value, as: UTF8.self), default: 0] += $1.count
    }
  }

  mutating func count(
    _ fill: (UnsafeMutableRawBufferPointer) throws(Errno) -> Int
  ) throws(Errno) {
    var scanner = RecordScanner()
    // Without a seal an entry counts once something follows it.
    var unsealed: (id: EntryID, value: String)?
    while try scanner.advance(fill) {
      if let (id, value) = unsealed.take(), scanner.kind != .zeros { add(value, of: id) }
      guard scanner.kind == .lines, !scanner.withChunk({ countPlain($0) }) else { continue }
      guard case .record(let located) = scanner.item(), !located.isTorn,
        let entry = try? Entry(located.record), filter.matches(entry)
      else { continue }
      let value = entry.record[fieldName] ?? ""
      if located.seal == nil { unsealed = (entry.id, value) } else { add(value, of: entry.id) }
    }
  }

  /// Judges an entry of the form we write; false when it must be read for that.
  private mutating func countPlain(_ chunk: RawSpan) -> Bool {
    switch raw.judge(chunk) {
    case .no: return chunk.endsInSeal
    case .perhaps: return false
    case .yes: break
    }
    var found: Range<Int>?
    guard
      let form = PlainForm(
        chunk,
        visit: { field in
          if found == nil, chunk.holds(name, in: field.name) { found = field.value }
        })
    else { return false }
    identifiers.note(form.id)
    let value = envelope?(form) ?? found ?? 0..<0
    for index in common.indices where chunk.holds(common[index].value, in: value) {
      common[index].count += 1
      return true
    }
    if common.count < Self.longestList, chunk.endOfLine(from: value.lowerBound) >= value.upperBound
    {
      common.append((chunk.extracting(value).withUnsafeBytes { Array($0) }, 1))
    } else {
      others[chunk.text(of: value), default: 0] += 1
    }
    return true
  }

  private mutating func add(_ value: String, of id: EntryID) {
    identifiers.note(id)
    others[value, default: 0] += 1
  }

  /// Where the value is when the field is one of the envelope.
  private static func envelope(_ name: String) -> ((PlainForm) -> Range<Int>?)? {
    switch name {
    case Envelope.id: { $0.idText }
    case Envelope.at: { $0.moment }
    case Envelope.kind: { $0.kind }
    case Envelope.by: { $0.by }
    case Envelope.took: { $0.took }
    case Envelope.seal: { $0.seal }
    default: nil
    }
  }

  private static let longestList = 32
}

extension RawSpan {
  /// Whether the last line is a whole seal.
  fileprivate var endsInSeal: Bool {
    let mark = Self.sealMark
    let isFirst = begins(with: mark, at: max(0, byteCount - 65 - mark.count))
    return isFirst || begins(with: mark, at: max(0, byteCount - 74 - mark.count))
  }

  private static let sealMark = Array("\n\(Envelope.seal): ".utf8)
}
