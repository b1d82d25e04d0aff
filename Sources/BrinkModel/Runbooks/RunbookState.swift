/// Where the walk through a runbook stands.
package enum RunbookState: Equatable, Sendable {
  case asking(RunbookQuestion)
  /// A person has said yes to this; the walk goes on with ``RunbookInput/ran(_:)``.
  case running(ShellBlock)
  case finished
  case held(because: String?)
}

/// What is asked about a step.
package struct RunbookQuestion: Equatable, Sendable {
  package enum Part: Equatable, Sendable {
    /// Whether the steps that the file has ticked, so many, are taken as done.
    case ticked(Int)
    case step
    /// Why it is skipped.
    case why
    /// What is different.
    case what
    case owner
    case due
    /// Whether this is to be run.
    case run(ShellBlock)
  }

  package let part: Part
  package let step: RunbookStep
  /// How many steps there are.
  package let of: Int
  /// What was answered before it was opened again.
  package let before: StepAnswer?
  /// Why the last thing typed here was not taken.
  package let refusal: Refusal?
  /// True when help was asked for.
  package let wantsHelp: Bool
}

/// What a person or a pipe does to a walk through a runbook.
package enum RunbookInput: Equatable, Sendable {
  case line(String)
  case back
  case skip
  case hold(because: String?)
  /// What was agreed to has run.
  case ran(StepRun)
  /// No more answers will come.
  case endOfInput
}
