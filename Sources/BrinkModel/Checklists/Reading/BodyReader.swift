/// Reads the blocks under `body:`.
struct BodyReader {
  private(set) var diagnostics: [Diagnostic] = []
  private(set) var items: [Item] = []
  private let drafts: [BlockDraft]
  private var ids: ItemIDs
  private var fields: FieldNames

  init(_ nodes: [YAMLNode], countsRepeats: Bool = false) {
    drafts = nodes.map(BlockDraft.init)
    ids = ItemIDs(explicit: drafts.compactMap(\.id))
    fields = FieldNames(
      hasScores: drafts.contains(where: \.isScore), countsRepeats: countsRepeats,
      hasActions: drafts.contains(where: \.isAction))
  }

  mutating func blocks() -> [Checklist.Block] {
    let named = drafts.map { draft in
      draft.isItem ? draft.id ?? ids.derive(from: draft.label ?? "") : ""
    }
    reportIDs()
    reportLabels()
    let known = named.filter { !$0.isEmpty }
    var blocks: [Checklist.Block] = []
    for (draft, id) in zip(drafts, named) {
      var draft = draft
      if let block = block(&draft, id: id, all: known) {
        blocks.append(block)
        if case .item(let item) = block { items.append(item) }
      }
      diagnostics += draft.diagnostics
    }
    if !drafts.isEmpty, !drafts.contains(where: \.isItem) {
      diagnostics.append(
        Diagnostic(
          .fault, .gitHub, at: drafts[0].position, "there is nothing to ask: only text to show",
          remedy: "Add a question, beginning `- type: input`."))
    }
    return blocks
  }

  private mutating func block(
    _ draft: inout BlockDraft, id: String, all: [String]
  ) -> Checklist.Block? {
    guard draft.isKnown else { return nil }
    // A hold is decided with the item's own answer, so its condition may speak of the item itself.
    let when = condition(&draft, "when", before: items, all: all)
    if draft.isMarkdown {
      return draft.markdown(when: when).map(Checklist.Block.markdown)
    }
    guard let parts = draft.item() else { return nil }
    let comparesWithLast = draft.own.flag("last") ?? false
    let field = fields.take(id) { field in
      parts.type.companions(of: field) + (comparesWithLast ? Item.lastFields(of: field) : [])
    }
    var item = Item(
      id: id, field: field, label: parts.label, about: parts.about, hint: parts.hint,
      placeholder: parts.placeholder, prefill: parts.prefill, offer: offer(&draft, all: all),
      render: parts.render, isRequired: parts.isRequired, when: when, holdUnless: nil,
      comparesWithLast: comparesWithLast, type: parts.type,
      position: draft.position)
    item = item.holding(unless: condition(&draft, "hold-unless", before: items + [item], all: all))
    draft.finish()
    return .item(item)
  }

  private mutating func condition(
    _ draft: inout BlockDraft, _ key: String, before known: [Item], all: [String]
  ) -> Condition? {
    guard let node = draft.own.value(key) else { return nil }
    let read = ConditionScope(items: known, ids: all).condition(node, before: known.count)
    diagnostics += read.faults
    return read.condition
  }

  /// The `default:` of an item: an earlier item's id, or a text with gaps.
  private mutating func offer(_ draft: inout BlockDraft, all: [String]) -> TextTemplate? {
    guard let node = draft.own.value("default") else { return nil }
    var whole = node
    if let id = node.text, all.contains(id) {
      whole = YAMLNode(.scalar("{\(id)}", .quoted), at: node.position)
    }
    let read = TemplateScope(items: items, ids: all).template(whole)
    diagnostics += read.faults
    return read.template
  }

  private mutating func reportLabels() {
    var seen: [String: Position] = [:]
    for draft in drafts where draft.isItem {
      guard let label = draft.label, !label.isEmpty else { continue }
      if let first = seen[label] {
        diagnostics.append(
          Diagnostic(
            .warning, .gitHub, at: draft.labelPosition, "the label stands at \(first) already",
            remedy: "Say what makes this question another one."))
      }
      seen[label] = seen[label] ?? draft.labelPosition
    }
  }

  private mutating func reportIDs() {
    var seen: [String: Position] = [:]
    for draft in drafts {
      guard let id = draft.id else { continue }
      if !ItemIDs.isValid(id) {
        diagnostics.append(
          Diagnostic(
            .fault, .gitHub, at: draft.idPosition, "`\(id)` cannot be an id",
            remedy: "Use letters, digits, `-` and `_` only."))
      }
      if let first = seen[id] {
        diagnostics.append(
          Diagnostic(
            .fault, .gitHub, at: draft.idPosition, "the id `\(id)` stands at \(first) already",
            remedy: "Give every item an id of its own."))
      }
      seen[id] = seen[id] ?? draft.idPosition
    }
  }
}

extension Item {
  fileprivate func holding(unless condition: Condition?) -> Item {
    Item(
      id: id, field: field, label: label, about: about, hint: hint, placeholder: placeholder,
      prefill: prefill, offer: offer, render: render, isRequired: isRequired, when: when,
      holdUnless: condition, comparesWithLast: comparesWithLast,
      type: type, position: position)
  }
}
