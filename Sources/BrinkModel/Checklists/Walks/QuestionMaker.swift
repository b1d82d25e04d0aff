/// Words a question from an item and what is known so far.
struct QuestionMaker {
  private let checklist: Checklist
  private let memory: WalkMemory
  private let past: WalkPast

  init(_ checklist: Checklist, _ memory: WalkMemory, _ past: Past) {
    self.past = WalkPast(checklist, memory, past)
    self.checklist = checklist
    self.memory = memory
  }

  func question(_ item: Item, _ attempt: Walk.Attempt, notes: [Note]) -> Question {
    let step = attempt.texts.count
    let followUp = attempt.followUp
    let refused = attempt.refused
    let earlier = memory.earlier[item.id].flatMap { $0.indices.contains(step) ? $0[step] : nil }
    let made = item.offer.map { AnswerTexts(checklist, memory).filled($0) } ?? ""
    let offered = followUp?.prefill ?? (made.isEmpty ? item.prefill : made) ?? ""
    let preface =
      step == 0 && refused == nil ? markdown(before: item) + past.notes(before: item) : []
    return Question(
      item: item.id, part: followUp?.part,
      number: asked.firstIndex(of: item.id).map { $0 + 1 } ?? 1,
      of: count, text: followUp?.question ?? item.label,
      hint: followUp == nil ? item.hint : followUp?.hint,
      about: followUp == nil ? item.about : "", help: item.type.help,
      choices: followUp == nil ? item.type.choices : [], takesSeveral: item.type.takesSeveral,
      prefill: refused?.text ?? earlier ?? offered,
      offersDefault: refused == nil && earlier == nil && !item.type.isMultiline
        && followUp?.offersDefault ?? true,
      placeholder: followUp == nil ? item.placeholder : nil,
      completion: followUp?.completion ?? item.type.completion,
      historyKey: historyKey(item, followUp),
      isMultiline: item.type.isMultiline, canSkip: !item.isRequired, notes: notes + preface,
      refusal: refused?.refusal)
  }

  private func historyKey(_ item: Item, _ followUp: FollowUp?) -> String {
    guard let followUp, !followUp.recallsItem else { return item.id }
    return "\(item.id).\(followUp.part)"
  }

  func gate(refused: Refusal?, notes: [Note]) -> Question {
    Question(
      item: Question.gate, part: nil, number: asked.count + 1, of: asked.count + 1,
      text: "Cross or hold?", hint: nil,
      about: "",
      help: "c crosses: the step is taken now. h holds: nothing happens, and that is fine.",
      choices: ChoiceList(["cross", "hold"]).choices(), takesSeveral: false, prefill: "",
      offersDefault: false,
      placeholder: nil, completion: .choices, historyKey: Question.gate, isMultiline: false,
      canSkip: false, notes: notes + (refused == nil ? closing : []),
      refusal: refused)
  }

  /// The texts after the last question that was asked.
  var closing: [Note] { markdown(before: nil) }

  /// The ids of the items that are asked as far as the answers tell.
  private var asked: [String] { checklist.items.filter(memory.asks).map(\.id) }

  /// Nil while something that is not answered yet decides whether more is asked.
  private var count: Int? {
    let open = Set(
      checklist.items.filter { memory.asks($0) && memory.done[$0.id] == nil }.map(\.id))
    let conditions = checklist.items.filter { memory.done[$0.id] == nil }.compactMap(\.when)
    let deciding = (conditions + [checklist.gate].compactMap { $0 }).flatMap(\.items)
    guard !deciding.contains(where: { open.contains($0.text) }) else { return nil }
    return asked.count + (gateHolds ? 1 : 0)
  }

  private var gateHolds: Bool { checklist.gate?.holds(over: memory.values(of:)) == true }

  /// The texts between the item asked before and this one (nil: the end) that are to be shown.
  private func markdown(before item: Item?) -> [Note] {
    var texts: [Note] = []
    for block in checklist.blocks {
      switch block {
      case .item(let other) where other.id == item?.id: return texts
      case .item(let other): if memory.asks(other) { texts = [] }
      case .markdown(let markdown):
        if markdown.when?.holds(over: memory.values(of:)) ?? true {
          texts.append(.markdown(markdown.text))
        }
      }
    }
    return texts
  }
}
