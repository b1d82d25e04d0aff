package import Rec

/// What the walk through a runbook leaves in the log.
package struct RunbookRecord: Sendable {
  private let walk: RunbookWalk
  private let path: String
  private let digest: String

  /// - Parameters:
  ///   - walk: The walk, finished or held.
  ///   - path: The file as it was named.
  ///   - digest: The SHA-256 of the file's bytes in hexadecimal.
  package init(_ walk: RunbookWalk, path: String, digest: String) {
    self.walk = walk
    self.path = path
    self.digest = digest
  }

  /// The fields of the `run` entry: the file, one `Step` for each that was answered, `Drift` and `Ran`.
  package var fields: [Field] {
    var fields = [Field("Runbook", path)]
    if let title = walk.runbook.title { fields.append(Field("Title", title)) }
    fields.append(Field("Digest", "sha256:\(digest)"))
    fields.append(Field("Steps", "\(walk.runbook.steps.count)"))
    for (step, answer) in zip(walk.runbook.steps, walk.answers) {
      if let answer { fields.append(Field("Step", Self.words(step, answer))) }
    }
    for (step, drift) in drifts {
      fields.append(Field("Drift", "\(path):\(step.line): \(drift.what)"))
    }
    for (step, runs) in zip(walk.runbook.steps, walk.runs) {
      fields += runs.map { Field("Ran", Self.words(step, $0)) }
    }
    guard case .held(let why) = walk.state else { return fields }
    fields.append(Field("Held", "yes"))
    if let step = walk.current.map({ walk.runbook.steps[$0] }) {
      if let what = walk.attempt?.what {
        fields.append(Field("Drift", "\(path):\(step.line): \(what)"))
        fields.append(Field("Missing", "step \(step.number): owner and due date"))
      } else {
        fields.append(Field("Missing", "step \(step.number)"))
      }
    }
    if let why { fields.append(Field("HeldBecause", why)) }
    return fields
  }

  /// An `action` entry's fields for each drift, but for what it is about.
  ///
  /// `Step` and `Line` are the step's text and its first line as the file has it: with them a change
  /// to the file can be proposed later, also when lines have moved.
  package var actions: [[Field]] {
    drifts.map { step, drift in
      [
        Field("What", drift.what), Field("Owner", drift.owner),
        Field("Due", drift.due.description), Field("Place", "\(path):\(step.line)"),
        Field("Step", step.name), Field("Line", step.source),
      ]
    }
  }

  /// True when there is nothing to record.
  package var isEmpty: Bool {
    walk.answers.allSatisfy { $0 == nil } && walk.runs.allSatisfy(\.isEmpty)
  }

  private var drifts: [(RunbookStep, Drift)] {
    zip(walk.runbook.steps, walk.answers).compactMap { step, answer in
      if case .drift(let drift) = answer { (step, drift) } else { nil }
    }
  }

  private static func words(_ step: RunbookStep, _ answer: StepAnswer) -> String {
    switch answer {
    case .done: "\(step.number) done: \(step.name)"
    case .chosen(let choice): "\(step.number) done: \(step.name) \(choice)"
    case .skipped(let why): "\(step.number) skipped: \(why)\n\(step.name)"
    case .drift(let drift): "\(step.number) drift: \(drift.what)\n\(step.name)"
    }
  }

  private static func words(_ step: RunbookStep, _ run: StepRun) -> String {
    let command = run.command.split(separator: "\n").map { "$ \($0)" }.joined(separator: "\n")
    let output = run.output.hasSuffix("\n") ? String(run.output.dropLast()) : run.output
    return "\(step.number) status \(run.status)\n\(command)" + (output.isEmpty ? "" : "\n\(output)")
  }
}
