import BrinkModel

/// What is written down for a part of the runbook, checked where it has a form.
enum RunbookAnswer {
  /// The text to keep; throws when it says nothing, or no day where a day is wanted.
  static func checked(
    _ text: String, for part: RunbookPart, now: Timestamp, place: String
  ) throws(Fault) -> String {
    guard !text.isEmpty else {
      throw Fault(
        place: place, what: "says nothing", remedy: "Write the \(part.words).", status: .usage)
    }
    guard part == .due else { return text }
    guard let day = DateText.date(text, today: now.date) else {
      throw Fault(
        place: "\(place)=\(text)", what: "is no day",
        remedy: "Write it as 'in 2 weeks' or 2026-12-04.", status: .usage)
    }
    return day.description
  }
}
