import BrinkModel

/// Says whether the guard would ask in the shell it is called from, and what is in its way.
enum GuardDoctorCommand {
  static let command = Command(
    CommandDescription(
      "guard doctor", summary: "say whether the guard is on in this shell, and what is in its way",
      options: [.json],
      details: """
        Looks at the shell it is typed in (is the hook read, is it today's, does Enter still go through
        it), the start-up files of every shell there is, the rules and the journal. Exits with 0 when
        the guard is on here, else with 1. In a script there is no Enter to go through, so it says no.
        """,
      examples: ["brink guard doctor"])
  ) { session, arguments throws(Fault) in
    let findings = GuardDoctor(session).findings()
    for finding in findings {
      if arguments.has("json") {
        session.world.output.write(finding.json + "\n")
      } else {
        session.print(finding.text)
      }
    }
    let isRight = !findings.contains { $0.state == .wrong }
    return (isRight ? ExitStatus.done : .held).rawValue
  }
}
