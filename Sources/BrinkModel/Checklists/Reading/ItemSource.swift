/// What a checklist says about one item, handed to its type to take from.
package struct ItemSource: Sendable {
  /// The `type:` it stands on.
  package let base: String
  package var attributes: KeyedBlock
  package var validations: KeyedBlock
  package var own: KeyedBlock
  /// The answer offered for editing; from `value:`, or a dropdown's `default:`.
  package var prefill: String?
  package var isRequired: Bool
  /// The options as they stand, one without a text included: what `default:` counts.
  private(set) var numbered: [String?] = []

  /// Reports something wrong with one of our own keys.
  package mutating func report(_ what: String, remedy: String, at key: String) {
    own.report(.fault, what, remedy: remedy, at: own.position(of: key))
  }

  /// One box of `checkboxes`.
  package struct Box: Equatable, Sendable {
    package let label: String
    package let isRequired: Bool
  }

  /// The texts under `options:`, in order; what GitHub would not take is reported.
  package mutating func options() -> [String] {
    var texts: [String] = []
    numbered = []
    for node in optionNodes() {
      let text = optionText(node)
      numbered.append(text)
      guard let text else { continue }
      if text.lowercased() == "none" {
        attributes.report(
          .warning, "GitHub keeps the option `none` for itself",
          remedy: "Write for example `none of these`.", at: node.position)
      }
      add(text, at: node.position, to: &texts)
    }
    if texts.isEmpty, !numbered.isEmpty, !attributes.hasFault { reportNoChoice() }
    return texts
  }

  /// The boxes under `options:`, each a `label` and perhaps `required`.
  package mutating func boxes() -> [Box] {
    var boxes: [Box] = []
    var texts: [String] = []
    let nodes = optionNodes()
    for node in nodes {
      guard node.mapping != nil else {
        attributes.report(
          .warning, "a box is a block with a `label`, not \(node.sort)",
          remedy: "Write `- label: …`.", at: node.position)
        if let text = node.text, add(text, at: node.position, to: &texts) {
          boxes.append(Box(label: text, isRequired: false))
        }
        continue
      }
      var block = KeyedBlock(node, name: "options", rule: .gitHub, at: node.position)
      let label = block.value("label")
      let isRequired = block.flag("required") ?? false
      block.reportUnknown()
      for diagnostic in block.diagnostics { attributes.add(diagnostic) }
      guard let label, let text = optionText(label) else {
        if label == nil {
          attributes.report(
            .fault, "a box without a `label`", remedy: "Write `- label: …`.", at: node.position)
        }
        continue
      }
      if add(text, at: label.position, to: &texts) {
        boxes.append(Box(label: text, isRequired: isRequired))
      }
    }
    if boxes.isEmpty, !nodes.isEmpty, !attributes.hasFault { reportNoChoice() }
    return boxes
  }

  /// Takes a dropdown's `default:`, the index of an option counted from 0, as what is offered.
  package mutating func prefillFromDefault() {
    guard let node = attributes.value("default") else { return }
    guard let index = node.integer, numbered.indices.contains(index) else {
      attributes.report(
        .warning, "`default` has to be the number of an option, counted from 0",
        remedy: numbered.isEmpty
          ? "Remove it." : "Write a number from 0 to \(numbered.count - 1).",
        at: node.position)
      return
    }
    prefill = numbered[index]
  }

  private mutating func optionNodes() -> [YAMLNode] {
    let nodes = attributes.list("options") ?? []
    if nodes.isEmpty,
      !attributes.contains("options") || attributes.value("options")?.sequence != nil
    {
      reportNoChoice()
    }
    return nodes
  }

  private mutating func reportNoChoice() {
    attributes.report(
      .fault, "there is nothing to choose from", remedy: "List the choices under `options:`.",
      at: attributes.position(of: "options"))
  }

  /// The text of an option as a person wrote it, with what GitHub would make of it reported.
  private mutating func optionText(_ node: YAMLNode) -> String? {
    if let pairs = node.mapping, let pair = pairs.first, pairs.count == 1,
      let key = pair.key.text, let value = pair.value.text
    {
      attributes.report(
        .warning, "`\(key): \(value)` is read as a key and its value, not as one text",
        remedy: "Put quotes around it.", at: node.position)
      return value.isEmpty ? "\(key):" : "\(key): \(value)"
    }
    guard let text = node.text else {
      attributes.report(
        .fault, "an option has to be a text, not \(node.sort)", remedy: "Write one line of text.",
        at: node.position)
      return nil
    }
    if node.boolean != nil {
      attributes.report(
        .warning, "unquoted `\(text)` means true or false in YAML, not the word",
        remedy: "Write \"\(text)\" in quotes.", at: node.position)
    } else if node.isNull {
      attributes.report(
        .warning, "an empty option", remedy: "Write its text, or remove the line.",
        at: node.position)
      return nil
    }
    return Plain.trimmed(text)
  }

  /// Adds the text unless it is there already; true when it was added.
  @discardableResult
  private mutating func add(_ text: String, at place: Position, to texts: inout [String]) -> Bool {
    guard !texts.contains(text) else {
      attributes.report(
        .warning, "the option `\(text)` stands here twice", remedy: "Keep one of them.", at: place)
      return false
    }
    texts.append(text)
    return true
  }
}
