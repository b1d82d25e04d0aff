/// Reads the top-level `brink:` block and checks it against the items.
struct HeaderReader {
  private var own: KeyedBlock
  private let scope: ConditionScope
  private let items: [Item]
  private var conditionFaults: [Diagnostic] = []

  init(_ node: YAMLNode?, at place: Position, items: [Item]) {
    own = KeyedBlock(node, name: "brink", rule: .brink, at: place)
    self.items = items
    scope = ConditionScope(items: items)
  }

  var diagnostics: [Diagnostic] { own.diagnostics + conditionFaults }

  mutating func checklist(
    name: String, about: String, form: FormHeader, blocks: [Checklist.Block]
  ) -> Checklist {
    let kind = kind()
    let budget = budget()
    var gate: Condition?
    if let node = own.value("gate") {
      let read = scope.condition(node, before: items.count)
      gate = read.condition
      conditionFaults += read.faults
    }
    let lookBacks = lookBacks()
    let closing = own.text("closing")
    let version = own.text("version")
    var message: TextTemplate?
    if let node = own.value("message") {
      let read = TemplateScope(items: items, ids: items.map(\.id)).template(node)
      message = read.template
      conditionFaults += read.faults
    }
    let bands = Bands(from: &own)
    if bands != nil, items.filter({ $0.type.scale != nil }).count < 2 {
      own.report(
        .fault, "`bands` needs a total, and a total needs two items with `as: score`",
        remedy: "For one score alone, put `bands` on the item.", at: own.position(of: "bands"))
    }
    let clocks = ClocksReader(items: items).read(&own)
    if kind == .outcome { reportSeries() }
    let series = series()
    let repeats = RepeatsReader(items: items, scope: scope).read(&own)
    reportKeepers()
    own.reportUnknown()
    return Checklist(
      name: name, about: about, kind: kind, version: version, budget: budget, gate: gate,
      lookBacks: lookBacks, closing: closing,
      closingPosition: own.position(of: "closing"), message: message, bands: bands, clocks: clocks,
      series: series, repeats: repeats, form: form, blocks: blocks)
  }

  private mutating func kind() -> EntryKind {
    guard let text = own.text("kind") else { return .run }
    let isWord =
      text.utf8.first.map { (97...122).contains($0) } == true
      && text.utf8.allSatisfy { (97...122).contains($0) || $0 == UInt8(ascii: "-") }
    if !isWord {
      own.report(
        .fault, "`\(text)` is no kind of entry",
        remedy: "Write one lower-case word, such as `run`.",
        at: own.position(of: "kind"))
    }
    return EntryKind(rawValue: text)
  }

  private mutating func budget() -> Int? {
    guard let text = own.text("budget") else { return nil }
    let seconds = DurationText.seconds(text) ?? Digits.number(text.utf8)
    if seconds.map({ $0 > 0 }) != true {
      own.report(
        .fault, "`\(text)` is no time to spend", remedy: "Write for example `60s` or `5 min`.",
        at: own.position(of: "budget"))
    }
    return seconds
  }

  /// Whoever is to keep what is parked has to be asked for.
  private mutating func reportKeepers() {
    for item in items {
      guard let keeper = (item.type as? TriageItem)?.parksWith else { continue }
      guard !items.contains(where: { $0.id == keeper && $0.type is PersonItem }) else { continue }
      own.report(
        .fault, "`parks-with` of `\(item.id)` names `\(keeper)`, which asks for no person",
        remedy: "Name an item with `as: person`.", at: item.position)
    }
  }

  /// What is asked when looking back goes by the series of the entry looked back at.
  private mutating func reportSeries() {
    for key in ["series", "repeats"] where own.contains(key) {
      own.report(
        .fault, "`\(key)` cannot stand in a checklist of `kind: outcome`",
        remedy: "Put it into the checklist that is looked back at.", at: own.position(of: key))
    }
  }

  /// `series:` names the item that says what the walk is about.
  private mutating func series() -> String? {
    guard let node = own.value("series") else { return nil }
    guard let id = node.text else {
      own.wrong("series", node, expected: "an item's id")
      return nil
    }
    if !items.contains(where: { $0.id == id }) {
      own.report(
        .fault, "`series` names `\(id)`, which no item is called",
        remedy: scope.suggestion(for: id), at: node.position)
    }
    return id
  }

  /// `look-back:` names one date item or a list of them.
  private mutating func lookBacks() -> [String] {
    guard let node = own.value("look-back") else { return [] }
    let nodes = node.sequence ?? [node]
    var ids: [String] = []
    for node in nodes {
      guard let id = node.text else {
        own.wrong("look-back", node, expected: "an item's id")
        continue
      }
      ids.append(id)
      guard let item = items.first(where: { $0.id == id }) else {
        own.report(
          .fault, "`look-back` names `\(id)`, which no item is called",
          remedy: scope.suggestion(for: id), at: own.position(of: "look-back"))
        continue
      }
      if !(item.type is DateItem) {
        own.report(
          .fault, "`look-back` names `\(id)`, which asks for no date",
          remedy: "Name an item with `as: date`.", at: own.position(of: "look-back"))
      }
    }
    return ids
  }
}
