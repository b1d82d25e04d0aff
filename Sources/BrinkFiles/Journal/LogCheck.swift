import BrinkModel
import Rec

/// Reads one log and judges every entry in it.
struct LogCheck {
  private let log: LogName
  private let path: String
  private let now: Timestamp
  private(set) var entries = 0
  private let memory: CheckMemory
  private var chain = SealChain(digest: SHA256.digest)
  private var newest: Timestamp?
  private var isConverted = false
  /// Where a record without a seal begins, and what to report about it when it is not the last.
  private var unsealed: (start: Int, finding: JournalFinding)?

  init(log: LogName, path: String, now: Timestamp, memory: CheckMemory) {
    self.log = log
    self.path = path
    self.now = now
    self.memory = memory
  }

  mutating func read(
    _ fill: (UnsafeMutableRawBufferPointer) throws(Errno) -> Int,
    _ report: (JournalFinding) -> Void
  ) throws(Fault) {
    var scanner = RecordScanner()
    var isAfterZeros = false
    do {
      while try scanner.advance(fill) {
        if let (start, finding) = unsealed.take() {
          report(scanner.kind == .zeros ? .torn(place(start)) : finding)
        }
        let continuesZeros = isAfterZeros && scanner.kind == .zeros
        isAfterZeros = scanner.kind == .zeros
        if !continuesZeros { judgeChunk(&scanner, report) }
      }
    } catch {
      throw .cannotRead(path, error)
    }
    if let (start, _) = unsealed { report(.torn(place(start))) }
  }

  private mutating func judgeChunk(
    _ scanner: inout RecordScanner, _ report: (JournalFinding) -> Void
  ) {
    let start = scanner.line()
    switch scanner.item() {
    case nil: break
    case .fault(let fault):
      let finding = JournalFinding(
        .malformed, Fault(LogPlace(path: path, line: fault.line), fault))
      settle(finding, start: start, isCertain: scanner.kind != .lines, report)
    case .record(let located):
      judge(located, start: start, bytes: scanner.sealedBytes(of: located), report)
    }
  }

  private mutating func judge(
    _ located: LocatedRecord, start: Int, bytes: [UInt8], _ report: (JournalFinding) -> Void
  ) {
    if located.isDescriptor { return }
    if located.isTorn { return report(.torn(place(start))) }
    let (state, bytes) = judgeSeal(located.seal, over: bytes, report)
    do {
      let entry = try Entry(located.record)
      entries += 1
      switch state {
      case .edited: report(.edited(place(located.line), entry.id))
      case .predecessorMissing: report(.predecessorMissing(place(located.line), entry.id))
      case .unsealed, .torn:
        settle(.unsealed(place(located.line), entry.id), start: start, isCertain: false, report)
      case .sealed: break
      }
      judgeTime(entry, line: located.line, report)
      remember(entry, located, bytes, report)
    } catch {
      settle(
        JournalFinding(.malformed, Fault(path, located, error)), start: start,
        isCertain: located.seal != nil, report)
    }
  }

  /// Judges the seal, over the bytes as they were written where only the line ends were converted.
  private mutating func judgeSeal(
    _ seal: Seal?, over bytes: [UInt8], _ report: (JournalFinding) -> Void
  ) -> (SealState, bytes: [UInt8]) {
    guard seal != nil, bytes.suffix(2) == [0x0d, 0x0a] else {
      return (chain.judge(bytes, stored: seal), bytes)
    }
    let asWritten = bytes.indices.filter { index in
      bytes[index] != 0x0d || bytes[index...].dropFirst().first != 0x0a
    }.map { bytes[$0] }
    var trial = chain
    let state = trial.judge(asWritten, stored: seal)
    guard state != .edited else { return (chain.judge(bytes, stored: seal), bytes) }
    chain = trial
    if !isConverted { report(.converted(path)) }
    isConverted = true
    return (state, asWritten)
  }

  /// Reports at once, or, when it may be a torn end, after what follows was seen.
  private mutating func settle(
    _ finding: JournalFinding, start: Int, isCertain: Bool, _ report: (JournalFinding) -> Void
  ) {
    if isCertain { report(finding) } else { unsealed = (start, finding) }
  }

  private mutating func judgeTime(
    _ entry: Entry, line: Int, _ report: (JournalFinding) -> Void
  ) {
    let isAhead = entry.at.milliseconds > now.milliseconds + EntryComposition.farthestAhead
    // An entry that only follows one ahead of the clock says so.
    if isAhead, entry[Envelope.wall] == nil { report(.future(place(line), entry)) }
    if let newest, entry.at < newest { report(.backwards(place(line), entry, newest)) }
    newest = max(newest ?? entry.at, entry.at)
  }

  private mutating func remember(
    _ entry: Entry, _ located: LocatedRecord, _ bytes: [UInt8],
    _ report: (JournalFinding) -> Void
  ) {
    if !memory.remember(entry.id, seal: located.seal, content: SHA256.digest(bytes)) {
      report(.duplicate(place(located.line), entry.id))
    }
    for (field, line) in zip(located.record.fields, located.lines) where field.name == Envelope.seen
    {
      guard let anchor = Anchor(field.value) else { continue }
      memory.anchors.append((anchor, place(line)))
    }
  }

  private func place(_ line: Int) -> String { LogPlace(path: path, line: line).description }
}

extension RecordScanner {
  /// The bytes a seal is over; those of the whole record when it has none.
  fileprivate func sealedBytes(of located: LocatedRecord) -> [UInt8] {
    withChunk { chunk in
      let range = located.sealedBytes ?? (located.offsets.first ?? 0)..<chunk.byteCount
      return chunk.extracting(range).withUnsafeBytes { Array($0) }
    }
  }
}
