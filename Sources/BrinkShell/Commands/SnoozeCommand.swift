import BrinkFiles
import BrinkModel
import DisplayText
import Rec

/// Puts an action off to a later day, with the reason.
enum SnoozeCommand {
  static let command = Command(
    CommandDescription(
      "snooze", summary: "put an action off to a later day, and say why",
      synopsis: ["ID --until DATE --why TEXT"], operands: 1...1,
      options: [
        Option("until", value: "DATE", help: "the day it comes back: in 1 week, 2026-12-04"),
        IncidentOptions.why, .json,
      ],
      details: """
        Until then brink due is silent about it. The day it was promised for stays what it was: the
        gate before a release and the numbers go by that.
        """,
      examples: ["brink snooze K7QX --until 'in 1 week' --why 'the vendor answers on Friday'"])
  ) { session, arguments throws(Fault) in
    let why = try IncidentOptions.reason(arguments, for: "snooze")
    let text = arguments["until"]?.trimmed ?? ""
    guard let day = DateText.date(text, today: session.now.date), day > session.now.date else {
      throw Fault(
        place: "--until=\(text)", what: "is no day to come",
        remedy: "Write --until='in 1 week' or --until=2026-12-04.", status: .usage)
    }
    let found = try session.journal().one(arguments.operands[0]).entry
    guard try Actions.folded(session).open.contains(where: { $0.entry.id == found.id }) else {
      throw Fault(
        place: arguments.operands[0],
        what: found.kind == .action ? "is closed already" : "is no action",
        remedy: "`brink act` lists the open ones.", status: .usage)
    }
    let entry = try session.journal().append(
      EntryDraft(
        kind: .amend,
        fields: [
          Field("About", found.id.text), Field("Due", day.description), Field("Why", why),
        ]), now: session.now)
    session.tellRecorded(entry, "Put off to \(day): \(found["What"] ?? found["Text"] ?? "").")
    return ExitStatus.done.rawValue
  }
}
