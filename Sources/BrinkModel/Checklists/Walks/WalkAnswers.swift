extension Walk {
  /// Takes what was typed to the open question.
  mutating func answer(_ typed: String) {
    guard let item = open else { return answerGate(typed) }
    wasAnswered = true
    take(item, typed) { DraftLine(item: item.id, text: $0) }
  }

  /// Answers the open item from what was given, which leads on to the next; else shows it.
  mutating func advance() {
    if let item = open, let text = given.removeValue(forKey: item.id) {
      take(item, text, line: nil)
    } else {
      show()
    }
  }

  mutating func give(_ item: String, _ text: String) {
    given[item] = text
    draft.append(DraftLine(item: "=" + item, text: text))
  }

  /// Does what a line of a draft says was done.
  mutating func replay(_ line: DraftLine) {
    if line.item == "/back" {
      apply(.back, at: now)
    } else if line.item == "/skip" {
      apply(.skip, at: now)
    } else if line.item.hasPrefix("=") {
      give(String(line.item.dropFirst()), line.text)
      advance()
    } else if open?.id == line.item {
      apply(.answer(line.text), at: now)
    } else if items.contains(where: { $0.id == line.item }) {
      // The checklist was edited since: offered when the item is asked.
      memory.keep(line.item, [line.text])
    }
  }

  /// Reads what was typed; `line` makes the draft's line from the settled text.
  private mutating func take(_ item: Item, _ typed: String, line: ((String) -> DraftLine)?) {
    func log(_ text: String) {
      if let line { draft.append(line(text)) }
    }
    let isEmpty = Plain.saysNothing(typed)
    if isEmpty, !item.isRequired, attempt.texts.isEmpty {
      log("")
      return finish(item, WalkMemory.Entry(texts: [], answer: nil))
    }
    let texts = attempt.texts + [typed]
    switch isEmpty ? .refused(Self.needed(item)) : item.type.read(texts, in: setting(item)) {
    case .accepted(let answer):
      log(answer.text)
      finish(
        item, WalkMemory.Entry(texts: attempt.texts + [answer.text], answer: answer))
    case .more(let followUp):
      log(typed)
      memory.keep(item.id, texts)
      attempt = Attempt(texts: texts, followUp: followUp)
      notes += followUp.note.map { [$0] } ?? []
      show()
    case .refused(let refusal):
      log(typed)
      refuse(typed, refusal)
    }
  }

  mutating func finish(_ item: Item, _ entry: WalkMemory.Entry) {
    memory.record(item.id, entry)
    memory.settle(items)
    attempt = Attempt()
    notes += entry.answer?.note.map { [$0] } ?? []
    if let score = ScoreTotal(checklist, memory), score.last == item.id { notes.append(score.note) }
    if let condition = item.holdUnless, !condition.holds(over: memory.values(of:)) {
      held = Hold(missing: [item.id], cause: item.id)
    }
    advance()
  }

  mutating func refuse(_ typed: String, _ refusal: Refusal) {
    attempt.refused = (typed, refusal)
    show()
  }

  static func needed(_ item: Item) -> Refusal {
    Refusal("this one needs an answer", how: "\(item.type.help) Or /hold to stop here.")
  }

  /// Nothing ever crosses by itself: only the word does.
  private mutating func answerGate(_ typed: String) {
    guard held == nil else { return }
    wasAnswered = true
    switch Plain.trimmed(typed).lowercased() {
    case "c", "cross":
      isCrossed = true
      show()
    case "h", "hold": hold([], because: nil)
    default: refuseGate(typed)
    }
  }

  mutating func refuseGate(_ typed: String) {
    refuse(
      typed, Refusal("neither cross nor hold", how: "Type c to cross or h to hold."))
  }
}
