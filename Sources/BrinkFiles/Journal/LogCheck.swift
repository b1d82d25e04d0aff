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
  /// What to report about a record without a seal, when it is not the last.
  private var unsealed: (line: Int, finding: JournalFinding)?

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
    var reader = RecordReader()
    do {
      while let item = try reader.next(fill) {
        if let (line, finding) = unsealed {
          report(reader.scanner.kind == .zeros ? .torn(place(line)) : finding)
          unsealed = nil
        }
        switch item {
        case .fault(let fault):
          let finding = JournalFinding(
            .malformed, Fault(LogPlace(path: path, line: fault.line), fault))
          settle(finding, line: fault.line, isCertain: reader.scanner.kind != .lines, report)
        case .record(let located):
          judge(located, bytes: reader.scanner.sealedBytes(of: located), report)
        }
      }
    } catch {
      throw .cannotRead(path, error)
    }
    if let (line, _) = unsealed { report(.torn(place(line))) }
  }

  private mutating func judge(
    _ located: LocatedRecord, bytes: [UInt8], _ report: (JournalFinding) -> Void
  ) {
    if located.isDescriptor { return }
    if located.isTorn { return report(.torn(place(located.line))) }
    let state = chain.judge(bytes, stored: located.seal)
    do {
      let entry = try Entry(located.record)
      entries += 1
      switch state {
      case .edited: report(.edited(place(located.line), entry.id))
      case .predecessorMissing: report(.predecessorMissing(place(located.line), entry.id))
      case .unsealed, .torn:
        settle(
          .unsealed(place(located.line), entry.id), line: located.line, isCertain: false, report)
      case .sealed: break
      }
      judgeTime(entry, line: located.line, report)
      remember(entry, located, bytes, report)
    } catch {
      settle(
        JournalFinding(.malformed, Fault(path, located, error)), line: located.line,
        isCertain: located.seal != nil, report)
    }
  }

  /// Reports at once, or, when it may be a torn end, after what follows was seen.
  private mutating func settle(
    _ finding: JournalFinding, line: Int, isCertain: Bool, _ report: (JournalFinding) -> Void
  ) {
    if isCertain { report(finding) } else { unsealed = (line, finding) }
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
