/// Reads `clocks:`: the item they run from, and each clock's name and length.
struct ClocksReader {
  let items: [Item]

  func read(_ own: inout KeyedBlock) -> ChecklistClocks? {
    guard let node = own.value("clocks") else { return nil }
    guard let pairs = node.mapping else {
      own.wrong("clocks", node, expected: "a block of names and durations")
      return nil
    }
    var from: String?
    var clocks: [ChecklistClock] = []
    for pair in pairs {
      let name = pair.key.text ?? ""
      let text = pair.value.text ?? ""
      if name == "from" {
        from = text
        reportItem(text, pair, &own)
      } else if let seconds = DurationText.seconds(text), seconds > 0 {
        clocks.append(ChecklistClock(name: Plain.line(name), seconds: seconds))
      } else {
        own.report(
          .fault, "`\(text)` is no time a clock can run",
          remedy: "Write for example `note: 30 min`.", at: pair.value.position)
      }
    }
    guard let from else {
      own.report(
        .fault, "the clocks have nothing to run from",
        remedy: "Write `from:` and the id of an item with `as: time`.", at: node.position)
      return nil
    }
    return ChecklistClocks(from: from, clocks: clocks.sorted { $0.seconds < $1.seconds })
  }

  private func reportItem(_ id: String, _ pair: YAMLNode.Pair, _ own: inout KeyedBlock) {
    let item = items.first { $0.id == id }
    guard !(item?.type is TimeItem) else { return }
    own.report(
      .fault,
      item == nil
        ? "`from` names `\(id)`, which no item is called"
        : "`from` names `\(id)`, which asks for no time",
      remedy: "Name an item with `as: time`.", at: pair.value.position)
  }
}
