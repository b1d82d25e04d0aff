/// Something to be done with everything it needs: without an owner and a day it is a wish.
package struct PlannedAction: Equatable, Sendable {
  package let what: String
  package let owner: String
  package let due: CivilDate
  package let type: ActionType?

  /// An action out of what was typed.
  ///
  /// - Parameters:
  ///   - what: What is to be done.
  ///   - owner: The one person who does it; nil where nobody was named.
  ///   - due: A day as people write it; nil where none was.
  ///   - type: What it is for; nil where that was not said.
  ///   - today: The day to count from.
  /// - Throws: A usage fault that says which part is missing or cannot be taken.
  package init(
    _ what: String, owner: String?, due: String?, type: String?, today: CivilDate
  ) throws(Fault) {
    self.what = Plain.line(what)
    self.owner = try Self.owner(owner)
    self.due = try Self.day(due, today: today)
    self.type = try Self.type(type)
    guard !self.what.isEmpty else {
      throw Fault(
        place: "act", what: "there is nothing to do in it", remedy: "Write brink act 'WHAT'.",
        status: .usage)
    }
  }

  private static func owner(_ text: String?) throws(Fault) -> String {
    let owner = Plain.line(text ?? "")
    guard !owner.isEmpty else {
      throw Fault(
        place: "--owner", what: "nobody owns it yet",
        remedy: "Write --owner NAME: one person, who said yes.", status: .usage)
    }
    if let refusal = OwnerName.refusal(owner) {
      throw Fault(
        place: "--owner=\(owner)", what: refusal.what, remedy: "Write --owner and one name.",
        status: .usage)
    }
    return owner
  }

  private static func day(_ text: String?, today: CivilDate) throws(Fault) -> CivilDate {
    let remedy = "Write --due='in 2 weeks', --due=Friday or --due=2026-12-04."
    guard let text, !Plain.trimmed(text).isEmpty else {
      throw Fault(place: "--due", what: "no day to have it done by", remedy: remedy, status: .usage)
    }
    guard let day = DateText.date(Plain.trimmed(text), today: today) else {
      throw Fault(
        place: "--due=\(text)", what: "is no day I can read", remedy: remedy, status: .usage)
    }
    guard day >= today else {
      throw Fault(place: "--due=\(text)", what: "\(day) is over", remedy: remedy, status: .usage)
    }
    return day
  }

  private static func type(_ text: String?) throws(Fault) -> ActionType? {
    guard let text else { return nil }
    guard let type = ActionType(Plain.trimmed(text)) else {
      throw Fault(
        place: "--type=\(text)", what: "is no type of action",
        remedy: "Write \(ActionType.allCases.map(\.rawValue).joined(separator: ", ")).",
        status: .usage)
    }
    return type
  }
}
