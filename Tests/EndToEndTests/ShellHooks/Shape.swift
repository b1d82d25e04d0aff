/// One way to type a consequential command: the keys, and what to expect of the screen.
struct Shape {
  /// Keys, and what to wait for before the next ones.
  struct Keys {
    let text: String
    var until: String?
  }

  /// Lines that are run before, with the guard off.
  var unguarded: [String] = []
  /// Lines that are run before.
  var before: [String] = []
  var keys: [Keys]
  /// What stands at the cursor again when the line was refused.
  var kept: String
  /// What is typed behind the crossing, where the shell asks for more of the command.
  var rest = ""
  /// How many prompts the keys come to.
  var prompts = 1
  /// Whether what is left in the editor afterwards has to go.
  var leavesLine = false
  /// True where it leaves the shell another one than before.
  var isAlone = false

  /// A line and Enter.
  init(_ line: String, kept: String? = nil) {
    self.init(keys: line + "\r", kept: kept ?? String(line.split(separator: "\r").last ?? ""))
  }

  init(keys: String, kept: String) {
    self.keys = [Keys(text: keys)]
    self.kept = kept
  }
}
