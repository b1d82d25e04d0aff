/// What a template may speak of.
struct TemplateScope {
  /// The items answered before it is filled.
  let items: [Item]
  /// Every id of the checklist, also of items that come later.
  let ids: [String]

  /// The template in that scalar, and what is wrong with it.
  func template(_ node: YAMLNode) -> (template: TextTemplate?, faults: [Diagnostic]) {
    guard node.text != nil else {
      let fault = Diagnostic(
        .fault, .brink, at: node.position, "a text with gaps is a text, not \(node.sort)",
        remedy: "Write for example `{what}: {why}`.")
      return (nil, [fault])
    }
    do throws(Diagnostic) {
      let template = try TemplateReader.read(node)
      return (template, faults(in: template, at: node.position))
    } catch {
      return (nil, [error])
    }
  }

  private func faults(in template: TextTemplate, at place: Position) -> [Diagnostic] {
    let scope = ConditionScope(items: items, ids: ids)
    let asked = template.gaps.map(\.id) + template.conditions.flatMap { $0.items.map(\.text) }
    var faults: [Diagnostic] = []
    for id in asked where !known.contains(id) {
      faults.append(
        ids.contains(id)
          ? Diagnostic(
            .fault, .brink, at: place, "`\(id)` is not answered yet when this text is filled",
            remedy: "Speak of earlier items only.")
          : Diagnostic(
            .fault, .brink, at: place, "no item is called `\(id)`",
            remedy: scope.suggestion(for: id)))
    }
    for gap in template.gaps {
      guard let part = gap.part, let item = items.first(where: { $0.id == gap.id }) else {
        continue
      }
      let parts = item.type.companions(of: item.field).map { item.part(called: $0) }
      if !parts.contains(part) {
        faults.append(
          Diagnostic(
            .fault, .brink, at: place, "`\(gap.id)` has no part `\(part)`",
            remedy: parts.isEmpty
              ? "Write `{\(gap.id)}`." : "Its parts: \(parts.joined(separator: ", "))."))
      }
    }
    return faults
  }

  private var known: Set<String> {
    let scores = items.filter { $0.type.scale != nil }.count > 1 ? ScoreTotal.names : []
    return Set(items.map(\.id) + scores)
  }
}

extension Item {
  /// What a companion field is called in a template: `owner` for `ActionOwner` of `Action`.
  func part(called companion: String) -> String {
    let name = companion.hasPrefix(field) ? companion.dropFirst(field.count) : companion[...]
    return name.lowercased()
  }
}
