import TestSupport
import Testing

@Suite struct `A prediction of a team` {
  let brink: Brink

  init() throws {
    brink = try Brink()
  }

  /// A teammate's question with the chance 83, open for years.
  private func plantQuestion(due: String = "2999-12-31") throws -> String {
    try brink.plant(
      """
      Id: 01M6B1YQ00000000000000AAAA
      At: 2026-11-01T08:00:00.000+00:00
      Kind: prediction
      By: bo
      Text: the export is out
      Percent: 83
      Due: \(due)

      """)
    return "AAAA"
  }

  private func predict(_ words: String...) throws -> String {
    let outcome = try brink.run(["predict"] + words)
    #expect(outcome.status == 0, "\(outcome.complaint)")
    return String(try #require(brink.values("Id").last).suffix(4))
  }

  @Test func `shows nobody's number in any view before one's own`() throws {
    let id = try plantQuestion()
    let views = [
      ["log"], ["log", "--json"], ["log", "--last", "1"], ["show", id], ["show", id, "--json"],
      ["due", "--all"], ["log", "--count", "Percent"], ["complete", "--", "predict", ""],
    ]
    for view in views {
      #expect(try !brink.run(view).text.contains("83"), "\(view)")
    }
    #expect(try brink.run("log").text.contains("hidden until you commit yours"))
    #expect(try brink.run("log", "--grep", "83").text == "")
    #expect(try brink.run("log", "--grep", "83", "--count", "Kind").text == "")
    let own = try brink.run("predict", id, "60%")
    #expect(own.text.contains("Others: bo 83 %."), "\(own.text)")
    #expect(try brink.run("show", id).text.contains("83"))
    #expect(try brink.run("log", "--json").text.contains("\"Percent\":\"83\""))
    #expect(try brink.run("log", "--grep", "83").text.contains("83 %"))
  }

  @Test func `shows a number to whoever strikes it no earlier`() throws {
    let id = try plantQuestion()
    #expect(try !brink.run("strike", id, "--why", "not ours").text.contains("83"))
  }

  @Test func `takes a second number, and the last one counts`() throws {
    let id = try predict("the export is out", "70", "--by", "in 2 weeks")
    let again = try brink.run("predict", id, "7 in 10")
    #expect(again.text.contains("You said 70 % before. Both are kept; 70 % counts."))
    #expect(brink.values("Kind") == ["prediction", "prediction"])
  }

  @Test func `is due on its day for whoever gave a number, and then resolved`() throws {
    let id = try predict("the export is out", "80", "--by", "today")
    let due = try brink.run("due").text
    #expect(due.contains("did it come true? the export is out (you said 80 %)"), "\(due)")
    #expect(due.contains("brink resolve \(id) yes|no|void"))
    let resolved = try brink.run("resolve", id, "yes", "--evidence", "v2.4")
    #expect(resolved.text.contains("You said 80 %. It came true. 1 of 1 at about 80 % so far."))
    #expect(brink.values("Result") == ["yes"])
    #expect(brink.values("Evidence") == ["v2.4"])
    #expect(try brink.run("due").text == "Nothing is due.\n")
    let corrected = try brink.run("resolve", id, "no")
    #expect(corrected.text.contains("It was yes before"))
    #expect(corrected.text.contains("0 of 1"))
    #expect(brink.values("Result") == ["yes", "no"])
    #expect(try brink.run("predict", id, "50").complaint.contains("was resolved on"))
  }

  @Test func `of somebody else is not due for me, and shows no number to all`() throws {
    _ = try plantQuestion(due: "2026-11-02")
    #expect(try brink.run("due").text == "Nothing is due.\n")
    #expect(try brink.run("due", "--all").text.contains("did it come true? the export is out\n"))
    let late = try brink.run("predict", "AAAA", "60")
    #expect(late.status == 2)
    #expect(late.complaint.contains("is over"))
  }

  @Test func `is warned about when it is resolved against its own day`() throws {
    let id = try predict("the export is out", "80", "--by", "tomorrow")
    let early = try brink.run("resolve", id, "no")
    #expect(early.status == 0)
    #expect(early.complaint.contains("1 day is left: it may still come true"))
    let late = try brink.run("resolve", id, "yes", "--evidence", "out on 2999-01-01")
    #expect(late.complaint.contains("the evidence is of 2999-01-01"))
    let void = try brink.run("resolve", id, "void")
    #expect(void.complaint == "")
    #expect(void.text.contains("It counts for nobody."))
  }

  @Test(arguments: [
    (["predict", "the export is out"], "needs how likely it is"),
    (["predict", "the export is out", "70"], "without a day"),
    (["predict", "the export is out", "100", "--by", "tomorrow"], "cannot turn out otherwise"),
    (["predict", "the export is out", "0", "--by", "tomorrow"], "cannot turn out otherwise"),
    (["predict", "the export is out", "0.7", "--by", "tomorrow"], "type 70"),
    (["predict", "the export is out", "70", "--by", "yesterday"], "is over"),
    (["predict", "the export is out", "70", "--by", "someday"], "is no day"),
    (["predict", "export!", "70", "--by", "tomorrow"], "says too little"),
    (["predict", "the export is out", "70", "--by", "tomorrow", "--pressure", "x"], "pressure=x"),
    (["predict", "AAAA"], "needs your number"), (["predict", "AAAA", "x"], "no whole percentage"),
    (["predict", "AAAB", "50"], "Did you mean AAAA?"),
    (["predict", "AAAA", "50", "--by", "tomorrow"], "belongs to the question"),
    (["predict", "AAAA", "50", "--pressure", "clam"], "Did you mean calm?"),
    (["resolve", "AAAB", "yes"], "Did you mean AAAA?"), (["resolve", "AAAA"], "missing"),
    (["resolve", "AAAA", "yse"], "Did you mean yes?"),
    (["resolve", "AAA", "yes"], "too short"),
    (["report", "calibration", "--format", "jsn"], "Did you mean json?"),
  ])
  func `that cannot be is refused with what to do`(words: [String], complaint: String) throws {
    _ = try plantQuestion()
    let outcome = try brink.run(words)
    #expect(outcome.status == 2 || outcome.status == 66)
    #expect(outcome.complaint.contains(complaint), "\(outcome.complaint)")
    #expect(outcome.complaint.split(separator: "\n").count >= 2)
    #expect(brink.log == "")
  }

  @Test func `is printed as an entry with --json, and recutils can read all of it`() throws {
    let words = ["the export is out", "70", "--by", "today", "--tag", "a", "--tag", "b", "--json"]
    let asked = try brink.run(["predict"] + words).text
    #expect(asked.contains("\"Percent\":\"70\",\"Due\":\"") && asked.hasSuffix("}\n"))
    #expect(asked.contains("\"Tag\":[\"a\",\"b\"]"))
    let id = try #require(brink.values("Id").last)
    let resolved = try brink.run("resolve", id, "yes", "--json").text
    #expect(resolved.contains("\"About\":\"\(id)\",\"Result\":\"yes\""))
    let log = try #require(brink.logs.first)
    let selected = try Program("recsel", ["-e", "Kind = 'prediction'", "-P", "Percent", log]).run()
    #expect(selected.text == "70\n")
  }

  @Test func `is not what a decision is`() throws {
    _ = try brink.run(["boundary"] + Judgment.operands)
    let id = try #require(brink.values("Id").first)
    let outcome = try brink.run("resolve", id, "yes")
    #expect(outcome.complaint.contains("is a decision, not a prediction"))
    #expect(outcome.complaint.contains("brink outcome"))
  }
}

@Suite struct `A journal of sixty forecasts` {
  let brink: Brink

  init() throws {
    brink = try Brink()
    try brink.plant((0..<60).map(Self.records).joined(separator: "\n"))
  }

  /// A decision where i is a multiple of 3, else a prediction, and what came of it.
  private static func records(_ i: Int) -> String {
    let percent = [60, 70, 80, 90, 95, 30][i % 6]
    let isTrue = (i * i + i / 6) % 10 < 6
    let digits = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
    let (id, end) = ("A\(digits[i / 32])\(digits[i % 32])", "B\(digits[i / 32])\(digits[i % 32])")
    let start = "01M6B1YQ000000000000000"
    let at = "2026-11-01T08:\(i < 10 ? "0" : "")\(i):00.000+00:00"
    let pressure = i % 2 == 0 ? "calm" : "pressed"
    let isDecision = i % 3 == 0
    let stated =
      isDecision
      ? "Doing: step \(i)\nWeight: judgment\nConfidence: \(percent)\nCrossed: yes\n"
      : "Text: thing \(i) is out\nPercent: \(percent)\nDue: 2026-11-02\n"
    let result = isDecision ? (isTrue ? "as planned" : "failed otherwise") : isTrue ? "yes" : "no"
    return """
      Id: \(start)\(id)
      At: \(at)
      Kind: \(isDecision ? "decision" : "prediction")
      By: bo
      \(stated)Pressure: \(pressure)

      Id: \(start)\(end)
      At: \(at)
      Kind: \(isDecision ? "outcome" : "resolution")
      By: bo
      About: \(start)\(id)
      Result: \(result)

      """
  }

  // The figures are from Python 3.11, from the formulas and the same sixty forecasts.
  @Test func `is reported with its gap, its scores, its table and its plot`() throws {
    let outcome = try brink.run("report", "calibration")
    #expect(outcome.status == 0, "\(outcome.complaint)")
    let text = outcome.text.split(separator: "\n").joined(separator: " ")
    #expect(text.contains("right 55 % of the time: 23 points overconfident, range 12 to 33"))
    #expect(text.contains("Brier score 0.320, from 0 (best) to 1"))
    #expect(text.contains("Log score 0.941"))
    #expect(text.contains("17 of 30  42 to 70 %"))
    #expect(text.contains("●"))
    #expect(text.contains("differs by -36 to 4 points"))
    #expect(outcome.text.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }

  @Test func `is reported in ASCII where the locale has nothing else`() throws {
    let outcome = try brink.run(["report", "calibration"], environment: ["LANG": "C"])
    #expect(outcome.text.allSatisfy { $0.isASCII })
    #expect(outcome.text.contains("o"))
  }

  @Test func `is filtered`() throws {
    func first(_ words: String...) throws -> String {
      String(try brink.run(["report", "calibration"] + words).text.prefix { $0 != "." })
    }
    #expect(try first("--decisions").contains("right 60 % of the time"))
    #expect(try first("--predictions").contains("40 forecasts"))
    #expect(try first("--by", "bo").contains("60 forecasts"))
    #expect(try first("--by", "me").contains("No settled forecast is among"))
    #expect(try first("--since", "2026-11-02").contains("No settled forecast is among"))
    #expect(try first("--until", "2026-11-01 08:30").contains("30 forecasts"))
    #expect(try first("--tag", "speed").contains("No settled forecast is among"))
  }

  @Test func `is given as one object with every number and the entries behind it`() throws {
    let flag = try brink.run("report", "calibration", "--json").text
    #expect(try brink.run("report", "calibration", "--format=json").text == flag)
    #expect(flag.hasPrefix("{\"forecasts\":60,\"open\":0,\"void\":0,\"brier\":0.32041666666666"))
    #expect(flag.hasSuffix("}]}\n"))
    #expect(flag.contains("\"right\":33,\"of\":60"))
    #expect(flag.contains("\"murphy\":null"))
    // Once as judged, once in a bin, once as calm or pressed; as judged for what it is about too.
    #expect(flag.matches(of: /01M6B1YQ000000000000000A../).count == 240)
  }
}
