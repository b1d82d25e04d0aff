package import BrinkModel
import Rec

extension Journal {
  /// How many entries that match have which value of a field, without building them.
  ///
  /// Entries without the field count under an empty value. Unlike `items`, an entry that was
  /// written twice because a sync had failed counts twice.
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
    }
    return counting.result
  }
}

/// Counts the values of one field over the bytes of logs.
private struct Counting {
  private let field: RawSpan.Name
  private let fieldName: String
  private let filter: EntryFilter
  private let raw: RawFilter
  /// The first values met: a short list of bytes is searched faster than a table of strings.
  private var common: [(value: [UInt8], count: Int)] = []
  private var others: [String: Int] = [:]

  init(of field: String, _ filter: EntryFilter) {
    self.field = RawSpan.Name(field)
    fieldName = field
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
    var unsealed: String?
    while try scanner.advance(fill) {
      if let value = unsealed.take(), scanner.kind != .zeros { add(value) }
      guard scanner.kind == .lines, !scanner.withChunk({ countPlain($0) }) else { continue }
      guard case .record(let located) = scanner.item(), !located.isTorn,
        let entry = try? Entry(located.record), filter.matches(entry)
      else { continue }
      let value = entry.record[fieldName] ?? ""
      if located.seal == nil { unsealed = value } else { add(value) }
    }
  }

  /// Judges an entry of the form we write; false when it must be read for that.
  private mutating func countPlain(_ chunk: RawSpan) -> Bool {
    guard chunk.begins(with: Self.opening, at: 0), chunk.endsInSeal else { return false }
    switch raw.judge(chunk) {
    case .no: return true
    case .perhaps: return false
    case .yes: break
    }
    let value = chunk.value(of: field)
    guard value?.isWhole ?? true else { return false }
    let range = value?.range ?? 0..<0
    for index in common.indices where chunk.holds(common[index].value, in: range) {
      common[index].count += 1
      return true
    }
    if common.count < Self.longestList {
      common.append((chunk.extracting(range).withUnsafeBytes { Array($0) }, 1))
    } else {
      add(chunk.extracting(range).withUnsafeBytes { String(decoding: $0, as: UTF8.self) })
    }
    return true
  }

  private mutating func add(_ value: String) {
    others[value, default: 0] += 1
  }

  private static let longestList = 32
  private static let opening = Array("\(Envelope.id): ".utf8)
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
