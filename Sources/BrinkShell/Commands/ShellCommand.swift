import BrinkModel

/// `brink` alone: the shell, opened on a boundary.
enum ShellCommand {
  static let command = Command(
    CommandDescription("", summary: "open the shell on a boundary")
  ) { session, _ throws(Fault) in
    try Shell(session).run()
  }
}
