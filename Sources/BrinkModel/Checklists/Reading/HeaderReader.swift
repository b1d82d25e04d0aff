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
    let lookBack = lookBack()
    let version = own.text("version")
    let message = own.text("message")
    own.reportUnknown()
    return Checklist(
      name: name, about: about, kind: kind, version: version, budget: budget, gate: gate,
      lookBack: lookBack, message: message, form: form, blocks: blocks)
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

  private mutating func lookBack() -> String? {
    guard let id = own.text("look-back") else { return nil }
    let place = own.position(of: "look-back")
    guard let item = items.first(where: { $0.id == id }) else {
      own.report(
        .fault, "`look-back` names `\(id)`, which no item is called",
        remedy: scope.suggestion(for: id), at: place)
      return id
    }
    if !(item.type is DateItem) {
      own.report(
        .fault, "`look-back` names `\(id)`, which asks for no date",
        remedy: "Name an item with `as: date`.", at: place)
    }
    return id
  }
}
