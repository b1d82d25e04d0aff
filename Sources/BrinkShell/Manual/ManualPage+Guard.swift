extension ManualPage {
  /// What the hooks do, and what they see of the ways to type a command.
  static var guardSection: ManualSection {
    let rows = Coverage.rows.map { row in
      row.name + " :: bash \(row.bash.rawValue), zsh \(row.zsh.rawValue), fish \(row.fish.rawValue)"
    }
    return ManualSection(
      title: "REMINDED AT THE PROMPT", text: ([prose] + rows).joined(separator: "\n\n"))
  }

  private static let prose = """
    The code that brink guard hook prints puts a check before every key that accepts a line. A line is
    split into words; where none of them can begin what a rule matches, it runs at once and no program
    is started. Else brink looks at it: a nudge is one line and does not stop, a boundary asks for the
    sentence, a rule that denies says why. What is held stands in the editor again, history expanded.
    Ctrl-C, Ctrl-D, a closed window and Ctrl-Z run nothing. What was crossed is a decision in the journal,
    with the line (secrets out), the directory and the rules; how it ended follows at the next prompt.

    It is a reminder. The gate is brink -- CMD. BRINK_GUARD=off switches it off in one shell. When brink is
    missing or crashes, the line is kept once and you are told; Enter then runs it. brink guard doctor, typed
    in the shell, says whether the hook is on, outdated or shadowed by a later binding; which rules it looks
    for is settled when the shell starts, those of every repository you trust included. An Enter key that
    somebody bound to a program of its own (bind -x) is left alone, and so is not guarded.

    What it sees, found by driving bash 5.2, zsh 5.9 and fish 3.6, judged by whether a file appeared
    (caught: asked before anything ran; missed: it ran unasked; free: rightly not asked; a dash: the shell
    has no such thing):
    """
}
