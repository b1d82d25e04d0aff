import BrinkModel

/// Asked by the shells' completion scripts; not in the list of commands.
enum CompleteCommand {
  static let command = Command(
    CommandDescription(
      "complete", summary: "print what could come next, a line each",
      synopsis: ["-- WORD…", "--bash LINE --breaks CHARACTERS"],
      options: [
        Option("bash", value: "LINE", help: "the line up to the cursor; replies are quoted for it"),
        Option("breaks", value: "CHARACTERS", help: "where bash takes a word apart"),
      ], takesCommand: true)
  ) { session, arguments throws(Fault) in
    let completion = try session.completion
    let candidates: [String]
    if let line = arguments["bash"] {
      let typed = BashWord(line, breaks: arguments["breaks"] ?? "")
      candidates = completion.candidates(Array(typed.words.dropFirst())).compactMap(typed.reply)
    } else {
      candidates = completion.candidates(arguments.command?.texts ?? [])
    }
    for candidate in candidates { session.world.output.write(candidate + "\n") }
    return ExitStatus.done.rawValue
  }
}
