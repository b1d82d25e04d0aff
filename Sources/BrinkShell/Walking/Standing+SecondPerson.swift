import BrinkFiles
import BrinkModel
import DisplayText
import Rec

extension Standing {
  /// Records what was decided as held: it is not crossed before a second person agrees.
  func holdForSecond(
    _ fields: [Field], _ took: Int, _ step: any WaitingStep, in journal: Journal
  ) throws(Fault) -> Entry {
    let held =
      fields.filter { $0.name != "Crossed" } + [
        Field("Crossed", "no"), Field("HeldBecause", Agreement.reason),
      ]
    return try record(held, took, step, in: journal)
  }

  /// Waits for the second person, then crosses with what was answered before.
  func goOn(
    with decision: Entry, _ step: any WaitingStep, _ conversation: any Conversation,
    _ journal: Journal
  ) throws(Fault) -> Int32 {
    let second = SecondPerson(session: session, conversation: conversation)
    let approval: Entry
    switch try second.wait(for: decision) {
    case .terminated(let signal): return 128 + signal
    case .left:
      session.tell(
        "\("Held", .warning) as \(decision.id.short, .accent): nobody has agreed. Nothing ran. The same command within the hour goes on from here."
      )
      return heldStatus
    case .agreed(let entry): approval = entry
    }
    let shell = step.fields.filter { $0.name == "Shell" }
    let fields = Agreement.crossedFields(of: decision, by: approval)
    let entry = try journal.append(
      EntryDraft(kind: .decision, fields: fields + shell),
      now: session.now)
    session.tellRecorded(
      entry,
      "\(approval.by, .accent) agreed. \("Crossed", .good). Recorded as \(entry.id.short, .accent)."
    )
    return step.follow(entry, conversation, journal)
  }
}
