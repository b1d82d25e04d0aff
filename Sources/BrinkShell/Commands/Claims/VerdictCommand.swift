import BrinkFiles
import BrinkModel
import DisplayText
import Rec
import Reports

/// Pronounces on a claim, and quotes back what was declared to follow.
enum VerdictCommand {
  static let command = Command(
    CommandDescription(
      "verdict", summary: "pronounce on a claim: literally, and the evidence apart",
      synopsis: ["ID [--retire | --replace NAME | --keep WHY]", "ID --void WHY"],
      operands: 1...1,
      options: [
        Option("retire", help: "a claim that failed: retire its checklist"),
        Option("replace", value: "NAME", help: "retire its checklist in favour of that one"),
        Option("keep", value: "WHY", help: "keep its checklist all the same, and say why"),
        Option("void", value: "WHY", help: "the claim never applied; say why"), .json,
      ],
      details: """
        Exits with 1 while the window is open and either way is possible. Looking early, only what
        nothing still to come can change is said. A verdict is recorded once; later the same command
        shows it again, and still offers to retire a checklist whose claim failed.
        """,
      examples: ["brink verdict K7QX", "brink verdict K7QX --replace review-signoff"])
  ) { session, arguments throws(Fault) in
    let chosen = ["retire", "replace", "keep", "void"].filter(arguments.has)
    guard chosen.count < 2 else {
      throw Fault(
        place: "verdict", what: "--\(chosen[0]) and --\(chosen[1]) exclude each other",
        remedy: "Give one of them.", status: .usage)
    }
    let book = try ClaimBook(session)
    let claim = try book.one(arguments.operands[0])
    let standing = try book.standing(claim)
    let pronouncing = Pronouncing(standing, session)
    if claim.isOpen {
      let why = arguments["void"]?.trimmed
      guard why?.isEmpty != true else {
        throw Fault(
          place: "--void", what: "needs a reason", remedy: "Write --void='…'.", status: .usage)
      }
      if why == nil, standing.state == .open {
        session.tell(ClaimText(standing).text)
        session.tell("No verdict yet: the window is open.")
        return ExitStatus.held.rawValue
      }
      try pronouncing.record(void: why)
    } else if !session.answersInJSON {
      try pronouncing.recall()
    }
    try pronouncing.settleRule(
      retire: arguments.has("retire"), successor: arguments["replace"]?.trimmed,
      keep: arguments["keep"]?.trimmed)
    return ExitStatus.done.rawValue
  }
}
