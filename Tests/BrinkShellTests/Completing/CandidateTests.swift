import BrinkShell
import Testing

@Suite struct `What could come next` {
  private let completion = CommandCompletion(
    CommandCompletion.Source(
      commands: [
        CommandDescription("show", summary: "", synopsis: ["ID"], options: [.json]),
        CommandDescription("claim", summary: "", synopsis: ["TEXT"]),
        CommandDescription("claim amend", summary: "", synopsis: ["ID"]),
        CommandDescription(
          "act", summary: "",
          options: [
            Option("owner", short: "o", value: "NAME", help: ""),
            Option("tag", value: "TAG", repeats: true, help: ""),
          ]),
        CommandDescription("guard hook", summary: "", synopsis: ["bash|zsh|fish"]),
      ], checklists: ["boundary"], items: { _ in ["doing", "weight"] },
      answers: { _, item in item == "weight" ? ["task", "judgment"] : [] },
      identifiers: { _ in ["K7QX", "a\tb", "\u{1b}[2J"] },
      values: { $0 == "owner" ? ["Ana", "--help", "", "B\u{202e}o"] : ["x"] }))

  @Test(arguments: [
    (["sh"], ["show"]), (["show", ""], ["K7QX"]), (["cl"], ["claim"]),
    (["claim", ""], ["amend"]), (["claim", "am"], ["amend"]), (["guard", ""], ["hook"]),
    (["guard", "hook", ""], ["bash", "fish", "zsh"]), (["guard", "hook", "zsh", ""], []),
    (["boundary", ""], ["doing=", "weight="]), (["boundary", "doing=x", ""], ["weight="]),
    (["boundary", "weight="], ["weight=judgment", "weight=task"]),
    (["boundary", "weight=t"], ["weight=task"]), (["boundary", "nothing="], []),
    (["act", "--ow"], ["--owner"]), (["act", "--owner", ""], ["Ana"]),
    (["act", "-o", ""], ["Ana"]),
    (["act", "--owner="], ["--owner=Ana"]), (["act", "--owner", "Ana", "--o"], []),
    (["act", "--tag", "x", "--t"], ["--tag"]), (["act", "--", ""], []), (["nothing", ""], []),
  ])
  func `is offered for the word being typed`(words: [String], candidates: [String]) {
    #expect(completion.candidates(words) == candidates)
  }
}
