import Glibc
import TestSupport
import Testing

@Suite struct `A hook in trouble` {
  @Test(arguments: GuardedShell.Name.allCases)
  func `keeps the line once when brink is gone, and then gets out of the way`(
    name: GuardedShell.Name
  ) throws {
    let brink = try Brink()
    // The hook is read while brink is there; the shell then looks elsewhere.
    let shell = try GuardedShell(name, brink)
    try shell.runs(name.onlySystemPath)
    try keepsTheLineOnce(shell, saying: "brink: not found")
    try shell.runs("wreck b")
    #expect(shell.count("b") == 1)
  }

  @Test(
    arguments: GuardedShell.Name.allCases, ["kill -SEGV $$", "exit 126", "exit 99", "kill -9 $$"])
  func `keeps the line when brink crashes, and runs it when it crashes again`(
    name: GuardedShell.Name, ending: String
  ) throws {
    let brink = try Brink()
    let shell = try GuardedShell(name, brink)
    try brink.folder.write(Array("#!/bin/sh\n\(ending)\n".utf8), to: "bin/brink")
    chmod("\(brink.folder.path)/bin/brink", 0o755)
    try shell.runs(name.forgetPrograms)
    try keepsTheLineOnce(shell, saying: "brink: the guard failed")
    try shell.runs("true")
  }

  @Test(arguments: GuardedShell.Name.allCases)
  func `never runs a line because brink was stopped from outside`(name: GuardedShell.Name) throws {
    let brink = try Brink()
    let shell = try GuardedShell(name, brink)
    let calls = "\(brink.folder.path)/calls"
    try brink.folder.write(
      Array("#!/bin/sh\necho call >>\(calls)\nexit 130\n".utf8), to: "bin/brink")
    chmod("\(brink.folder.path)/bin/brink", 0o755)
    try shell.runs(name.forgetPrograms)
    shell.type("wreck a\r")
    for times in 1...3 {
      #expect(
        shell.comesTrue {
          (try? brink.folder.bytes("calls"))?.count == times * "call\n".utf8.count
        })
      try shell.hasBack("wreck a")
      #expect(shell.count("a") == 0)
      if times < 3 { shell.type("\r") }
    }
  }

  /// Types a consequential line: the first Enter says why it is kept, the second one runs it.
  private func keepsTheLineOnce(_ shell: GuardedShell, saying warning: String) throws {
    shell.type("wreck a\r")
    try shell.waits(for: "a warning") { $0.shows(warning) }
    try shell.hasBack("wreck a")
    #expect(shell.count("a") == 0)
    shell.type("\r")
    #expect(try shell.event() == .prompt)
    #expect(shell.count("a") == 1)
  }

  @Test(arguments: GuardedShell.Name.allCases)
  func `keeps the line and says why when the journal cannot be written`(
    name: GuardedShell.Name
  ) throws {
    let brink = try Brink()
    try brink.folder.write(Array("in the way".utf8), to: "journal")
    let shell = try GuardedShell(name, brink)
    shell.type("wreck a\r")
    try shell.waits(for: "what to do") { $0.shows("BRINK_GUARD=off") }
    try shell.hasBack("wreck a")
    #expect(shell.count("a") == 0)
    try shell.clearLine()
    unlink(brink.journal)
  }

  @Test(arguments: GuardedShell.Name.allCases)
  func `that is read twice asks once`(name: GuardedShell.Name) throws {
    let twice =
      name == .fish
      ? "brink guard hook fish | source; brink guard hook fish | source"
      : "eval \"$(brink guard hook \(name))\"; eval \"$(brink guard hook \(name))\""
    let shell = try GuardedShell(name, try Brink(), hook: twice)
    try shell.isAsked(about: "wreck a")
    try shell.cross()
    #expect(shell.count("a") == 1)
    #expect(shell.brink.values("Crossed") == ["yes"])
  }

  @Test func `leaves bash's own hooks alone`() throws {
    let shell = try GuardedShell(
      .bash, try Brink(),
      before: """
        PROMPT_COMMAND=("$PROMPT_COMMAND" 'echo "array $?" >>prompted')
        bind '"\\C-g": "echo bound >bound\\C-m"'
        trap '[[ $BASH_COMMAND == traced* ]] && echo trap >>trapped' DEBUG
        """)
    try shell.runs("(exit 7)")
    #expect(shell.comesTrue { shell.fileHas("prompted", "array 7") })
    shell.type("\u{7}")
    #expect(try shell.event() == .prompt)
    #expect(shell.brink.hasFile("bound"))
    try shell.runs("traced() { :; }; traced")
    #expect(shell.fileHas("trapped", "trap"))
    try shell.runs("[[ abc =~ b(c) ]]; mkdir folder; false")
    try shell.runs("echo \"$? $_ ${BASH_REMATCH[1]}\" >kept")
    #expect(shell.fileHas("kept", "1 false c"))
    try shell.isAsked(about: "wreck a")
    try shell.cross()
    #expect(shell.count("a") == 1)
  }

  @Test func `leaves zsh's own widgets alone`() throws {
    let shell = try GuardedShell(
      .zsh, try Brink(),
      before: """
        mine() { echo before >>widget; zle .accept-line; }; zle -N accept-line mine
        precmd_functions+=(other); other() { echo "other $?" >>prompted; }
        """,
      after: """
        later() { echo after >>widget; zle inner-accept; }
        zle -A accept-line inner-accept; zle -N accept-line later
        """)
    try shell.isAsked(about: "wreck a")
    try shell.cross()
    #expect(shell.count("a") == 1)
    #expect(shell.fileHas("widget", "before") && shell.fileHas("widget", "after"))
    try shell.runs("(exit 7)")
    #expect(shell.fileHas("prompted", "other 7"))
  }

  @Test func `leaves a key of fish alone that somebody bound`() throws {
    let shell = try GuardedShell(
      .fish, try Brink(),
      before: "function mine; echo mine >>bound; commandline -f execute; end; bind \\r mine")
    try shell.isAsked(about: "wreck a")
    try shell.cross()
    #expect(shell.count("a") == 1)
    #expect(shell.fileHas("bound", "mine"))
  }

  @Test(arguments: GuardedShell.Name.allCases)
  func `is told from one that is well by the doctor`(name: GuardedShell.Name) throws {
    let shell = try GuardedShell(name, try Brink())
    try shell.runs("brink guard doctor >well; echo $\(name == .fish ? "status" : "?") >>well")
    #expect(shell.fileHas("well", "Enter goes through the hook"))
    #expect(shell.fileHas("well", "0"))
    try shell.runs(name.guardOff)
    try shell.runs("brink guard doctor >ill")
    #expect(shell.fileHas("ill", "switched off"))
    let plain = try shell.brink.run("guard", "doctor")
    #expect(plain.status == 1)
  }
}

extension GuardedShell {
  /// Whether a line of a file in the working directory has a text in it.
  func fileHas(_ name: String, _ text: String) -> Bool {
    let bytes = (try? brink.folder.bytes("work/\(name)")) ?? []
    return String(decoding: bytes, as: UTF8.self).contains(text)
  }
}

extension GuardedShell.Name {
  /// Takes brink out of reach, and leaves `wreck` there.
  fileprivate var onlySystemPath: String {
    self == .fish ? "set -gx PATH $BIN /usr/bin /bin" : "PATH=$BIN:/usr/bin:/bin"
  }

  /// Makes the shell look for programs anew.
  fileprivate var forgetPrograms: String {
    switch self {
    case .bash: "hash -r"
    case .zsh: "rehash"
    case .fish: "true"
    }
  }
}
