import BrinkModel
import DisplayText

/// Somebody wants to leave a room: whether they may, and what is recorded.
struct Departure {
  private let name: String
  private let incident: Incident

  enum Outcome {
    case left(Leaving, StyledText)
    case leftWithout(Leaving, StyledText)
    /// Somebody is asked to take over; until they say yes nobody leaves.
    case asked(Handover, StyledText)
    case refused(StyledText)
  }

  init(of name: String, from incident: Incident) {
    self.name = name
    self.incident = incident
  }

  func outcome(to successor: String?, without: Bool) -> Outcome {
    let person = Person([name])
    let owned = incident.owned(by: person)
    let things = owned.map(\.words).joined(separator: ", ")
    let kept = incident.kept(by: person)
    let keeps: StyledText = kept.isEmpty ? "" : " You keep \(kept.joined(separator: ", "))."
    guard !owned.isEmpty else {
      return .left(Leaving(keeps: kept), "You left \(incident.title).\(keeps)")
    }
    if without {
      return .leftWithout(
        Leaving(
          without: owned.map { thing in
            if case .role(let role) = thing { role } else { thing.words }
          }, keeps: kept),
        "You left \(incident.title). \("Nobody has", .warning) \(things) now; everybody sees that.\(keeps)"
      )
    }
    if let successor {
      let to = incident.name(of: successor)
      guard !person.isCalled(to) else {
        return .refused("You cannot take over from yourself. Name somebody else.")
      }
      return .asked(
        Handover(to: to, things: owned.map(\.key)),
        "\(to, .accent) is asked to take over \(things). You leave once the answer is yes.")
    }
    if let request = incident.requests.first(where: { person.isCalled($0.from) }) {
      return .refused(
        "\(request.to, .accent) has not answered yet. You still own \(things).")
    }
    return .refused("You still own \(things). Name who takes it over.")
  }
}
