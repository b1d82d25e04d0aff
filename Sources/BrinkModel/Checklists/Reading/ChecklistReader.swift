/// Reads a checklist from a YAML tree and says everything that is wrong with it, not only the first.
package struct ChecklistReader {
  /// What came of reading a file.
  package struct Reading: Sendable {
    /// The checklist; nil when there is any fault.
    package let checklist: Checklist?
    /// Faults and warnings in the order of their places.
    package let diagnostics: [Diagnostic]
    /// True when the file configures GitHub's template chooser and was never meant as a form.
    package let isChooser: Bool

    package init(checklist: Checklist?, diagnostics: [Diagnostic], isChooser: Bool) {
      self.checklist = checklist
      self.diagnostics = diagnostics
      self.isChooser = isChooser
    }
  }

  private var diagnostics: [Diagnostic] = []

  package static func read(_ root: YAMLNode) -> Reading {
    var reader = ChecklistReader()
    if isChooser(root) {
      let notice = Diagnostic(
        .warning, .gitHub, at: root.position,
        "this configures GitHub's template chooser; it is no form",
        remedy: "Nothing to do: there is nothing to walk in it.")
      return Reading(checklist: nil, diagnostics: [notice], isChooser: true)
    }
    let checklist = reader.checklist(root)
    let sorted = reader.diagnostics.enumerated().sorted {
      ($0.element.position, $0.offset) < ($1.element.position, $1.offset)
    }
    .map(\.element)
    let isSound = !sorted.contains { $0.severity == .fault }
    return Reading(checklist: isSound ? checklist : nil, diagnostics: sorted, isChooser: false)
  }

  private static func isChooser(_ root: YAMLNode) -> Bool {
    let keys = Set(root.mapping?.compactMap(\.key.text) ?? [])
    return !keys.contains("body")
      && !keys.isDisjoint(with: ["blank_issues_enabled", "contact_links"])
  }

  private mutating func checklist(_ root: YAMLNode) -> Checklist? {
    guard root.mapping != nil else {
      diagnostics.append(
        Diagnostic(
          .fault, .gitHub, at: root.position, "a checklist is a block of keys, not \(root.sort)",
          remedy: "Write at least `name:` and `body:`."))
      return nil
    }
    var top = KeyedBlock(root, name: "the checklist", rule: .gitHub, at: root.position)
    let name = required("name", in: &top)
    let about = required("description", in: &top)
    let form = Self.form(&top)
    let own = top.value("brink")
    let body = bodyNodes(&top)
    top.reportUnknown()
    diagnostics += top.diagnostics

    let repeats = own?.mapping?.contains { $0.key.text == "repeats" } ?? false
    var bodyReader = BodyReader(body, countsRepeats: repeats)
    let blocks = bodyReader.blocks()
    diagnostics += bodyReader.diagnostics

    var header = HeaderReader(own, at: root.position, items: bodyReader.items)
    defer { diagnostics += header.diagnostics }
    return header.checklist(name: name, about: about, form: form, blocks: blocks)
  }

  /// A text GitHub insists on; we can do without.
  private mutating func required(_ key: String, in top: inout KeyedBlock) -> String {
    let text = top.text(key).map { Plain.trimmed($0) } ?? ""
    if text.isEmpty, top.value(key)?.text != nil || top.value(key) == nil {
      top.report(
        .warning, "`\(key)` is missing", remedy: "GitHub refuses a form without: `\(key): …`.",
        at: top.position(of: key))
    }
    return text
  }

  /// What only GitHub uses; a walk goes without it, so what is wrong there stops none.
  private static func form(_ top: inout KeyedBlock) -> FormHeader {
    func text(_ key: String, _ top: inout KeyedBlock) -> String? {
      guard let node = top.value(key) else { return nil }
      if node.text == nil { top.wrong(key, node, expected: "a text", severity: .warning) }
      return node.text
    }
    func texts(_ key: String, _ top: inout KeyedBlock) -> [String] {
      guard let node = top.value(key) else { return [] }
      if let text = node.text { return text.split(separator: ",").map { Plain.trimmed($0) } }
      if node.sequence == nil {
        top.wrong(key, node, expected: "a list of texts", severity: .warning)
      }
      return node.sequence?.compactMap(\.text) ?? []
    }
    return FormHeader(
      title: text("title", &top), type: text("type", &top), labels: texts("labels", &top),
      assignees: texts("assignees", &top), projects: texts("projects", &top))
  }

  private func bodyNodes(_ top: inout KeyedBlock) -> [YAMLNode] {
    let isThere = top.contains("body")
    let nodes = top.list("body") ?? []
    if nodes.isEmpty, !isThere || top.value("body") == nil || top.value("body")?.sequence != nil {
      top.report(
        .fault, "there is nothing to ask: `body` is \(isThere ? "empty" : "missing")",
        remedy: "List the questions under `body:`, each beginning `- type:`.",
        at: top.position(of: "body"))
    }
    return nodes
  }
}
