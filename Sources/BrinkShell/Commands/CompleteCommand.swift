import BrinkModel

/// Asked by the shells' completion scripts; not in the list of commands.
enum CompleteCommand {
  static let command = Command(
    CommandDescription(
      "complete", summary: "print what could come next, a line each", synopsis: ["-- WORD…"],
      takesCommand: true)
  ) { session, arguments throws(Fault) in
    for candidate in try session.completion.candidates(arguments.command?.texts ?? []) {
      session.world.output.write(candidate + "\n")
    }
    return ExitStatus.done.rawValue
  }
}
