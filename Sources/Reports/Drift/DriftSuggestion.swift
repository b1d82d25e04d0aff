import BrinkModel

/// What can be proposed for one drift.
enum DriftSuggestion {
  /// A line to be added; the 0-based line the step begins on now.
  case note(StepNote, step: Int)
  /// The file says so already.
  case isThere
  /// The step is not there any more.
  case gone
  /// Its lines hold what cannot be shown as it is, or a block of code that never ends.
  case byHand(step: Int)
  case unreadable(Fault)

  init(_ drift: DriftAction, in lines: TextLines, _ runbook: Runbook) {
    guard let step = StepSearch(lines: lines, runbook: runbook).line(of: drift) else {
      self = StepNote.isThere(drift, in: lines) ? .isThere : .gone
      return
    }
    if StepNote.isThere(drift, in: lines) {
      self = .isThere
    } else if let note = StepNote(drift, at: step, in: lines),
      UnifiedDiff.canAdd(after: note.after, to: lines)
    {
      self = .note(note, step: step)
    } else {
      self = .byHand(step: step)
    }
  }

  /// Every word there is for one.
  static let words = ["suggested", "said already", "gone", "by hand", "unreadable"]

  /// The word for it in JSON.
  var word: String {
    switch self {
    case .note: "suggested"
    case .isThere: "said already"
    case .gone: "gone"
    case .byHand: "by hand"
    case .unreadable: "unreadable"
    }
  }

  /// The 1-based line the step begins on now.
  var line: Int? {
    switch self {
    case .note(_, let step), .byHand(let step): step + 1
    case .isThere, .gone, .unreadable: nil
    }
  }

  /// Why there is nothing to apply, and what to do; nil where there is something.
  var remark: String? {
    switch self {
    case .note: nil
    case .isThere: "The runbook says so already: close the action."
    case .gone:
      "The step is not there any more: close the action if the runbook is right now."
    case .byHand:
      "Its lines cannot be shown as they are, so no change is suggested: change them by hand."
    case .unreadable(let fault): "\(fault.place): \(fault.what). \(fault.remedy)"
    }
  }
}
