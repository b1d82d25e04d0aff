/// One block of `body:` on its way to a question or a text.
struct BlockDraft {
  /// What an item's own block says, apart from its conditions.
  struct Parts {
    let label: String
    let about: String
    let hint: String?
    let placeholder: String?
    let prefill: String?
    let render: String?
    let isRequired: Bool
    let type: any ItemType
  }

  let position: Position
  let id: String?
  let idPosition: Position
  let base: String
  /// True for what is asked for `as: score`.
  let isScore: Bool
  /// True for what is asked for `as: action`.
  let isAction: Bool
  let label: String?
  let labelPosition: Position
  var own: KeyedBlock
  private var block: KeyedBlock
  private var attributes: KeyedBlock
  private var validations: KeyedBlock

  init(_ node: YAMLNode) {
    position = node.position
    var block = KeyedBlock(node, name: "the item", rule: .gitHub, at: node.position)
    base = block.text("type") ?? ""
    id = block.text("id")
    idPosition = block.position(of: "id")
    attributes = KeyedBlock(
      block.value("attributes"), name: "attributes", rule: .gitHub, at: node.position)
    validations = KeyedBlock(
      block.value("validations"), name: "validations", rule: .gitHub, at: node.position)
    let ownNode = block.value("brink")
    own = KeyedBlock(ownNode, name: "brink", rule: .brink, at: node.position)
    let named = ownNode?.mapping?.first { $0.key.text == "as" }?.value.text
    isScore = named == ScoreItem.about.name
    isAction = named == ActionItem.about.name
    label = attributes.text("label").map(Plain.line)
    labelPosition = attributes.position(of: "label")
    self.block = block
    if block.diagnostics.isEmpty { reportBase() }
  }

  var isMarkdown: Bool { base == "markdown" }
  var isKnown: Bool { ItemCatalogue.bases.contains(base) }
  var isItem: Bool { isKnown && !isMarkdown }

  var diagnostics: [Diagnostic] {
    block.diagnostics + attributes.diagnostics + validations.diagnostics + own.diagnostics
  }

  /// The text to show; nil, and reported, when there is none.
  mutating func markdown(when: Condition?) -> Checklist.Markdown? {
    let text = attributes.text("value").map { Plain.trimmed($0) } ?? ""
    if text.isEmpty {
      attributes.report(
        .fault, "a `markdown` block without a `value`", remedy: "Write what to show: `value: |`.",
        at: attributes.position(of: "value"))
    }
    if id != nil {
      block.report(
        .warning, "a `markdown` block has no answer, so no id", remedy: "Remove the `id`.",
        at: idPosition)
    }
    finish()
    return text.isEmpty ? nil : Checklist.Markdown(text: text, when: when)
  }

  /// The question; nil, and reported, when it cannot be asked.
  mutating func item() -> Parts? {
    guard let type = self.type() else { return nil }
    let about = attributes.text("description").map { Plain.trimmed($0) } ?? ""
    let placeholder = attributes.text("placeholder").map { Plain.trimmed($0) }
    let render = attributes.text("render")
    var source = ItemSource(
      base: base, attributes: attributes, validations: validations, own: own,
      prefill: nil, isRequired: false)
    source.prefill = source.attributes.text("value").map { Plain.trimmed($0) }
    source.isRequired = source.validations.flag("required") ?? false
    let made = type.init(&source)
    attributes = source.attributes
    validations = source.validations
    own = source.own
    reportLabel()
    guard let name = label.flatMap({ $0.isEmpty ? nil : $0 }) ?? id else { return nil }
    return Parts(
      label: name, about: about, hint: own.text("hint"), placeholder: placeholder,
      prefill: source.prefill, render: render, isRequired: source.isRequired, type: made)
  }

  /// Reports the keys nobody read; to be called when everything was.
  mutating func finish() {
    block.reportUnknown(hints: [
      "validation": "Did you mean `validations`? It is ignored like this."
    ])
    attributes.reportUnknown()
    validations.reportUnknown()
    own.reportUnknown()
  }

  private mutating func type() -> (any ItemType.Type)? {
    guard let name = own.text("as") else { return ItemCatalogue.type(ofBase: base) }
    let place = own.position(of: "as")
    guard let type = ItemCatalogue.type(named: name) else {
      let names = ItemCatalogue.all.map { $0.about.name }
      own.report(
        .fault, "nothing can be asked for as `\(name)`",
        remedy: Nearest.to(name, among: names).map { "Did you mean `\($0)`?" }
          ?? "Known: \(names.joined(separator: ", ")).", at: place)
      return nil
    }
    if !type.about.bases.contains(base) {
      own.report(
        .fault, "`as: \(name)` cannot stand on `type: \(base)`",
        remedy: "Write `type: \(type.about.bases.first ?? "input")`.", at: place)
    }
    return type
  }

  private mutating func reportBase() {
    guard !isKnown else { return }
    let nearest = Nearest.to(base, among: ItemCatalogue.bases).map { "Did you mean `\($0)`?" }
    block.report(
      .fault, base.isEmpty ? "an item without a `type`" : "`\(base)` is no type of item",
      remedy: nearest ?? "Known: \(ItemCatalogue.bases.joined(separator: ", ")).",
      at: block.position(of: "type"))
  }

  private mutating func reportLabel() {
    // To keep credentials out of public issues (GitHub's "common validation errors").
    if base == "input" || base == "textarea", label?.lowercased().contains("password") == true {
      attributes.report(
        .warning, "GitHub refuses a label with the word `password`",
        remedy: "Ask for it in other words, or better not at all: the answer is recorded.",
        at: labelPosition)
    }
    guard label.map(\.isEmpty) ?? true else { return }
    attributes.report(
      .fault, "an item without a `label`", remedy: "Write the question: `label: …`.",
      at: attributes.position)
  }
}
