import DisplayText
import Prose
import Reports
import Testing

@Suite struct `The report on a claim` {
  private let reader = ClaimReader()

  @Test func `is one object on one line, its first keys in the agreed order`() {
    let reading = reader.read("p99 latency drops by 20% by 30 June; if not, we roll back")
    #expect(
      ClaimReport.json(reading) == """
        {"text":"p99 latency drops by 20% by 30 June; if not, we roll back","ok":true,\
        "metric":"p99 latency","direction":"down","threshold":"20%","window":"30 June",\
        "baseline":null,"reasons":[],"condition":null,"consequence":"we roll back","warnings":[]}
        """)
  }

  @Test func `has null for what is not there`() {
    let line = ClaimReport.json(reader.read("it gets better"))
    #expect(line.contains(#""ok":false,"metric":null"#))
    #expect(line.contains(#""reasons":["no-metric","no-threshold","no-window"]"#))
  }

  @Test func `shows the claim as it was written, with nothing raw`() {
    let text = "p99 \u{1b}[31mlatency drops by 20% by 30 June"
    let shown = ClaimReport.text(reader.read(text)).plain
    #expect(!shown.contains("\u{1b}"))
    let plain = "p99 latency drops by 20% by 30 June against the last 30 days"
    #expect(ClaimReport.text(reader.read(plain)).plain.hasPrefix("ok  \(plain)\n"))
  }

  @Test func `asks one question for each missing part`() {
    let shown = ClaimReport.text(reader.read("p99 latency drops")).plain
    #expect(shown.contains("no-threshold  From what number on would you call it true?\n"))
    #expect(shown.contains("no-window  By when, or over how many cycles?\n"))
    #expect(shown.hasPrefix("not yet  p99 latency drops\n"))
  }
}
