/// The items a condition may speak of.
struct ConditionScope {
  private let items: [Item]
  /// Every id of the checklist, also of items that come later.
  private let ids: [String]

  init(items: [Item], ids: [String]? = nil) {
    self.items = items
    self.ids = ids ?? items.map(\.id)
  }

  /// The condition in that scalar, which may speak of the first `count` items.
  ///
  /// Since it can only look back, no two conditions can wait for each other.
  func condition(
    _ node: YAMLNode, before count: Int
  ) -> (condition: Condition?, faults: [Diagnostic]) {
    guard node.text != nil else {
      let fault = Diagnostic(
        .fault, .brink, at: node.position, "a condition is one line of text, not \(node.sort)",
        remedy: "Write for example `weight = judgment`.")
      return (nil, [fault])
    }
    do throws(Diagnostic) {
      let condition = try ConditionParser.read(node)
      let known = items.prefix(count)
      return (condition, faults(in: condition, known: Array(known)))
    } catch {
      return (nil, [error])
    }
  }

  /// What to say about an id nobody has.
  func suggestion(for id: String) -> String {
    if let nearest = Nearest.to(id, among: ids) { return "Did you mean `\(nearest)`?" }
    return ids.isEmpty
      ? "Give an item that `id`." : "The items are called \(ids.joined(separator: ", "))."
  }

  private func faults(in condition: Condition, known: [Item]) -> [Diagnostic] {
    var faults: [Diagnostic] = []
    for term in condition.items where !known.contains(where: { $0.id == term.text }) {
      faults.append(
        ids.contains(term.text)
          ? Diagnostic(
            .fault, .brink, at: term.position,
            "`\(term.text)` is not answered yet when this is decided",
            remedy: "Speak of earlier items only, or move this item below `\(term.text)`.")
          : Diagnostic(
            .fault, .brink, at: term.position, "no item is called `\(term.text)`",
            remedy: suggestion(for: term.text)))
    }
    for (item, value) in condition.comparisons {
      guard let values = known.first(where: { $0.id == item.text })?.type.comparedValues,
        !values.isEmpty, !values.contains(where: { $0.lowercased() == value.text.lowercased() })
      else { continue }
      let nearest = Nearest.to(value.text, among: values)
      faults.append(
        Diagnostic(
          .fault, .brink, at: value.position,
          "`\(item.text)` can never be `\(value.text)`",
          remedy: nearest.map { "Did you mean `\($0)`?" }
            ?? "It is one of: \(values.joined(separator: ", "))."))
    }
    return faults
  }
}

extension ItemType {
  /// What a condition can compare an answer with; empty when anything may be answered.
  ///
  /// A score is recorded as its number, every other choice as its text.
  fileprivate var comparedValues: [String] { choices.map(scale == nil ? \.text : \.key) }
}
