import BrinkModel

enum VersionCommand {
  static let command = Command(
    CommandDescription("version", summary: "say which version this is")
  ) { session, _ throws(Fault) in
    session.world.output.write("brink \(Version.number)\n")
    return ExitStatus.done.rawValue
  }
}
