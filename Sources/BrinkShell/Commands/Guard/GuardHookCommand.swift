import BrinkModel
import Hooks

/// Prints what a shell evaluates to be reminded.
enum GuardHookCommand {
  static let command = Command(
    CommandDescription(
      "guard hook", summary: "print what makes a shell ask before a consequential line",
      synopsis: ["bash|zsh|fish"], operands: 1...1,
      details: """
        To be evaluated in the start-up file of the shell. From then on Enter looks at the line first. A line that no
        rule can match is run at once, and nothing is started for it. Else the rules are asked: a nudge is one line on
        the screen, a boundary asks for the sentence, and a line that is held stays in the editor. It is a reminder:
        scripts, functions, git's own aliases and much else pass it by. The gate is brink -- CMD.
        """,
      examples: [
        #"eval "$(brink guard hook bash)"    # at the end of ~/.bashrc"#,
        #"eval "$(brink guard hook zsh)"     # at the end of ~/.zshrc"#,
        "brink guard hook fish | source     # in ~/.config/fish/config.fish",
      ])
  ) { session, arguments throws(Fault) in
    let name = arguments.operands[0]
    guard let template = HookTemplate(rawValue: name) else {
      throw Fault(
        place: name, what: "there is no hook for this shell",
        remedy: "One of: " + HookTemplate.allCases.map(\.rawValue).joined(separator: ", ") + ".",
        status: .usage)
    }
    session.world.output.write(HookText(template, own: session.ownPrefilter).text)
    return ExitStatus.done.rawValue
  }
}
