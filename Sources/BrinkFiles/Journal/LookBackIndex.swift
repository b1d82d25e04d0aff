import BrinkModel
import Rec

/// What has to be remembered of each decision, outcome and strike to tell which are still open.
struct LookBackIndex {
  private struct Crossing {
    let id: EntryID
    let location: ChunkLocation
    /// Whether it says by itself that somebody should look back.
    let asks: Bool
  }

  private struct Outcome {
    let about: EntryID
    let id: EntryID
    let location: ChunkLocation
  }

  private var crossings: [Crossing] = []
  private var finals: [Outcome] = []
  /// Outcomes that said it was too early.
  private var early: [Outcome] = []
  private var strikes = Strikes()
  private var strikeLocations: [ChunkLocation] = []
  var identifiers = IdentifierCheck()

  /// The kinds that matter.
  static let filter = EntryFilter(kinds: [.decision, .outcome, .strike])

  /// Notes what is in the bytes of a log, in the order of the bytes.
  mutating func note(
    log: Int, _ fill: (UnsafeMutableRawBufferPointer) throws(Errno) -> Int
  ) throws(Errno) {
    defer { identifiers.endLog() }
    let raw = RawFilter(Self.filter)
    var scanner = RecordScanner()
    // Without a seal an entry counts once something follows it.
    var unsealed: (entry: Entry, location: ChunkLocation)?
    while try scanner.advance(fill) {
      if let (entry, location) = unsealed.take(), scanner.kind != .zeros {
        note(entry, at: location)
      }
      guard scanner.kind == .lines else { continue }
      let location = ChunkLocation(log: log, offset: scanner.offset)
      guard !scanner.withChunk({ raw.judge($0) == .yes && note($0, at: location) }) else {
        continue
      }
      guard case .record(let located) = scanner.item(), !located.isTorn,
        let entry = try? Entry(located.record), Self.filter.matches(entry)
      else { continue }
      if located.seal == nil {
        unsealed = (entry, location)
      } else {
        note(entry, at: location)
      }
    }
  }

  mutating func note(_ found: FoundEntry) {
    switch found.content {
    case .plain(let plain):
      if !note(plain.bytes.span.bytes, at: found.location) {
        note(plain.entry, at: found.location)
      }
    case .read(let entry):
      note(entry, at: found.location)
    }
  }

  /// Where the entries are that have to be read, those of one identifier in the order noted.
  mutating func open() -> [ChunkLocation] {
    crossings.sort { $0.id < $1.id }
    finals.sort { $0.about < $1.about }
    early.sort { $0.about < $1.about }
    var locations = strikeLocations
    let struck = strikes.struck
    var (final, soon) = (finals[...], early[...])
    for crossing in crossings where !struck.contains(crossing.id) {
      let outcomes = Self.take(about: crossing.id, from: &final)
      let early = Self.take(about: crossing.id, from: &soon)
      if early.isEmpty {
        let isClosed = outcomes.contains { !struck.contains($0.id) }
        if crossing.asks, !isClosed { locations.append(crossing.location) }
      } else {
        locations.append(crossing.location)
        locations += outcomes.map(\.location) + early.map(\.location)
      }
    }
    return locations
  }

  /// Those about that decision, from outcomes in the order of what they are about.
  private static func take(
    about id: EntryID, from outcomes: inout ArraySlice<Outcome>
  ) -> ArraySlice<Outcome> {
    while let first = outcomes.first, first.about < id { outcomes.removeFirst() }
    let count = outcomes.prefix { $0.about == id }.count
    return outcomes.prefix(count)
  }

  private mutating func note(_ entry: Entry, at location: ChunkLocation) {
    identifiers.note(entry.id)
    switch entry.kind {
    case .decision where entry["Crossed"] == "yes":
      let asks = entry["LookBack"] != nil || entry["Weight"] == "judgment"
      crossings.append(Crossing(id: entry.id, location: location, asks: asks))
    case .outcome:
      guard let about = entry.about else { return }
      let outcome = Outcome(about: about, id: entry.id, location: location)
      note(outcome, isEarly: entry["Result"] == BrinkModel.Outcome.tooEarly)
    case .strike:
      strikes.apply(entry)
      strikeLocations.append(location)
    default: break
    }
  }

  private mutating func note(_ outcome: Outcome, isEarly: Bool) {
    if isEarly { early.append(outcome) } else { finals.append(outcome) }
  }

  /// Notes an entry of the form we write; false when it has to be taken apart.
  private mutating func note(_ chunk: RawSpan, at location: ChunkLocation) -> Bool {
    var fields = LookBackFields()
    guard let form = PlainForm(chunk, visit: { fields.take($0, of: chunk) }) else { return false }
    if chunk.holds(Name.decision, in: form.kind) {
      identifiers.note(form.id)
      guard fields.crossed.map({ chunk.holds(Name.yes, in: $0) }) ?? false else { return true }
      let isJudgment = fields.weight.map { chunk.holds(Name.judgment, in: $0) } ?? false
      let asks = fields.lookBack != nil || isJudgment
      crossings.append(Crossing(id: form.id, location: location, asks: asks))
      return true
    }
    guard chunk.holds(Name.outcome, in: form.kind) else { return false }
    if let range = fields.about {
      guard let about = EntryID(chunk, range) else { return false }
      let isEarly = fields.result.map { chunk.holds(Name.tooEarly, in: $0) } ?? false
      note(Outcome(about: about, id: form.id, location: location), isEarly: isEarly)
    }
    identifiers.note(form.id)
    return true
  }

  private enum Name {
    static let yes = Array("yes".utf8)
    static let judgment = Array("judgment".utf8)
    static let tooEarly = Array(BrinkModel.Outcome.tooEarly.utf8)
    static let decision = Array(EntryKind.decision.rawValue.utf8)
    static let outcome = Array(EntryKind.outcome.rawValue.utf8)
  }
}

/// The first values of the fields that tell whether a decision is open.
private struct LookBackFields {
  private(set) var crossed: Range<Int>?
  private(set) var about: Range<Int>?
  private(set) var result: Range<Int>?
  private(set) var weight: Range<Int>?
  private(set) var lookBack: Range<Int>?

  @inline(__always)
  mutating func take(_ field: PlainField, of chunk: RawSpan) {
    func isFirst(_ value: Range<Int>?, _ name: [UInt8]) -> Bool {
      value == nil && chunk.holds(name, in: field.name)
    }
    switch field.name.count {
    case 5 where isFirst(about, Name.about): about = field.value
    case 6 where isFirst(result, Name.result): result = field.value
    case 6 where isFirst(weight, Name.weight): weight = field.value
    case 7 where isFirst(crossed, Name.crossed): crossed = field.value
    case 8 where isFirst(lookBack, Name.lookBack): lookBack = field.value
    default: break
    }
  }

  private enum Name {
    static let about = Array("About".utf8)
    static let result = Array("Result".utf8)
    static let weight = Array("Weight".utf8)
    static let crossed = Array("Crossed".utf8)
    static let lookBack = Array("LookBack".utf8)
  }
}
