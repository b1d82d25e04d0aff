import BrinkFiles
import BrinkModel
import Reports

/// Writes what is kept of an incident.
enum ReportIncidentCommand {
  private static let formats = ReportFormat.common + [.cast]

  static let command = Command(
    CommandDescription(
      "report incident", summary: "write the postmortem of an incident, ready to be kept",
      synopsis: ["[INCIDENT] [--for team|can|stakeholders] [--format FORMAT] [-o FILE]"],
      operands: 0...1,
      options: [
        Option(
          "for", value: "READER",
          help: "team (the postmortem), can (conditions, actions, needs) or stakeholders")
      ] + ReportRequest.options(formats),
      details: """
        Summary, impact, the timeline as it was written then, every decision with its owner, how it \
        could fail, who objected and what came of it, root cause, runbook, actions. What is missing \
        is said to be. A note that begins with “went well:” or “went badly:” becomes a lesson. \
        Struck entries are left out and counted; edited, torn and unreadable ones are marked and named.
        With --format cast it is the replay, for asciinema.
        """ + "\n" + ReportRequest.details,
      examples: [
        "brink report incident checkout -o docs/2026-11-20-checkout.md",
        "brink report incident K7QX --for stakeholders",
      ])
  ) { session, arguments throws(Fault) in
    let reader = try reader(arguments)
    let request = try ReportRequest(
      session, arguments, offering: reader == .team ? formats : ReportFormat.common)
    _ = try session.journalToRead()
    let incident = try session.incident(arguments.operands.first)
    if reader == .can {
      try request.write(CanNote(incident, now: session.now))
      return ExitStatus.done.rawValue
    }
    let replay = try ReplayMaterial(session).thread(incident.id.text)
    let postmortem = Postmortem(incident, replay, now: session.now)
    if reader == .stakeholders {
      try request.write(StakeholderNote(postmortem))
    } else {
      try request.write(postmortem) { _ in ReplayCast(replay, pace: ReplayPace()).text }
    }
    return ExitStatus.done.rawValue
  }

  private enum Reader: String, CaseIterable { case team, can, stakeholders }

  private static func reader(_ arguments: Arguments) throws(Fault) -> Reader {
    guard let name = arguments["for"] else { return .team }
    let names = Reader.allCases.map(\.rawValue)
    guard let reader = Reader(rawValue: name) else {
      let nearest = Nearest.to(name, among: names).map { "Did you mean \($0)? " } ?? ""
      throw Fault(
        place: "--for=\(name)", what: "is no reader we write for",
        remedy: nearest + "There are: \(names.joined(separator: ", ")).", status: .usage)
    }
    return reader
  }
}
