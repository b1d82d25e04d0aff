import BrinkModel
import DisplayText
import Reports

/// Says whether a change is small enough to be reviewed.
enum GateEnvelopeCommand {
  static let command = Command(
    CommandDescription(
      "gate envelope", summary: "say whether a change is small enough to be reviewed",
      synopsis: ["[--base REF] [--head REF] [--lines N] [--json]", "--print ci|pre-push"],
      options: [
        Option("base", value: "REF", help: "the branch the change goes to; guessed without it"),
        Option("head", value: "REF", help: "what is measured; HEAD without it"),
        Option("lines", value: "N", help: "the most lines that are within; 500 without it"),
        Option("print", value: "WHAT", help: "print a step for CI or a git hook: ci, pre-push"),
        .json,
      ],
      details: """
        Counts the lines that commits added and removed since the change left its base. Exits with 0 \
        when they are within, with 1 when they are over. Never asks anything.
        Renames are followed. Lock files, bundles and what else a program wrote are named, not \
        counted: by their usual names, or as linguist-generated in the work tree's .gitattributes \
        says. Binary files are named. What is in no commit is not counted; that it is there is said.
        Without --base it is the branch's upstream, unless that is its own copy on the remote; then \
        origin's main branch, then main or master.
        """,
      examples: [
        "brink gate envelope --base origin/main",
        "brink gate envelope --print pre-push > .git/hooks/pre-push",
      ])
  ) { session, arguments throws(Fault) in
    let ceiling = try lines(arguments)
    if let recipe = try recipe(arguments) {
      session.world.output.write(recipe.text(lines: ceiling, base: arguments["base"]))
      return ExitStatus.done.rawValue
    }
    let repository = try session.repository.fromTop()
    let head = arguments["head"] ?? "HEAD"
    let change = try repository.change(from: arguments["base"], to: head)
    let files = try repository.files(of: change)
    let envelope = ReviewEnvelope(
      files, marks: try repository.marks(of: files), ceiling: ceiling)
    let report = EnvelopeReport(
      envelope,
      between: .init(
        base: change.baseName, head: change.headName, mergeBase: change.mergeBase,
        headCommit: change.head), uncommitted: head == "HEAD" ? repository.uncommitted : 0)
    if arguments.has("json") {
      session.world.output.write(report.json)
    } else {
      session.print(report.text(columns: session.columns))
    }
    return (envelope.isWithin ? ExitStatus.done : .held).rawValue
  }

  private static func lines(_ arguments: Arguments) throws(Fault) -> Int {
    guard let text = arguments["lines"] else { return ReviewEnvelope.usualCeiling }
    guard text.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
      let lines = Int(text), lines > 0
    else {
      throw Fault(
        place: "--lines=\(text)", what: "is no ceiling: it takes a whole number above 0",
        remedy: "Write --lines=\(ReviewEnvelope.usualCeiling).", status: .usage)
    }
    return lines
  }

  private static func recipe(_ arguments: Arguments) throws(Fault) -> EnvelopeRecipe? {
    guard let name = arguments["print"] else { return nil }
    guard let recipe = EnvelopeRecipe(rawValue: name) else {
      let names = EnvelopeRecipe.allCases.map(\.rawValue)
      throw Fault(
        place: "--print=\(name)", what: "there is nothing of that name to print",
        remedy: (Nearest.to(name, among: names).map { "Did you mean \($0)? " } ?? "")
          + "There are: \(names.joined(separator: ", ")).", status: .usage)
    }
    return recipe
  }
}
