/// What became of a step.
package enum StepAnswer: Equatable, Sendable {
  case done
  /// One of the answers that the file offers as boxes.
  case chosen(String)
  case skipped(why: String)
  case drift(Drift)
}

/// A step that does not match reality, and who sets it right by when.
package struct Drift: Equatable, Sendable {
  /// What is different.
  package let what: String
  package let owner: String
  package let due: CivilDate

  package init(_ what: String, owner: String, due: CivilDate) {
    self.what = what
    self.owner = owner
    self.due = due
  }
}

/// A block of code of a step that was run.
package struct StepRun: Equatable, Sendable {
  /// What the shell got, without the secrets we recognise.
  package let command: String
  /// The status a shell would report.
  package let status: Int32
  /// What it wrote, bounded and without the secrets we recognise.
  package let output: String

  package init(command: String, status: Int32, output: String) {
    self.command = command
    self.status = status
    self.output = output
  }
}
