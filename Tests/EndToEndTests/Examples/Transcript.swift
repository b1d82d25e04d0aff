/// A session at a terminal as it looked: what was typed stands behind a prompt.
struct Transcript {
  let text: String

  /// The prompts behind which a person types.
  static let prompts = ["$ ", "> ", "brink> "]

  /// What was typed, in order, each with the prompt it was typed behind.
  var typed: [(prompt: String, line: String)] {
    text.split(separator: "\n", omittingEmptySubsequences: false).compactMap { line in
      // An empty line typed leaves its prompt alone, and a screen knows no blank at a line's end.
      Self.prompts.first { (line + " ").hasPrefix($0) }
        .map { ($0, String(line.dropFirst($0.count))) }
    }
  }

  /// The short identifiers of what was recorded, in order.
  var recorded: [String] {
    text.matches(of: /ecorded as ([0-9A-Z]{4,})/).map { String($0.output.1) }
  }

  /// The text without what differs from one run to the next: identifiers, days, times, durations.
  var lasting: String {
    var lasting = text
    for (number, id) in recorded.enumerated() {
      lasting = lasting.replacing(id, with: "ID\(number + 1)")
    }
    return
      lasting
      .replacing(/\d{4}-\d\d-\d\d/, with: "DAY")
      .replacing(/DAY, a [A-Z][a-z]+day/, with: "DAY, a WEEKDAY")
      .replacing(/\b\d\d:\d\d\b/, with: "TIME")
      .replacing(/DAY TIME\s+[0-9A-Z]{4}\s/, with: "DAY TIME  ID ")
      .replacing(/\d{4}\/\d\d\/ana\.\S+?\.rec/, with: "LOG")
      .replacing(/took +\d+ s/, with: "took SECONDS")
      .replacing(/after \d+ (ms|s)/, with: "after a while")
      .replacing(/\ +\d:\d\d \/ \d:\d\d/, with: "")
      .replacing(/[0-9a-f]{64}/, with: "SEAL")
      .replacing(/01[0-9A-Z]{20}(?=ID)/, with: "")
      .replacing(/"?At"?: ?\S+/, with: "At")
      .replacing(/brink \d+\.\d+\.\d+/, with: "brink VERSION")
  }
}
