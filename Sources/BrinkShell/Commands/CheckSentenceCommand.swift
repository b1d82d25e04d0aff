import BrinkModel
import Prose
import Reports

/// Reads boundary sentences and says what is in them.
enum CheckSentenceCommand {
  static let command = Command(
    CommandDescription(
      "check sentence", summary: "read a boundary sentence: who owns it, how does it fail",
      synopsis: ["[--json] TEXT…", "[--json] < FILE"], operands: 0...Int.max, options: [.json],
      details: """
        Without TEXT, every line of standard input is read as one sentence. Exits with 1 when a
        sentence lacks an owner or a failure mode, or has a vague one.
        """,
      examples: ["brink check sentence 'Ana owns it; fails if the replica lags over 30 s'"])
  ) { session, arguments throws(Fault) in
    let reader = SentenceReader()
    return try SentenceCheck(
      read: { reader.read($0) }, isOK: \.ok, json: SentenceReport.json, text: SentenceReport.text
    ).run(session, arguments)
  }
}
