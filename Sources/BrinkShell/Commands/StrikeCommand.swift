import BrinkFiles
import BrinkModel
import DisplayText
import Reports

/// Strikes an entry through.
enum StrikeCommand {
  static let command = Command(
    CommandDescription(
      "strike", summary: "strike an entry through; it stays in the log, marked",
      synopsis: ["ID --why TEXT"], operands: 1...1,
      options: [Option("why", value: "TEXT", help: "the reason, kept with it"), .json],
      details: "Nothing is deleted: the strike is an entry of its own and can be struck itself.",
      examples: ["brink strike K7QX --why 'wrong cluster'"])
  ) { session, arguments throws(Fault) in
    guard let why = arguments["why"]?.trimmed, !why.isEmpty else {
      throw Fault(
        place: "strike", what: "needs a reason", remedy: "Write --why='…'; the reason is kept.",
        status: .usage)
    }
    let journal = try session.journal()
    let found = try journal.one(arguments.operands[0])
    guard try !journal.struck().contains(found.entry.id) else {
      throw Fault(
        place: arguments.operands[0], what: "was struck already",
        remedy: "`brink show \(found.entry.id.short)` says by whom and why.", status: .usage)
    }
    let entry = try journal.append(.strike(found.entry.id, why: why), now: session.now)
    let shown = try session.shown([found.entry])[0]
    let line = EntryLine.text(of: shown, isStruck: true, columns: session.columns)
    session.tellRecorded(entry, "\(line)\nStruck by \(entry.id.short, .accent).")
    return ExitStatus.done.rawValue
  }
}
