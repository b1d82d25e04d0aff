import BrinkModel
import Prose
import Reports

/// Reads claims and says what is in them, and what would have to be.
enum CheckClaimCommand {
  static let command = Command(
    CommandDescription(
      "check claim", summary: "read a claim: could it be false, and by when",
      synopsis: ["[--json] TEXT…", "[--json] < FILE"], operands: 0...Int.max, options: [.json],
      details: """
        Without TEXT, every line of standard input is read as one claim. Exits with 1 when a
        claim lacks something to measure, a direction, a number or an end. Remarks never do that.
        """,
      examples: ["brink check claim 'Rollbacks drop by 20% in the next 6 sprints, or we stop'"])
  ) { session, arguments throws(Fault) in
    let reader = ClaimReader()
    return try SentenceCheck(
      read: { reader.read($0) }, isOK: \.ok, json: ClaimReport.json, text: ClaimReport.text
    ).run(session, arguments)
  }
}
