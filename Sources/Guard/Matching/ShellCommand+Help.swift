extension ShellCommand {
  /// True when its last word asks how it is used; then it does nothing else.
  var asksForHelp: Bool {
    guard words.count > 1, let last = words.last else { return false }
    if last.is("--help") { return redirections.isEmpty }
    guard last.is("-h"), redirections.isEmpty else { return false }
    switch String(decoding: name, as: UTF8.self) {
    // Here the letter means something else, and nothing has to follow it.
    case "shutdown", "halt", "poweroff", "reboot", "chown", "chgrp", "rsync", "ln", "rm", "find":
      return false
    default: return true
    }
  }
}
