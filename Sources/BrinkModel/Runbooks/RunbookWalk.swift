/// One run through a runbook: a value that changes only by what is put into it.
///
/// The step asked about is always the first without an answer, so going back is opening one again.
package struct RunbookWalk: Sendable {
  package let runbook: Runbook
  /// False where answers come from a pipe: nothing is asked twice there, and nothing is run.
  package let isInteractive: Bool
  /// What was answered, by step.
  package internal(set) var answers: [StepAnswer?]
  /// What was run, by step.
  package internal(set) var runs: [[StepRun]]
  /// The lines that lead to this state; to be kept on disk as they are added.
  package internal(set) var draft: [DraftLine] = []
  package internal(set) var state: RunbookState = .finished
  /// Steps a draft knew and the file no longer has.
  package private(set) var lost: [String] = []

  let keys: [String]
  var now: Timestamp
  /// What was answered to a step that is open again.
  var before: StepAnswer?
  /// The parts of an answer that is being given.
  var attempt: Attempt?
  var refusal: Refusal?
  var wantsHelp = false
  /// Whether the steps the file has ticked were asked about.
  var askedAboutTicked = false

  enum Attempt: Equatable {
    case why
    case what
    case owner(what: String)
    case due(what: String, owner: String)
    case run(ShellBlock)

    /// What was said to be different, while its owner or due date is asked for.
    var what: String? {
      switch self {
      case .owner(let what), .due(let what, _): what
      case .why, .what, .run: nil
      }
    }
  }

  /// A walk at its first step, or where the lines of a draft left off.
  ///
  /// Lines are matched with steps by the steps' texts, so that a file may change meanwhile.
  package init(
    _ runbook: Runbook, resuming lines: [DraftLine] = [], isInteractive: Bool, now: Timestamp
  ) {
    self.runbook = runbook
    self.isInteractive = isInteractive
    self.now = now
    answers = Array(repeating: nil, count: runbook.steps.count)
    runs = Array(repeating: [], count: runbook.steps.count)
    keys = RunbookDraft.keys(of: runbook.steps)
    lost = replay(lines)
    show()
  }

  /// Puts the input in; the state afterwards says what comes next.
  package mutating func apply(_ input: RunbookInput, at now: Timestamp) {
    self.now = now
    refusal = nil
    wantsHelp = false
    switch input {
    case .line(let line):
      take(line)
      if case .running = state { return }
    case .back: back()
    case .skip: skip()
    case .hold(let why):
      state = .held(because: why)
      return
    case .ran(let run): add(run)
    case .endOfInput:
      state = .held(because: nil)
      return
    }
    show()
  }

  /// The place of the step that is asked about; nil when every one has its answer.
  package var current: Int? { answers.firstIndex { $0 == nil } }

  mutating func show() {
    guard let current else {
      state = .finished
      return
    }
    // Counted only while it may be asked: a file may have ten thousand steps.
    let ticked =
      isInteractive && !askedAboutTicked && attempt == nil
      ? runbook.steps.indices.count { runbook.steps[$0].isChecked && answers[$0] == nil } : 0
    let part: RunbookQuestion.Part =
      switch attempt {
      case nil: ticked > 0 ? .ticked(ticked) : .step
      case .why: .why
      case .what: .what
      case .owner: .owner
      case .due: .due
      case .run(let block): .run(block)
      }
    state = .asking(
      RunbookQuestion(
        part: part, step: runbook.steps[current], of: runbook.steps.count, before: before,
        refusal: refusal, wantsHelp: wantsHelp))
  }
}
