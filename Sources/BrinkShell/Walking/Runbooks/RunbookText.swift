import BrinkModel
import DisplayText

/// A step and what is asked about it, as the terminal shows them.
struct RunbookText {
  let path: String
  let title: String?

  /// How many lines of a block are shown before the file is pointed at for the rest.
  static let longestBlock = 30

  /// What is said before the first step.
  func opening(_ runbook: Runbook) -> StyledText {
    let sections = runbook.sections.count
    let places = sections > 1 ? " in \(sections) sections" : ""
    let count = runbook.steps.count == 1 ? "1 step" : "\(runbook.steps.count) steps"
    return
      "\(title ?? path, .bold): \(count)\(places). \("The file itself is never changed.", .dim)"
  }

  /// Everything above the line to type in; the step whole where it is asked about first.
  func text(of question: RunbookQuestion, showsStep: Bool, showsSection: Bool) -> StyledText {
    var lines: [StyledText] = []
    if showsStep {
      if showsSection { lines += section(of: question.step) }
      lines += self.lines(of: question)
    }
    if let refusal = question.refusal {
      lines.append("\(refusal.what, .warning). \(refusal.how)")
    }
    if question.wantsHelp {
      let isAboutTicked = if case .ticked = question.part { true } else { false }
      lines.append(StyledText(isAboutTicked ? Self.tickedHelp : Self.help, .dim))
    }
    return StyledText(lines: lines + asked(question))
  }

  /// What a person agreed to, once more, before it runs.
  static func command(_ block: ShellBlock) -> StyledText {
    StyledText(
      lines: block.command.split(separator: "\n", omittingEmptySubsequences: false)
        .map { "  \("$", .dim) \($0, .accent)" })
  }

  /// How it ended.
  static func ending(_ run: StepRun) -> StyledText {
    run.status == 0
      ? "It ended well (status 0). \("The step itself is still to be answered.", .dim)"
      : "It ended with \("status \(run.status)", .warning). Is the step done all the same?"
  }

  private func section(of step: RunbookStep) -> [StyledText] {
    let path = step.path.first == title ? Array(step.path.dropFirst()) : step.path
    return path.isEmpty ? [] : ["", StyledText(path.joined(separator: " › "), .accent)]
  }

  private func lines(of question: RunbookQuestion) -> [StyledText] {
    let step = question.step
    let text: StyledText =
      step.text.isEmpty
      ? "\(step.body.isEmpty ? "(an empty box)" : "(only what is below)", .dim)"
      : "\(step.text, .bold)"
    let place = "  \(path):\(step.line)"
    var lines: [StyledText] = ["\("\(step.number)/\(question.of) ", .dim)\(text)\(place, .dim)"]
    var runnable = 0
    let count = step.shellBlocks.count
    for block in step.body {
      switch block {
      case .prose(let prose): lines.append(StyledText(Self.clipped(prose, step.line), .dim))
      case .code(let code):
        var mark = code.language.isEmpty ? "" : code.language
        if ShellBlock(code) != nil {
          runnable += 1
          mark = count == 1 ? mark : "r \(runnable)" + (mark.isEmpty ? "" : " (\(mark))")
        }
        if !mark.isEmpty { lines.append(StyledText("    \(mark):", .dim)) }
        lines += Self.clipped(code.text, step.line)
          .split(separator: "\n", omittingEmptySubsequences: false).map { "    \($0)" }
      }
    }
    return lines
  }

  private static func clipped(_ text: String, _ line: Int) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.count > longestBlock else { return text }
    return lines.prefix(longestBlock - 1).joined(separator: "\n")
      + "\n… \(lines.count - longestBlock + 1) more lines: see line \(line) on"
  }

  private func asked(_ question: RunbookQuestion) -> [StyledText] {
    switch question.part {
    case .ticked(let count):
      [
        "\(count == 1 ? "1 step is" : "\(count) steps are", .bold) ticked in the file. "
          + "Take \(count == 1 ? "it" : "them") as done? \("y", .accent) yes · \("n", .accent) no"
      ]
    case .step: before(question) + [choices(for: question.step)]
    case .why: ["Why is it skipped?"]
    case .what: ["What is different from what is written?"]
    case .owner: ["Who sets it right? One name"]
    case .due: ["By when?"]
    case .run(let block):
      placeholder(in: block) + [
        Self.command(block),
        "Run this with \(block.shell)? \("y", .accent) yes · \("n", .accent) no",
      ]
    }
  }

  private func choices(for step: RunbookStep) -> StyledText {
    var text: StyledText = step.choices.isEmpty ? "\("d", .accent) done · " : ""
    for choice in step.choices { text += "\(choice.key, .accent) \(choice.text.lowercased()) · " }
    text += "\("s", .accent) skip · \("x", .accent) does not match reality"
    if !step.shellBlocks.isEmpty { text += " · \("r", .accent) run" }
    return text
  }

  private func before(_ question: RunbookQuestion) -> [StyledText] {
    switch question.before {
    case nil: []
    case .done: ["\("Before: done", .dim)"]
    case .chosen(let choice): [StyledText("Before: \(choice)", .dim)]
    case .skipped(let why): [StyledText("Before: skipped, \(why)", .dim)]
    case .drift(let drift):
      [StyledText("Before: does not match, \(drift.what) (\(drift.owner), \(drift.due))", .dim)]
    }
  }

  private func placeholder(in block: ShellBlock) -> [StyledText] {
    block.placeholder.map { ["\("\($0) is still to be filled in.", .warning)"] } ?? []
  }

  private static let tickedHelp =
    "y: steps that are ticked in the file are recorded as done. n: you are asked about each of them."
  private static let help = """
    d: the step is done. s WHY: it is skipped. x WHAT: it does not match reality any more; then who \
    sets it right and by when. r: show the command of the step and ask whether to run it. \
    /back /hold /leave /note work as everywhere. Enter alone is never an answer.
    """
}
