import BrinkFiles
import BrinkModel
import Glibc
import Prompts
import Prose
import Testing

/// A bundled checklist with the answers a scripted typist gives it.
struct PracticeScript {
  let name: String
  let checklist: Checklist
  let lines: [String]

  init(_ name: String) throws {
    let bytes = try #require(BundledChecklists.all.first { $0.name == name }?.bytes)
    let checklist = try #require(ChecklistFile.read(bytes).checklist)
    let reader = SentenceReader()
    let typist = ScriptedTypist(
      // The program asks its own clock: a day the script took for granted would soon be over.
      now: Timestamp(milliseconds: Int64(time(nil)) * 1000, offset: 0),
      readSentence: { reader.read($0, doing: $1) })
    self.name = name
    self.checklist = checklist
    let script = try typist.script(of: checklist)
    lines = try #require(script).lines
  }

  /// What a pipe gives: each answer with its end.
  var text: String { lines.map { $0 + "\n" }.joined() }

  /// Those that are walked by themselves: not when looking back, and not to lock a claim.
  static let walked = BundledChecklists.all.map(\.name).filter { name in
    let kind = (try? PracticeScript(name))?.checklist.kind
    return kind != .outcome && kind != .claim
  }
}
