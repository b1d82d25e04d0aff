package import BrinkModel
package import Guard

/// What came of reading a file of rules.
package struct RulePack: Sendable {
  /// A command line that a rule must match, or must leave free.
  package struct Example: Equatable, Sendable {
    package let rule: String
    package let line: String
    package let matches: Bool
    package let position: Position
  }

  package var name = ""
  package var about = ""
  /// The sound rules, in their order.
  package var rules: [Rule] = []
  /// How programs read their words, by every name they go by.
  package var shapes: [String: ProgramShape] = [:]
  package var examples: [Example] = []
  /// Where each rule begins, by its id.
  package var positions: [String: Position] = [:]
  /// Faults and warnings in the order of their places; a rule with a fault is left out.
  package var diagnostics: [Diagnostic] = []
}
