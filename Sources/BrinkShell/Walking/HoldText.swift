import BrinkModel
import DisplayText
import Reports

/// What is said at a hold: it is a result, not a failure.
enum HoldText {
  static func text(of held: HeldWalk, _ entry: Entry, in checklist: Checklist) -> StyledText {
    var text: StyledText = "\("Held", .warning). Nothing ran, nothing is lost."
    for part in held.missing { text += "\n  Still missing: \(words(part, checklist))" }
    text += "\n  Recorded as \(entry.id.short, .accent); come back when it can be written."
    return text
  }

  /// A part in words: an item by its question, which says more than its id.
  private static func words(_ part: String, _ checklist: Checklist) -> String {
    switch part {
    case "sentence.owner": return "one person who owns it."
    case "sentence.failure": return "how it fails."
    case "gate": return "the word to cross."
    default: break
    }
    let names = part.split(separator: ".").map { FieldLabel.words(String($0)) }
    guard let item = checklist.items.first(where: { part == $0.id || part.hasPrefix($0.id + ".") })
    else { return names.joined(separator: ": ") + "." }
    return names.count == 1
      ? item.label.onOneLine : "\(item.label.onOneLine) (\(names[names.count - 1]))"
  }
}
