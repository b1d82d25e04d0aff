internal import Rec

/// The fields a walk leaves in the log.
struct WalkRecord {
  private let checklist: Checklist
  private let memory: WalkMemory
  private let past: WalkPast

  init(_ checklist: Checklist, _ memory: WalkMemory, _ past: Past) {
    self.past = WalkPast(checklist, memory, past)
    self.checklist = checklist
    self.memory = memory
  }

  func finished(notes: [Note]) -> FinishedWalk {
    let crossed = checklist.gate == nil ? [] : [Field("Crossed", "yes")]
    let message = checklist.message.map { AnswerTexts(checklist, memory).filled($0) } ?? ""
    return FinishedWalk(
      fields: heading + answers(nil) + past.debt + follows + crossed,
      message: message.isEmpty ? nil : message,
      notes: notes)
  }

  /// `partial` is what is known of an item that was still open.
  func held(
    _ hold: Walk.Hold, partial: (item: String, fields: [Field])?, notes: [Note]
  ) -> HeldWalk {
    let mark = checklist.gate == nil ? Field("Held", "yes") : Field("Crossed", "no")
    let because = hold.reason.map { [Field("HeldBecause", $0)] } ?? []
    return HeldWalk(
      fields: heading + answers(partial) + [mark] + hold.missing.map { Field("Missing", $0) }
        + because,
      missing: hold.missing, reason: hold.reason, notes: notes)
  }

  /// Which checklist it was, where the kind does not say so.
  private var heading: [Field] {
    guard checklist.isNamedInEntries else { return [] }
    let version = checklist.version.map { [Field("ChecklistVersion", $0)] } ?? []
    return [Field("Checklist", checklist.name)] + version
  }

  private func answers(_ partial: (item: String, fields: [Field])?) -> [Field] {
    let score = ScoreTotal(checklist, memory)
    return checklist.items.flatMap { item -> [Field] in
      guard let answer = memory.done[item.id]?.answer else {
        return partial?.item == item.id ? partial?.fields ?? [] : []
      }
      return answer.values.map { Field(item.field, $0) } + answer.companions
        + past.companions(of: item) + (score?.last == item.id ? score?.record ?? [] : [])
    } + lookBacks
  }

  /// Which answers are things to do.
  private var follows: [Field] {
    checklist.items.filter { $0.type is ActionItem && memory.done[$0.id]?.answer != nil }
      .map { Field(PromisedAction.field, $0.field) }
  }

  /// When to look back, where the items that say so are not called that.
  private var lookBacks: [Field] {
    checklist.items.filter { checklist.lookBacks.contains($0.id) && $0.field != "LookBack" }
      .flatMap { memory.values(of: $0.id) }.map { Field("LookBack", $0) }
  }
}
