import BrinkFiles
import BrinkModel
import DisplayText
import Rec

extension Standing {
  /// A stand by whoever is no person: whatever was answered, it is held, recorded, and handed on.
  ///
  /// A script's answers are those of the person who wrote the line. Who says of itself that it is no
  /// person wrote the line itself.
  func holdForPerson(
    _ agent: String, _ given: [GivenAnswer], _ step: (any WaitingStep)?
  ) throws(Fault) -> Int32 {
    let silence = PipedConversation(lines: nil, errors: session.world.errors)
    let start = try DraftChoice(checklist, called: name, in: session, silence)
      .start(given, guarding: step)
    guard var walk = start?.walk else { return heldStatus }
    let reason = "only a person crosses"
    walk.apply(.hold(because: reason), at: session.now)
    let journal = try session.journal()
    let entry = try record(
      fields(of: walk, because: reason) + [Field("Agent", agent)], 0, step, in: journal)
    var text: StyledText = "\("Held", .warning): BRINK_AGENT says that \(agent) is no person. "
    text += "Nothing ran.\n  Ask \(journal.by): who owns this, and how does it fail? "
    text += "To decide, they run at their own terminal:\n    \(persons(step), .accent)\n"
    text += "  Recorded as \(entry.id.short, .accent)."
    session.tellRecorded(entry, text)
    return heldStatus
  }

  private func fields(of walk: Walk, because reason: String) -> [Field] {
    switch walk.state {
    case .held(let held): return held.fields
    case .finished(let finished):
      let mark = checklist.gate == nil ? Field("Held", "yes") : Field("Crossed", "no")
      return finished.fields.filter { $0.name != "Crossed" } + [mark, Field("HeldBecause", reason)]
    case .asking: return []
    }
  }

  private func persons(_ step: (any WaitingStep)?) -> String {
    let words = step.map { " -- " + $0.recorded } ?? ""
    return name == "boundary" && step != nil ? "brink" + words : "brink \(name)" + words
  }
}
