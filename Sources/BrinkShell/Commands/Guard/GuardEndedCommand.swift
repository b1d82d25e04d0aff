import BrinkFiles
import BrinkModel
import BrinkProcesses
import DisplayText
import Glibc
import Rec
import Reports

/// Told by a hook when a line that was crossed has ended; not in the list of commands.
enum GuardEndedCommand {
  static let command = Command(
    CommandDescription(
      "guard ended", summary: "record how a line that was crossed ended",
      options: AskingShell.options + [Option("status", value: "NUMBER", help: "its exit status")])
  ) { session, arguments throws(Fault) in
    let shell = try AskingShell(arguments)
    let journal = try session.journal()
    guard let status = arguments["status"].flatMap({ Int32($0) }),
      let decision = try crossed(in: shell, journal, now: session.now)
    else { return ExitStatus.done.rawValue }
    let milliseconds = Int(session.now.milliseconds - decision.at.milliseconds)
    let ending = Ending(shellStatus: status)
    // Stopped, or sent to the background: it goes on, and nobody will tell us how it ends.
    guard ending != .signalled(SIGTSTP), !isInBackground(decision) else {
      return ExitStatus.done.rawValue
    }
    _ = try journal.append(
      .run(of: decision, decision["Command"] ?? "", ending, milliseconds: milliseconds),
      now: session.now)
    guard decision["Weight"] == "judgment" else { return ExitStatus.done.rawValue }
    session.tell(
      ComingBack.text(of: decision, ending, milliseconds: milliseconds)
        + "\n\("brink outcome \(decision.id.short)", .accent) says how it went.")
    return ExitStatus.done.rawValue
  }

  /// What runs longer than this ends untold; a process number of before then was another shell's.
  private static let longest: Int64 = 30 * 86_400_000

  /// The newest decision of that shell to let a line run, while nothing says yet how it ended.
  private static func crossed(
    in shell: AskingShell, _ journal: Journal, now: Timestamp
  ) throws(Fault) -> Entry? {
    let since = now.adding(milliseconds: -longest)
    let filter = EntryFilter(
      kinds: [.decision, .pass], since: since, by: journal.by, fields: [shell.field])
    var newest: Entry?
    for entry in try journal.entries(matching: filter) where entry.at >= newest?.at ?? entry.at {
      newest = entry
    }
    guard let newest, newest.kind == .decision, newest["Crossed"] == "yes" else { return nil }
    let about = EntryFilter(
      kinds: [.run], since: since, fields: [Field("About", newest.id.text)])
    for _ in try journal.entries(matching: about) { return nil }
    return newest
  }

  private static func isInBackground(_ decision: Entry) -> Bool {
    let line = (decision["Command"] ?? "").trimmed
    return line.hasSuffix("&") && !line.hasSuffix("&&")
  }
}

extension Ending {
  /// What a shell's `$?` tells; 128 and a signal's number are taken for that signal.
  fileprivate init(shellStatus status: Int32) {
    self = (129...192).contains(status) ? .signalled(status - 128) : .exited(status)
  }
}
