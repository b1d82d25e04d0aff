import BrinkModel
import Prompts
import Prose

/// What each bundled checklist costs: its questions, and the seconds it takes to type the examples.
enum CostTable {
  /// One line for each, in the order they are bundled.
  static var lines: [String] {
    let reader = SentenceReader()
    // Dates that are offered cost one key on any day, so the day does not matter.
    let typist = ScriptedTypist(
      now: Timestamp(CivilDate(daysSinceEpoch: 20_777), minutes: 845, offset: 0),
      readSentence: { reader.read($0, doing: $1) })
    let width = BundledChecklists.all.map(\.name.count).max() ?? 0
    return BundledChecklists.all.compactMap { name, bytes in
      guard let checklist = PromptLibrary.read(bytes).checklist,
        let script = try? typist.script(of: checklist)
      else { return nil }
      let budget = checklist.budget.map { " of \(DurationText.words($0))" } ?? ""
      return padded(name, to: width) + padded("\(script.questions)", to: 4, alignedRight: true)
        + " questions  " + padded("\(script.seconds)", to: 3, alignedRight: true) + " s\(budget)"
    }
  }

  private static func padded(_ text: String, to width: Int, alignedRight: Bool = false) -> String {
    let margin = String(repeating: " ", count: max(0, width - text.count))
    return alignedRight ? margin + text : text + margin
  }
}
