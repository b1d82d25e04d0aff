import BrinkFiles
import BrinkModel

/// Where a claim's baseline comes from: typed, a column of a file, or the journal itself.
struct BaselineSource {
  private let text: String
  private let session: Session

  init(_ text: String, in session: Session) {
    self.text = text
    self.session = session
  }

  /// Puts the baseline into the draft; throws when it cannot be read, or the journal has too little.
  func fill(_ draft: inout UnlockedClaim, _ terms: ClaimTerms) throws(Fault) {
    if text.lowercased() == "journal" { return try count(into: &draft, terms) }
    if let (file, column) = fileAndColumn { return try read(file, column, into: &draft, terms) }
    // The unit of the first amount stands for all, where the claim itself names none.
    let unit = terms.unit ?? (terms.measure == .duration ? Amounts.unit(of: text) : nil)
    if BaselineValues.hasHole(text) {
      throw Fault(
        place: text, what: "has nothing between two commas",
        remedy: "Write the value, or leave the cycle out: missing is never zero.", status: .usage)
    }
    guard let values = BaselineValues(text, terms.measure, unit: unit) else {
      throw Fault(
        place: text, what: "is no baseline of a \(terms.measure.rawValue)",
        remedy: "Write \(Self.example(terms.measure)), FILE.csv:COLUMN, or journal.",
        status: .usage)
    }
    draft.baseline = values
    draft.unit = draft.unit ?? unit
    draft.baselineSource = "entered"
  }

  /// What a baseline of that measure looks like.
  static func example(_ measure: ClaimMeasure) -> String {
    switch measure {
    case .count: "one number a cycle (3, 1, 4) or a total (40 in 20)"
    case .share: "one share a cycle (3/10, 4/12) or a total (30/200 in 20)"
    case .duration, .number, .event: "one amount a cycle (12, 9, 14)"
    }
  }

  /// `releases.csv:reopened`; a column may be left out where the file has one.
  private var fileAndColumn: (file: String, column: String)? {
    if text.lowercased().hasSuffix(".csv") { return (text, "1") }
    guard let colon = text.lastIndex(of: ":"),
      text[..<colon].lowercased().hasSuffix(".csv")
    else { return nil }
    return (String(text[..<colon]), String(text[text.index(after: colon)...]))
  }

  private func read(
    _ file: String, _ column: String, into draft: inout UnlockedClaim, _ terms: ClaimTerms
  ) throws(Fault) {
    let bytes = try SmallFile.bytes(of: file)
    let values = try CSVColumn(column, of: String(decoding: bytes, as: UTF8.self), in: file).values
    var read: [ClaimValue] = []
    for value in values {
      guard let seen = ClaimValue(value.text, terms.measure, unit: terms.unit) else {
        throw Fault(
          place: "\(file):\(value.line)",
          what: "`\(value.text)` is no value of a \(terms.measure.rawValue)",
          remedy: "Write \(Self.example(terms.measure)).", status: .badData)
      }
      read.append(seen)
    }
    draft.baseline = .perCycle(read)
    draft.baselineSource = "\(file), column \(column)"
  }

  private func count(into draft: inout UnlockedClaim, _ terms: ClaimTerms) throws(Fault) {
    guard let rule = terms.counting else {
      throw Fault(
        place: "--baseline=journal", what: "nothing says which entries are counted",
        remedy: "Add --count 'outcome Reopened=yes'.", status: .usage)
    }
    let endings = try ClaimBook(session).claims.endings(of: terms.pace)
    let cycles = CycleLine(terms.pace, endings: endings)
      .before(min(terms.begins, session.now), cycles: terms.cycles)
    guard cycles.count == terms.cycles, let first = cycles.first else {
      throw Fault(
        place: "--baseline=journal",
        what: "the journal has \(cycles.count) whole \(terms.pace.name) cycles before now, "
          + "not \(terms.cycles)",
        remedy: "Enter what is known: --baseline '3, 1, 4' or --baseline '40 in 20'.",
        status: .usage)
    }
    var counter = CycleCounter(rule, outOf: terms.outOf, cycles: cycles)
    let filter = EntryFilter(kinds: counter.kinds, since: first.begin)
    for entry in try session.journal().entries(matching: filter) {
      counter.apply(entry)
    }
    let values = counter.values(at: session.now)
    draft.baseline = .perCycle(values.map(\.value))
    draft.baselineSource = "counted from the journal"
    draft.baselineEntries = values.flatMap { value -> [EntryID] in
      guard case .counted(let ids) = value.source else { return [] }
      return ids
    }
  }
}
