/// Every prediction and what followed, folded from entries in any order.
package struct Predictions: Sendable {
  private var stated: [EntryID: Entry] = [:]
  private var resolutions: [Entry] = []
  private var strikes = Strikes()

  package init() {}

  package init(_ entries: some Sequence<Entry>) {
    for entry in entries { apply(entry) }
  }

  /// The kinds this fold needs; others change nothing.
  package static let kinds: [EntryKind] = [.prediction, .resolution, .strike]

  package mutating func apply(_ entry: Entry) {
    switch entry.kind {
    case .prediction:
      if Self.isStatement(entry) { stated[entry.id] = entry }
    case .resolution: resolutions.append(entry)
    case .strike: strikes.apply(entry)
    default: break
    }
  }

  /// Whether the prediction states a chance: one that was held does not.
  static func isStatement(_ entry: Entry) -> Bool {
    entry[Prediction.percentField] != nil && entry["Held"] != "yes"
  }

  /// All whose question was not struck, oldest first.
  package var all: [Prediction] {
    let struck = strikes.struck
    return asked.filter { !struck.contains($0.id) }
  }

  /// All that were ever asked, without what was struck of what was said on them.
  var asked: [Prediction] {
    let struck = strikes.struck
    var forecasts: [EntryID: [Entry]] = [:]
    for entry in stated.values where !struck.contains(entry.id) {
      forecasts[question(of: entry.id), default: []].append(entry)
    }
    var endings: [EntryID: [Entry]] = [:]
    for entry in resolutions where !struck.contains(entry.id) {
      guard let about = entry.about else { continue }
      endings[question(of: about), default: []].append(entry)
    }
    func ordered(_ list: [Entry]?) -> [Entry] {
      (list ?? []).inOrder
    }
    return ordered(Array(stated.values))
      .filter { $0.about == nil }
      .map { entry in
        Prediction(
          entry: entry, forecasts: ordered(forecasts[entry.id]),
          resolutions: ordered(endings[entry.id]))
      }
  }

  /// The prediction of that question, or of that forecast on it; nil when there is none.
  package subscript(id: EntryID) -> Prediction? {
    let asked = question(of: id)
    return all.first { $0.id == asked }
  }

  /// Those whose day has come and of which nobody said what came of them, longest overdue first.
  package func due(on day: CivilDate) -> [(prediction: Prediction, since: CivilDate)] {
    all.compactMap { prediction in
      guard prediction.result == nil, let due = prediction.due, due <= day else { return nil }
      return (prediction, due)
    }
    .sorted { ($0.since, $0.prediction.id) < ($1.since, $1.prediction.id) }
  }

  /// Every entry that states a chance, struck ones too.
  var statements: some Sequence<Entry> { stated.values }

  /// The identifiers of every entry that states a chance, struck ones too.
  package var identifiers: [EntryID] { stated.keys.sorted() }

  /// The identifiers of every entry that stands struck.
  var struck: Set<EntryID> { strikes.struck }

  /// The question that an entry is about, itself where it asks one.
  func question(of id: EntryID) -> EntryID {
    var id = id
    // A loop, in a log made by hand, is left after as many steps as nobody takes.
    for _ in 0..<16 {
      guard let about = stated[id]?.about else { return id }
      id = about
    }
    return id
  }
}
