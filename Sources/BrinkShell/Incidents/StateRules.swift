import BrinkModel
import DisplayText

/// When an incident may come to which state.
struct StateRules {
  private let incident: Incident

  init(_ incident: Incident) {
    self.incident = incident
  }

  /// Throws when it is mitigated already, or would be before it began and nobody says why.
  func check(_ mitigation: Mitigation) throws(Fault) {
    guard incident.state == .open else {
      let by = incident.changes.last.map { " by \($0.by) at \($0.at.hoursAndMinutes)" } ?? ""
      throw Fault(
        place: incident.title, what: "is \(incident.state.rawValue) already\(by)",
        remedy: "`brink incident reopen \(incident.id.short) --why='…'` opens it again.",
        status: .usage)
    }
    let before = incident.changes.last?.at ?? incident.began
    if let when = mitigation.when, when < before, mitigation.why == nil {
      throw Fault(
        place: "mitigated at \(when.date) \(when.hoursAndMinutes)",
        what: "is before it was open, at \(before.date) \(before.hoursAndMinutes)",
        remedy: "Correct the time, or say why the order is so with --why='…'.", status: .usage)
    }
  }

  func checkNotClosed() throws(Fault) {
    guard incident.state == .closed else { return }
    let by = incident.changes.last.map { " by \($0.by) on \($0.at.date)" } ?? ""
    throw Fault(
      place: incident.title, what: "is closed already\(by)",
      remedy: "`brink incident reopen \(incident.id.short) --why='…'` opens it again.",
      status: .usage)
  }

  /// What is said once it is mitigated.
  static func mitigated(_ incident: Incident) -> StyledText {
    """
    \("Mitigated", .good): \(incident.title). Not closed: the timeline is due in \
    \(Incident.followUps.timeline) min, the mistake note in \(Incident.followUps.note) min.
    """
  }
}
