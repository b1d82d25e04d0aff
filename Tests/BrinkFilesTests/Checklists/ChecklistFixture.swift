import BrinkFiles
import BrinkModel
import Prompts
import Prose
import Rec
import Testing

/// Checklists and walks written in a few lines.
enum ChecklistFixture {
  /// Friday 2026-11-20, 14:05 at +01:00.
  static let now = Timestamp(CivilDate(daysSinceEpoch: 20_777), minutes: 845, offset: 60)
  static let whole = "I own this; if the index is still read, checkout times out for customers."
  private static let reader = SentenceReader()
  static let readSentence: SentenceRule = { reader.read($0, doing: $1) }

  /// What the reader takes for the failure in that sentence: not ours to say here.
  static func failure(in sentence: String) throws -> String {
    try #require(readSentence(sentence, nil).failure?.text(in: sentence))
  }

  static func read(_ text: String) -> ChecklistReader.Reading {
    ChecklistFile.read(Array(text.utf8))
  }

  static func checklist(_ text: String) throws -> Checklist {
    let reading = read(text)
    return try #require(reading.checklist, "\(reading.diagnostics)")
  }

  static func bundled(_ name: String) throws -> Checklist {
    let bytes = try #require(BundledChecklists.all.first { $0.name == name }?.bytes)
    return try #require(ChecklistFile.read(bytes).checklist)
  }

  /// A checklist of one item of that type, required.
  static func item(as type: String, base: String = "input", more: String = "") throws -> Checklist {
    try checklist(
      """
      name: One
      description: item
      body:
        - type: \(base)
          id: it
          attributes: {label: It\(base == "dropdown" ? ", options: ['yes', 'no']" : "")}
          validations: {required: true}
          brink: {as: \(type)\(more)}
      """)
  }

  static func walk(
    _ checklist: Checklist, given: [String] = [], isInteractive: Bool = true
  ) throws -> Walk {
    try Walk(
      checklist, given: given.map(given(_:)), isInteractive: isInteractive, now: now,
      readSentence: readSentence)
  }

  static func resumed(_ checklist: Checklist, _ draft: [DraftLine]) -> Walk {
    Walk(
      checklist, resuming: draft, isInteractive: true, now: now.adding(milliseconds: 1000),
      readSentence: readSentence)
  }

  private static func given(_ text: String) -> GivenAnswer {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    return GivenAnswer(item: String(parts[0]), text: String(parts.last ?? ""))
  }
}

extension Walk {
  /// Types the lines one after the other; `/back`, `/skip` and `/hold` are what they are called.
  mutating func type(_ lines: String...) {
    for line in lines { apply(Walk.input(line), at: ChecklistFixture.now) }
  }

  static func input(_ line: String) -> WalkInput {
    switch line {
    case "/back": .back
    case "/skip": .skip
    case "/hold": .hold(because: nil)
    default: .answer(line)
    }
  }

  var question: Question? {
    guard case .asking(let question) = state else { return nil }
    return question
  }

  /// `Name=value` of every field of a walk at its end; nil before.
  var recorded: [String]? {
    switch state {
    case .asking: nil
    case .finished(let finished): finished.fields.map { "\($0.name)=\($0.value)" }
    case .held(let held): held.fields.map { "\($0.name)=\($0.value)" }
    }
  }
}
