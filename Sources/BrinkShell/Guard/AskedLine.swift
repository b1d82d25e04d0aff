import BrinkFiles
import BrinkModel
import DisplayText
import Rec

/// A line that waits in a shell's editor; the shell runs it, once we say so.
struct AskedLine: WaitingStep {
  let recorded: String
  private let facts: RuleFacts
  private let shell: AskingShell

  /// - Parameters:
  ///   - line: As it was typed.
  ///   - facts: What the rules make of it.
  ///   - shell: The one that runs it.
  init(_ line: String, _ facts: RuleFacts, in shell: AskingShell) {
    recorded = Redaction.redacted(script: line)
    self.facts = facts
    self.shell = shell
  }

  /// A rule has found it to be a judgment already.
  var known: [GivenAnswer] {
    [
      GivenAnswer(item: "doing", text: recorded), GivenAnswer(item: "weight", text: "judgment"),
    ]
  }

  var fields: [Field] { facts.fields + [shell.field] }

  var wantsSecondPerson: Bool { facts.wantsSecondPerson }

  var isLeftAtOnce: Bool { true }

  func again(_: String) -> StyledText { "Enter on the same line offers them again." }

  func follow(_: Entry, _: any Conversation, _: Journal) -> Int32 { ExitStatus.done.rawValue }
}

/// The shell that asks: its name and its process.
struct AskingShell: Equatable {
  let name: String
  let process: String

  /// What ties a line's end to the decision before it.
  var field: Field { Field("Shell", "\(name) \(process)") }

  /// What takes the cursor from the line that is being edited to a fresh one: fish leaves it there.
  var freshLine: String { name == "fish" ? "\n" : "" }

  /// True where the line is no longer on the screen when the question comes.
  var takesLineAway: Bool { name == "bash" }

  /// True where its hook asks only about what is whole; bash never tells, zsh takes an open here-document for whole.
  var tellsWhole: Bool { name == "fish" }

  /// Reads `--shell` and `--pid`; throws where a hook of ours would never have written them so.
  init(_ arguments: Arguments) throws(Fault) {
    guard let name = arguments["shell"], !name.isEmpty, let process = arguments["pid"],
      Int32(process).map({ $0 > 0 }) == true
    else {
      throw Fault(
        place: "guard ask", what: "is asked by a hook, which says --shell and --pid",
        remedy: "Put `brink guard hook SHELL` into the start-up file of the shell.", status: .usage)
    }
    self.name = name
    self.process = process
  }

  static let options = [
    Option("shell", value: "NAME", help: "the shell that asks"),
    Option("pid", value: "NUMBER", help: "its process"),
  ]
}
