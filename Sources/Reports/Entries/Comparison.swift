package import BrinkModel
package import DisplayText

/// What was answered last time beside what is answered now, a line each.
package enum Comparison {
  package static func lines(of entry: Entry, _ checklist: Checklist) -> [StyledText] {
    checklist.items.filter(\.comparesWithLast).compactMap { item in
      guard let was = entry[item.field + "Was"], let on = entry[item.field + "WasOn"] else {
        return nil
      }
      let now = entry.values(of: item.field).joined(separator: ", ")
      let label = FieldLabel.words(item.field)
      if LooseText.words(was) == LooseText.words(now) {
        return "  \(label, .dim)  as on \(on.onOneLine): “\(now.onOneLine)”"
      }
      return
        "  \(label, .dim)  was “\(was.onOneLine)” (\(on.onOneLine)), now “\(now.onOneLine)”"
    }
  }
}
