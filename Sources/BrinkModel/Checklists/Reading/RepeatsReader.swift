/// Reads `repeats:`: the answer that is counted, the one that has to follow, how often, and what it
/// is called.
struct RepeatsReader {
  let items: [Item]
  let scope: ConditionScope

  func read(_ own: inout KeyedBlock) -> RepeatRule? {
    guard let node = own.value("repeats") else { return nil }
    var block = KeyedBlock(node, name: "repeats", rule: .brink, at: node.position)
    guard node.mapping != nil else {
      for diagnostic in block.diagnostics { own.add(diagnostic) }
      return nil
    }
    let of = item("of", in: &block)
    let without = item("without", in: &block)
    let times = times(in: &block)
    let say = block.text("say").map { Plain.line($0) } ?? ""
    if say.isEmpty {
      block.report(
        .fault, "`repeats` has no name for it", remedy: "Write for example `say: avoidance debt`.",
        at: block.position(of: "say"))
    }
    if let of, of.id == without?.id {
      block.report(
        .fault, "`of` and `without` name the same item",
        remedy: "Name the answer that comes again, and the one that should follow from it.",
        at: block.position(of: "without"))
    }
    block.reportUnknown()
    for diagnostic in block.diagnostics { own.add(diagnostic) }
    guard let of, let without else { return nil }
    return RepeatRule(
      of: of.id, ofField: of.field, without: without.id, withoutField: without.field,
      times: times, say: say)
  }

  private func item(_ key: String, in block: inout KeyedBlock) -> Item? {
    guard let node = block.value(key) else {
      block.report(
        .fault, "`repeats` without `\(key)`", remedy: "Write `\(key):` and the id of an item.",
        at: block.position(of: key))
      return nil
    }
    guard let id = node.text else {
      block.wrong(key, node, expected: "an item's id")
      return nil
    }
    guard let item = items.first(where: { $0.id == id }) else {
      block.report(
        .fault, "`\(key)` names `\(id)`, which no item is called",
        remedy: scope.suggestion(for: id), at: node.position)
      return nil
    }
    return item
  }

  private func times(in block: inout KeyedBlock) -> Int {
    guard let node = block.value("times") else { return 3 }
    guard let times = node.integer, times >= 2 else {
      block.report(
        .fault, "`times` has to be a whole number from 2 up",
        remedy: "Write for example `times: 3`.",
        at: node.position)
      return 3
    }
    return times
  }
}
