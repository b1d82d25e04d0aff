import BrinkModel
import BrinkProcesses
import Rec

extension EntryDraft {
  /// A command that ran behind a decision.
  static func run(of decision: Entry, _ command: String, _ ending: Ending, milliseconds: Int)
    -> EntryDraft
  {
    var fields = [Field("About", decision.id.text), Field("Command", command)]
    fields.append(Field("Status", "\(ending.shellStatus)"))
    if case .signalled(let signal) = ending { fields.append(Field("Signal", "\(signal)")) }
    fields.append(Field("Milliseconds", "\(milliseconds)"))
    return EntryDraft(kind: .run, fields: fields)
  }

  /// A remark, at the moment it was made.
  static func note(_ text: String) -> EntryDraft {
    EntryDraft(kind: .note, fields: [Field("Text", text)])
  }

  /// Something to be done, which may come from the parking lot.
  static func action(_ action: PlannedAction, about: EntryID? = nil) -> EntryDraft {
    .action(
      action.what, owner: action.owner, due: action.due, type: action.type, about: about)
  }

  /// An action closed, or something parked that is dropped.
  static func done(
    _ id: EntryID, _ result: String, why: String? = nil, evidence: String? = nil
  ) -> EntryDraft {
    let said = [("Why", why), ("Evidence", evidence)]
    return EntryDraft(
      kind: .done,
      fields: [Field("About", id.text), Field("Result", result)]
        + said.compactMap { name, value in value.map { Field(name, $0) } })
  }

  /// An entry struck, and why.
  static func strike(_ id: EntryID, why: String) -> EntryDraft {
    EntryDraft(kind: .strike, fields: [Field("About", id.text), Field("Why", why)])
  }
}
