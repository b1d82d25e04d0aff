package import Rec

/// A line that rules would have held and that ran without their question, by somebody's leave.
package struct RulePass: Equatable, Sendable {
  /// Whose leave it was, or what.
  package enum Leave: Equatable, Sendable {
    /// Somebody's exception.
    case exception(EntryID)
    /// The same line was crossed by that decision a moment ago.
    case grace(EntryID)
    /// The line itself said so, this once.
    case bypass

    /// `exception K7QX`, for the record.
    package var text: String {
      switch self {
      case .exception(let id): "exception \(id.text)"
      case .grace(let id): "grace \(id.text)"
      case .bypass: "bypass"
      }
    }
  }

  package let rules: [String]
  package let leave: Leave

  package init(_ rules: [String], by leave: Leave) {
    self.rules = rules
    self.leave = leave
  }
}

extension EntryKind {
  /// A line that rules would have held and that ran unasked.
  package static let pass = EntryKind(rawValue: "pass")
}

extension EntryDraft {
  /// What passed, by whose leave, where.
  package static func pass(
    _ pass: RulePass, command: String, directory: String, adding fields: [Field]
  ) -> EntryDraft {
    EntryDraft(
      kind: .pass,
      fields: [Field("Command", command), Field("Leave", pass.leave.text)]
        + pass.rules.map { Field("Rule", $0) } + [Field("Directory", directory)] + fields)
  }
}
