import TestSupport

/// How each row of the coverage table is typed.
enum Shapes {
  /// The shape of a row, with the mark that the command leaves behind; nil where nobody wrote one down.
  static func shape(_ row: String, _ mark: String, in shell: GuardedShell.Name) -> Shape? {
    plain(row, mark, shell).map { Shape($0) } ?? key(row, mark, shell)
  }

  /// Rows that are a line, typed as it stands.
  private static func plain(
    _ row: String, _ mark: String, _ shell: GuardedShell.Name
  ) -> String? {
    let isFish = shell == .fish
    switch row {
    case "a plain line": return "wreck \(mark)"
    case "after a blank, which keeps it out of the history": return " wreck \(mark)"
    case "behind `;`": return "true; wreck \(mark)"
    case "behind `&&`": return "true && wreck \(mark)"
    case "behind `||`": return "false || wreck \(mark)"
    case "at the end of a pipe": return "echo x | wreck \(mark)"
    case "in the background": return "wreck \(mark) &"
    case "with its output sent away": return "wreck \(mark) > out 2>&1"
    case "in a subshell": return "(wreck \(mark))"
    case "in a group": return isFish ? "begin; wreck \(mark); end" : "{ wreck \(mark); }"
    case "in a command substitution":
      return isFish ? "echo (wreck \(mark))" : "echo $(wreck \(mark))"
    case "between backticks": return "echo `wreck \(mark)`"
    case "in a process substitution":
      return isFish ? "cat (wreck \(mark) | psub)" : "cat <(wreck \(mark))"
    case "in an if":
      return isFish ? "if true; wreck \(mark); end" : "if true; then wreck \(mark); fi"
    case "in a loop":
      return isFish ? "for i in 1; wreck \(mark); end" : "for i in 1; do wreck \(mark); done"
    case "negated": return isFish ? "not wreck \(mark)" : "! wreck \(mark)"
    case "behind an assignment": return "X=1 wreck \(mark)"
    case "in a function that the line defines and calls":
      return isFish
        ? "function g; wreck \(mark); end; g" : "g() { wreck \(mark); }; g"
    case "before a comment": return "wreck \(mark) # why not"
    case "as a here-document for a shell": return "bash <<E\rwreck \(mark)\rE"
    case "by its path": return "\"$BIN\"/wreck \(mark)"
    case "`command`": return "command wreck \(mark)"
    case "`env`": return "env X=1 wreck \(mark)"
    case "`timeout`": return "timeout 9 wreck \(mark)"
    case "`nohup`": return "nohup wreck \(mark)"
    case "`time`": return "time wreck \(mark)"
    case "`xargs`": return "echo \(mark) | xargs wreck"
    case "`find -exec`": return "find . -maxdepth 0 -exec wreck \(mark) \\;"
    case "`bash -c`": return "bash -c 'wreck \(mark)'"
    case "`eval`": return "eval 'wreck \(mark)'"
    case "in quotes": return "\"wreck\" \(mark)"
    case "behind a backslash": return "\\wreck \(mark)"
    case "an alias": return "w \(mark)"
    case "an alias of an alias": return "ww \(mark)"
    case "an alias behind `&&`": return "true && w \(mark)"
    case "a global alias of zsh": return "true GW \(mark)"
    case "a program's name from a variable":
      return isFish ? "set W wreck; $W \(mark)" : "W=wreck; $W \(mark)"
    case "a program's name from braces": return "{wreck,\(mark)}"
    case "a quote in the middle of the name": return "wr''eck \(mark)"
    case "a function defined before": return "f \(mark)"
    case "a script": return "./script \(mark)"
    case "a file that is sourced": return ". ./script \(mark)"
    case "a program in another language": return "perl -e 'system(\"wreck \(mark)\")'"
    case "a word in a text for `echo`": return "echo 'wreck \(mark)'"
    case "a word in an argument": return "echo wreck \(mark)"
    case "a word in a commit message": return "git commit -m 'wreck \(mark)'"
    case "a word in a comment": return ": # wreck \(mark)"
    case "a here-document for `cat`": return "cat <<E\rwreck \(mark)\rE"
    case "the beginning of a longer word": return "wrecked \(mark)"
    case "an everyday line": return "ls; cd ."
    case "continued behind a backslash": return "wreck \\\r\(mark)"
    case "broken within the name": return "wre\\\rck \(mark)"
    case "behind a sign at the end of a line": return "true &&\rwreck \(mark)"
    case "a quote over two lines": return "wreck '\(mark)\rb'"
    default: return nil
    }
  }

  /// Rows in which the keys matter.
  private static func key(_ row: String, _ mark: String, _ shell: GuardedShell.Name) -> Shape? {
    let line = "wreck \(mark)"
    switch row {
    case "an abbreviation, expanded by Enter":
      var shape = Shape("ab\(mark)", kept: line)
      shape.before = ["abbr -a ab\(mark) \(line)"]
      return shape
    case "text decoded for a shell":
      return Shape("echo \(Base64.text(line)) | base64 -d | sh")
    case "`fc -s`":
      var shape = Shape(shell == .bash ? "fc -s wreck" : "fc -e - wreck")
      shape.unguarded = [line]
      return shape
    case "a loop over several lines":
      // bash does not tell that it will read on: there the question comes before the loop is whole.
      if shell == .bash {
        var shape = Shape("for i in 1; do\r\(line)")
        shape.rest = "done\r"
        return shape
      }
      return Shape(
        shell == .fish ? "for i in 1\r\(line)\rend" : "for i in 1; do\r\(line)\rdone")
    case "Ctrl-J for Enter": return Shape(keys: line + "\n", kept: line)
    case "in vi's insert mode":
      var shape = Shape(line)
      shape.before = [shell.viKeys]
      shape.isAlone = true
      return shape
    case "in vi's command mode":
      var shape = Shape(line)
      shape.before = [shell.viKeys]
      shape.keys = [.init(text: line, until: line), .init(text: "\u{1b}"), .init(text: "\r")]
      // fish waits a moment for what may follow an escape; only then it is in command mode.
      if shell == .fish { shape.keys[1].until = "[command]" }
      shape.isAlone = true
      return shape
    case "the line before, by the up arrow":
      var shape = Shape(keys: "\u{1b}[A\u{1b}[A\r", kept: line)
      shape.unguarded = [line]
      return shape
    case "found by Ctrl-R":
      var shape = Shape(keys: "", kept: line)
      shape.unguarded = [line]
      shape.keys = [.init(text: "\u{12}\(line)", until: line), .init(text: "\r")]
      // What was found stands below.
      if shell == .fish { shape.keys[0].until = "► \(line)" }
      return shape
    case "history, expanded":
      var shape = Shape("!wreck", kept: line)
      shape.unguarded = [line]
      return shape
    case "several lines pasted":
      return Shape(keys: "\u{1b}[200~true\n\(line)\u{1b}[201~\r", kept: line)
    case "several lines pasted into a terminal that does not say so":
      var shape = Shape(keys: "true\r\(line)\r", kept: line)
      shape.prompts = 2
      return shape
    case "Ctrl-O":
      var shape = Shape(keys: line + "\u{f}", kept: line)
      shape.leavesLine = true
      return shape
    case "Alt-A, accept and hold":
      var shape = Shape(keys: line + "\u{1b}a", kept: line)
      shape.leavesLine = true
      return shape
    case "edited in an editor":
      var shape = Shape(keys: "", kept: line)
      shape.keys = [.init(text: "LATER \(mark)", until: "LATER \(mark)")]
      switch shell {
      case .bash: shape.keys += [.init(text: "\u{18}\u{5}")]
      case .zsh: shape.keys += [.init(text: "\u{18}\u{5}", until: line), .init(text: "\r")]
      case .fish: shape.keys += [.init(text: "\u{1b}e", until: line), .init(text: "\r")]
      }
      return shape
    case "a key that runs a line by itself":
      var shape = Shape(keys: "\u{14}", kept: line)
      shape.before = [shell.keyThatTypes(line)]
      return shape
    case "beyond ASCII": return Shape("wreck \(mark) é漢字🙂")
    case "64 KB before it":
      let long = String(repeating: "x", count: 65_536)
      // fish draws but a part of a line so long.
      return Shape(
        keys: "\u{1b}[200~: \(long); \(line)\u{1b}[201~\r", kept: shell == .fish ? "" : line)
    default: return nil
    }
  }
}

extension GuardedShell.Name {
  fileprivate var viKeys: String {
    switch self {
    case .bash: "set -o vi"
    case .zsh: "bindkey -v"
    case .fish: "fish_vi_key_bindings"
    }
  }

  fileprivate func keyThatTypes(_ line: String) -> String {
    switch self {
    case .bash: #"bind '"\C-t": "\#(line)\C-m"'"#
    case .zsh: "bindkey -s '^T' '\(line)^M'"
    case .fish: "bind \\ct \"commandline -r '\(line)'; commandline -f execute\""
    }
  }
}

/// Base 64, for a text short enough to type.
private enum Base64 {
  static func text(_ text: String) -> String {
    let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
    var result = ""
    var bits = 0
    var count = 0
    for byte in text.utf8 {
      bits = bits << 8 | Int(byte)
      count += 8
      while count >= 6 {
        count -= 6
        result.append(digits[bits >> count & 63])
      }
    }
    if count > 0 { result.append(digits[bits << (6 - count) & 63]) }
    while result.count % 4 > 0 { result.append("=") }
    return result
  }
}
