import BrinkModel
import BrinkProcesses
import DisplayText
import Rec
import Reports

/// How a command behind a boundary ended, and the sentence that was written before it.
enum ComingBack {
  static func text(of decision: Entry, _ ending: Ending, milliseconds: Int) -> StyledText {
    var text: StyledText = "\n\(ended(ending)) after \(time(milliseconds)). You had written:"
    if let sentence = decision["Sentence"] { text += "\n  \("“\(sentence)”", .bold)" }
    return text
  }

  /// What was about to be done, and the sentence; of any other entry what was answered.
  static func text(of decision: Entry) -> StyledText {
    guard decision.kind == .decision else { return answers(of: decision) }
    var text: StyledText =
      "\(decision.at.date.description, .dim)  \((decision["Doing"] ?? "").onOneLine)"
    if let sentence = decision["Sentence"] { text += "\n  \("“\(sentence)”", .bold)" }
    return text
  }

  private static func answers(of entry: Entry) -> StyledText {
    let title = entry["Checklist"] ?? entry.kind.rawValue
    var text: StyledText = "\(entry.at.date.description, .dim)  \(title, .bold)"
    for field in entry.fields where !["Checklist", "Message", "LookBack"].contains(field.name) {
      text +=
        "\n  \(FieldLabel.words(field.name), .dim)  \(FieldValue.words(field.value, of: field.name))"
    }
    return text
  }

  private static func ended(_ ending: Ending) -> StyledText {
    switch ending {
    case .exited(0): "It ended well (status 0)"
    case .exited(let status): "It ended with \("status \(status)", .warning)"
    case .signalled(let signal): "It was ended by \("signal \(signal)", .warning)"
    case .notFound, .notExecutable: "\("It could not be run", .warning)"
    }
  }

  private static func time(_ milliseconds: Int) -> String {
    milliseconds < 1000 ? "\(milliseconds) ms" : DurationText.words(milliseconds / 1000)
  }
}
