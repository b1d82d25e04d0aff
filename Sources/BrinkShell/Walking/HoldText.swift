import BrinkModel
import DisplayText

/// What is said at a hold: it is a result, not a failure.
enum HoldText {
  static func text(of held: HeldWalk, _ entry: Entry) -> StyledText {
    var text: StyledText = "\("Held", .warning). Nothing ran, nothing is lost."
    for part in held.missing { text += "\n  Still missing: \(words(part))." }
    text += "\n  Recorded as \(entry.id.short, .accent); come back when it can be written."
    return text
  }

  private static func words(_ part: String) -> String {
    switch part {
    case "sentence.owner": "one person who owns it"
    case "sentence.failure": "how it fails"
    case "gate": "the word to cross"
    default: part.split(separator: ".").joined(separator: ": ")
    }
  }
}
