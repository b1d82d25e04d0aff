import BrinkModel

extension Session {
  /// What whoever started the program calls itself where it is no person: `BRINK_AGENT`.
  var agent: String? {
    world.variables["BRINK_AGENT"].flatMap { $0.isEmpty ? nil : $0 }
  }

  /// Throws when no person is here to do what only a person may.
  func expectPerson(_ what: String) throws(Fault) {
    guard let agent else { return }
    throw Fault(
      place: what, what: "is for a person: BRINK_AGENT says that \(agent) is none",
      remedy: "Ask the person you work for to do it at their own terminal.", status: .held)
  }
}
