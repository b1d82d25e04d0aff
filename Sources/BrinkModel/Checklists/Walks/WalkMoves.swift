extension Walk {
  /// Opens the question before, or the part of the question before.
  mutating func back() {
    if let item = open, let refused = attempt.refused {
      memory.keep(item.id, attempt.texts + [refused.text])
    }
    if let hold = held {
      held = nil
      if let cause = hold.cause { reopen(cause) }
    } else if let item = open, !attempt.texts.isEmpty {
      draft.append(DraftLine(item: "/back", text: ""))
      resume(item, Array(attempt.texts.dropLast()))
    } else if let last = previous {
      reopen(last.id)
    }
    show()
  }

  /// Leaves the open question out, or holds where that leaves a part missing.
  mutating func skip() {
    guard held == nil else { return }
    guard let item = open else { return refuseGate("") }
    let line = DraftLine(item: "/skip", text: "")
    if !item.isRequired {
      draft.append(line)
      finish(item, WalkMemory.Entry(texts: [], answer: nil))
    } else if missingParts(of: item).isEmpty {
      draft.append(line)
      refuse(attempt.refused?.text ?? "", Self.needed(item))
    } else {
      hold(missingParts(of: item), because: nil)
    }
  }

  mutating func hold(_ missing: [String], because reason: String?) {
    guard held == nil else { return }
    held = Hold(missing: missing, reason: reason)
    show()
  }

  /// Leaves out what may be left out; holds at the first question that may not, and at an answer
  /// that was refused, which somebody meant to give.
  ///
  /// Before a gate nothing may be left out by silence.
  mutating func endOfInput() {
    if let item = open, let refused = attempt.refused {
      // Nothing typed is no answer anybody meant: there is no reason in it.
      let isEmpty = Plain.trimmed(refused.text).isEmpty
      return hold(
        item.isRequired ? missing : [item.id], because: isEmpty ? nil : refused.refusal.what)
    }
    while let item = open, !item.isRequired {
      // Half an answer was meant to be one; leaving it out would lose what was said.
      guard attempt.texts.isEmpty else { return hold(missingParts(of: item), because: nil) }
      guard !gateHolds else { return hold([item.id], because: nil) }
      draft.append(DraftLine(item: "/skip", text: ""))
      finish(item, WalkMemory.Entry(texts: [], answer: nil))
    }
    guard case .asking(let question) = state else { return }
    hold(question.item == Question.gate ? ["gate"] : missing, because: nil)
  }

  mutating func showHelp() {
    guard case .asking(let question) = state else { return }
    notes.append(.help(question.help))
    show()
  }

  /// What is missing when the walk stops at the open question.
  var missing: [String] {
    guard let item = open, item.isRequired else { return [] }
    let parts = missingParts(of: item)
    return parts.isEmpty ? [item.id] : parts
  }

  private func missingParts(of item: Item) -> [String] {
    (attempt.followUp?.missing ?? item.type.parts).map { "\(item.id).\($0)" }
  }

  private mutating func reopen(_ item: String) {
    draft.append(DraftLine(item: "/back", text: ""))
    memory.reopen(item)
    given[item] = nil
    attempt = Attempt()
  }

  /// Leads the open item to where the first of its texts had led it.
  private mutating func resume(_ item: Item, _ texts: [String]) {
    attempt = Attempt()
    guard !texts.isEmpty, case .more(let followUp) = item.type.read(texts, in: setting(item)) else {
      return
    }
    attempt = Attempt(texts: texts, followUp: followUp)
    notes += followUp.note.map { [$0] } ?? []
  }

  /// The item answered last before the open one.
  private var previous: Item? {
    let end = open.flatMap { item in items.firstIndex { $0.id == item.id } } ?? items.count
    return items[..<end].last { memory.done[$0.id] != nil }
  }
}
