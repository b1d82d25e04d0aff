import TestSupport
import Testing

/// One of the real shells at a terminal, with our completion for `brink` and for `args`, a command
/// that says which words it got.
struct CompletingShell {
  enum Kind: String, CaseIterable, Sendable {
    case bash, zsh, fish
  }

  let sitting: Sitting

  init(_ kind: Kind, _ brink: Brink) throws {
    let completions = Checkout.path + "/Completions"
    let show = #"printf '<%s>' "$@"; echo"#
    switch kind {
    case .bash:
      sitting = try Sitting(brink, "/usr/bin/bash", ["--norc", "--noprofile"])
      sitting.terminal.type(
        """
        bind 'set bell-style none'; bind 'set show-all-if-ambiguous on'
        args() { \(show); }; source '\(completions)/brink.bash'; complete -F _brink args
        PS1='rea''dy> '\r
        """)
    case .zsh:
      sitting = try Sitting(brink, "/usr/bin/zsh", ["-f"])
      sitting.terminal.type(
        """
        fpath=('\(completions)' $fpath); autoload -U compinit; compinit -D -u
        args() { \(show); }; compdef _brink args; unsetopt BEEP ZLE_BRACKETED_PASTE PROMPT_SP
        PS1='rea''dy> '\r
        """)
    case .fish:
      sitting = try Sitting(brink, "/usr/bin/fish", ["--no-config"])
      sitting.terminal.type(
        """
        function args; printf '<%s>' $argv; echo; end; source '\(completions)/brink.fish'
        complete -c args -w brink; set fish_greeting; set -g fish_autosuggestion_enabled 0
        function fish_prompt; echo 'rea''dy> '; end\r
        """)
    }
    try sitting.isAt("ready>")
  }

  /// Types the beginning of a line, Tab and Enter; the command has to get those words.
  func completes(_ typed: String, to words: [String]) throws {
    sitting.terminal.type("args \(typed)\t\r")
    try sitting.sees(words.map { "<\($0)>" }.joined())
    try sitting.isAt("ready>")
  }
}
