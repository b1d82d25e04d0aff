import Glibc
import TestSupport

/// A real shell with the hook in its start-up file, and somebody who types there.
///
/// `wreck` is a program that a rule holds; it adds its arguments to a file. The prompt counts, so that a new one
/// can be told from an old one drawn again.
final class GuardedShell {
  let name: Name
  let brink: Brink
  let terminal: Pty
  /// The number in the prompt that the cursor is at.
  private(set) var prompt = 1

  enum Name: String, CaseIterable, Sendable {
    case bash, zsh, fish
  }

  /// What came of a line.
  enum Event: Equatable {
    case question
    case prompt
  }

  /// Starts it.
  ///
  /// - Parameters:
  ///   - name: Which shell.
  ///   - brink: The home, the journal and the folder.
  ///   - before: Lines of its start-up file before the hook.
  ///   - hook: How the hook is brought in; nil for the documented way.
  ///   - after: Lines of its start-up file after the hook.
  /// - Throws: What kept it from coming to its first prompt.
  init(
    _ name: Name, _ brink: Brink, before: String = "", hook: String? = nil, after: String = ""
  ) throws {
    self.name = name
    self.brink = brink
    try Self.furnish(brink)
    let file = [name.start, before, hook ?? name.hook, after, ""].joined(separator: "\n")
    try brink.folder.makeFolder(name.startFolder)
    try brink.folder.write(Array(file.utf8), to: "\(name.startFolder)/\(name.startFile)")
    var variables: [String: String?] = brink.variables
    let home = "\(brink.folder.path)/home"
    variables["PATH"] = "\(brink.folder.path)/bin:" + (brink.variables["PATH"] ?? "")
    variables["ZDOTDIR"] = home
    variables["RAN"] = "\(brink.folder.path)/ran"
    variables["EDITOR"] = "\(brink.folder.path)/bin/edit"
    variables["BIN"] = "\(brink.folder.path)/bin"
    terminal = try Pty(
      "/usr/bin/env", [name.rawValue] + name.arguments(home: home), environment: variables,
      directory: brink.directory, columns: 200, rows: 50)
    try waits(for: "the first prompt") { $0.cursorLine.hasPrefix("1 sh>") }
  }

  private static func furnish(_ brink: Brink) throws(TestFailure) {
    try brink.folder.makeFolder("bin")
    try brink.folder.makeFolder("home/.config/brink/rules")
    try brink.folder.write(
      Array(Self.rules.utf8), to: "home/.config/brink/rules/test.yaml")
    for (program, script) in [
      "bin/wreck": "printf '%s\\n' \"$1\" >>\"$RAN\"\n",
      "bin/wrecked": "exit 0\n",
      "bin/edit": "sed -i s/LATER/wreck/ \"$1\"\n",
      "work/script": "wreck \"$@\"\n",
    ] {
      try brink.folder.write(Array("#!/bin/sh\n\(script)".utf8), to: program)
      chmod("\(brink.folder.path)/\(program)", 0o755)
    }
  }

  private static let rules = """
    pack: test
    about: a program that only the tests have
    rules:
      - id: wreck
        catches: a wreck
        why: What is wrecked is gone.
        level: boundary
        safer: look before you wreck
        when:
          program: wreck
        examples:
          match: [wreck a]
          free: [echo wreck a]
      - id: hint
        catches: something to think of
        why: It is easily forgotten.
        level: nudge
        when:
          program: hint
        examples:
          match: [hint]
          free: [echo hint]
      - id: never
        catches: what nobody should do
        why: There is no way back.
        level: deny
        when:
          program: never
        examples:
          match: [never]
          free: [echo never]

    """

  // MARK: Typing

  func type(_ keys: String) { terminal.type(keys) }

  /// True while a question of ours waits at the cursor.
  var isAsked: Bool { terminal.screen.cursorLine.hasPrefix(">") }

  /// Waits until a line was asked about or has run, so many prompts from now.
  func event(after prompts: Int = 1) throws(TestFailure) -> Event {
    let next = "\(prompt + prompts) sh>"
    try waits(for: "a question or a prompt") {
      $0.cursorLine.hasPrefix(">") || $0.cursorLine.hasPrefix(next)
    }
    if isAsked {
      prompt += prompts - 1
      return .question
    }
    prompt += prompts
    return .prompt
  }

  /// Types a line that nothing is asked about and waits for the next prompt.
  func runs(_ line: String) throws(TestFailure) {
    type(line + "\r")
    guard try event() == .prompt else { throw TestFailure("asked about: \(line)") }
  }

  /// Types a line and waits for the question.
  func isAsked(about line: String) throws(TestFailure) {
    type(line + "\r")
    guard try event() == .question else { throw TestFailure("not asked about: \(line)") }
  }

  /// Waits until the line is in the editor again, where nothing of it ran.
  func hasBack(_ text: String) throws(TestFailure) {
    try waits(for: "\(text) at the prompt again") {
      !$0.cursorLine.hasPrefix(">") && $0.cursorLine.contains(text)
    }
  }

  /// Answers so that the line runs, types the rest of the command, and waits for the prompt after it.
  func cross(_ rest: String = "") throws(TestFailure) {
    for line in Self.crossing { try answers(line) }
    type(rest)
    prompt += 1
    let next = "\(prompt) sh>"
    try waits(for: "the prompt after crossing") { $0.cursorLine.hasPrefix(next) }
  }

  private static let crossing = Judgment.lines.dropFirst() + ["cross"]

  private func answers(_ line: String) throws(TestFailure) {
    let row = terminal.screen.row
    type(line + "\r")
    let next = "\(prompt + 1) sh>"
    try waits(for: "something after \(line)") {
      $0.row > row && ($0.cursorLine.hasPrefix(">") || $0.cursorLine.hasPrefix("more>"))
        || $0.cursorLine.hasPrefix(next)
    }
  }

  /// Empties the line and waits for an empty prompt, which is a new one in bash and zsh.
  ///
  /// fish does not hear Ctrl-C while it draws, and what is typed right behind it is lost.
  func clearLine() throws(TestFailure) {
    for _ in 0..<30 {
      type("\u{3}")
      let end = ContinuousClock.now + .seconds(2)
      try waits(for: "the time to press Ctrl-C again") {
        hasEmptyPrompt($0) || ContinuousClock.now > end
      }
      guard hasEmptyPrompt(terminal.screen) else { continue }
      if name != .fish { prompt += 1 }
      return
    }
    throw TestFailure("\(name): Ctrl-C does not empty the line\n\(terminal.screen)")
  }

  private func hasEmptyPrompt(_ screen: Screen) -> Bool {
    screen.cursorLine == "\(name == .fish ? prompt : prompt + 1) sh>"
  }

  func waits(
    for what: String, until condition: (Screen) -> Bool
  ) throws(TestFailure) {
    guard terminal.waitUntil(condition) else {
      throw TestFailure("\(name): never came: \(what)\n\(terminal.screen)")
    }
  }

  // MARK: What happened

  /// How often `wreck` ran with that as its arguments, or as a line of them.
  func count(_ mark: String) -> Int {
    let bytes = (try? brink.folder.bytes("ran")) ?? []
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").count { $0 == mark }
  }

  /// Waits until that has come about; something in the background may take its time.
  func comesTrue(_ condition: () -> Bool) -> Bool {
    for _ in 0..<3_000 {
      if condition() { return true }
      usleep(10_000)
    }
    return condition()
  }
}

extension GuardedShell.Name {
  fileprivate var startFolder: String { self == .fish ? "home/.config/fish" : "home" }

  fileprivate var startFile: String {
    switch self {
    case .bash: ".bashrc"
    case .zsh: ".zshrc"
    case .fish: "config.fish"
    }
  }

  fileprivate func arguments(home: String) -> [String] {
    switch self {
    case .bash: ["--noprofile", "--rcfile", "\(home)/.bashrc", "-i"]
    case .zsh: ["-d", "-i"]
    case .fish: ["-i"]
    }
  }

  /// The way the manual says.
  fileprivate var hook: String {
    switch self {
    case .bash, .zsh: "eval \"$(brink guard hook \(self))\""
    case .fish: "brink guard hook fish | source"
    }
  }

  /// The prompt, and what the shapes need.
  fileprivate var start: String {
    switch self {
    case .bash:
      """
      HISTCONTROL=ignoreboth
      PS2='more> '
      PROMPT_COMMAND='N=$((N+1))'
      PS1='$N sh> '
      alias w=wreck ww=w
      f() { wreck "$@"; }
      """
    case .zsh:
      """
      setopt promptsubst histignorespace interactivecomments
      HISTSIZE=1000
      precmd() { N=$((N+1)); }
      PROMPT='$N sh> ' PROMPT2='more> ' PROMPT_EOL_MARK=
      alias w=wreck ww=w
      alias -g GW='; wreck'
      f() { wreck "$@"; }
      autoload -Uz edit-command-line; zle -N edit-command-line; bindkey '^X^E' edit-command-line
      """
    case .fish:
      """
      set -g fish_greeting
      set -g fish_autosuggestion_enabled 0
      function count_prompts --on-event fish_prompt; set -g N (math 0$N + 1); end
      function fish_prompt; echo -n "$N sh> "; end
      function fish_mode_prompt; end
      function fish_right_prompt
          test "$fish_key_bindings $fish_bind_mode" = "fish_vi_key_bindings default"; and echo -n '[command]'
      end
      function fish_title; end
      alias w wreck
      alias ww w
      function f; wreck $argv; end
      """
    }
  }
}
