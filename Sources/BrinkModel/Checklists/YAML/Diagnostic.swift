/// One thing to say about a checklist file: where, what and what to do about it.
package struct Diagnostic: Error, Equatable, Sendable {
  package enum Severity: Sendable {
    /// The checklist cannot be walked.
    case fault
    /// It can be walked all the same.
    case warning
  }

  /// Whose rule it is, so that a form meant for GitHub and one meant for us can be judged apart.
  package enum Rule: Sendable {
    /// The text is no readable YAML.
    case yaml
    /// GitHub refuses the form, or shows something else than was meant.
    case gitHub
    /// We do not know it; GitHub or somebody else may.
    case unknown
    /// It breaks a rule about `brink:` or one of ours for a walk.
    case brink
  }

  package let position: Position
  package let severity: Severity
  package let rule: Rule
  package let what: String
  package let remedy: String

  package init(
    _ severity: Severity, _ rule: Rule, at position: Position, _ what: String, remedy: String
  ) {
    self.position = position
    self.severity = severity
    self.rule = rule
    self.what = what
    self.remedy = remedy
  }

  package var line: Int { position.line }
  package var column: Int { position.column }

  /// The complaint in the shape all have, about that file.
  package func fault(in file: String) -> Fault {
    Fault(place: "\(file):\(position)", what: what, remedy: remedy, status: .badData)
  }
}
