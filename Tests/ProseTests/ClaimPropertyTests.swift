import Prose
import Testing

@Suite struct `Any text at all` {
  private let reader = ClaimReader()

  /// A fixed sequence, so that a failure repeats.
  private struct Random: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ state >> 29
    }
  }

  private func check(_ reading: ClaimReading) {
    let count = reading.text.utf8.count
    let spans =
      [
        reading.metric, reading.threshold?.span, reading.window?.span, reading.baseline?.span,
        reading.condition, reading.consequence,
      ] + reading.findings.map(\.span) + reading.warnings.map(\.span)
    for span in spans.compactMap({ $0 }) {
      #expect(span.range.lowerBound >= 0 && span.range.upperBound <= count)
      #expect(!span.range.isEmpty)
      let part = span.text(in: reading.text)
      #expect(part.utf8.count == span.range.count)
      #expect(part.last.map { !$0.isWhitespace && $0 != "," && $0 != ";" } == true, "\(part)")
    }
    #expect(reading.ok == reading.reasons.isEmpty)
    #expect(Set(reading.reasons).count == reading.reasons.count)
    if reading.ok {
      #expect(reading.metric != nil && reading.direction != nil && reading.window != nil)
    }
    if reading.reasons.contains(.unmeasurable) {
      #expect(Set(reading.reasons).isSubset(of: [.unmeasurable, .noWindow]))
      #expect(reading.metric == nil)
    }
    let noMetric = reading.reasons.contains(.noMetric) || reading.reasons.contains(.unmeasurable)
    #expect((reading.metric == nil) == noMetric)
    #expect((reading.window == nil) == reading.reasons.contains(.noWindow))
    let today = ClaimDay(year: 2026, month: 11, day: 21)
    if let today { _ = reading.window?.lastDay(in: reading.text, today: today) }
  }

  @Test func `has exact spans and is ok exactly when nothing is missing`() {
    for line in ClaimCorpus.learned + ClaimCorpus.unseen { check(reader.read(line.text)) }
  }

  @Test func `can be read when it is bytes`() {
    var random = Random(state: 1)
    for _ in 0..<2000 {
      let bytes = (0..<Int.random(in: 0..<60, using: &random)).map { _ in
        UInt8.random(in: 0...255, using: &random)
      }
      check(reader.read(String(decoding: bytes, as: UTF8.self)))
    }
  }

  @Test func `can be read when it is words in any order`() {
    var random = Random(state: 2)
    let words = ClaimCorpus.learned.flatMap { $0.text.split(separator: " ") }
    for _ in 0..<2000 {
      let some = (0..<Int.random(in: 1..<25, using: &random)).compactMap { _ in
        words.randomElement(using: &random)
      }
      check(reader.read(some.joined(separator: " ")))
    }
  }

  @Test func `can be read when it is pieces of claims cut anywhere`() {
    var random = Random(state: 3)
    for line in ClaimCorpus.learned {
      let characters = Array(line.text)
      let cut = Int.random(in: 0...characters.count, using: &random)
      check(reader.read(String(characters[..<cut])))
      check(reader.read(String(characters[cut...])))
    }
  }

  @Test(arguments: [
    "", " ", ".", "\u{0}", "…", "%", "$", "€", "<", "->", "1", "by", "from", "between", "no", "a",
    "from 1 to", "by the", "to 9999999999999999999999", "99999999999999999999%", "1/0", "0:0",
    "१२३ 日本語 🙂", "by by by by by", "from from to to", "between and and", "-1", "+", "'s",
  ]) func `can be read when it is next to nothing`(text: String) {
    let reading = reader.read(text)
    check(reading)
    #expect(!reading.ok)
  }

  @Test func `is read as far as it can matter when it is a megabyte`() {
    let claim = "Rollbacks drop by 20% in the next 6 sprints. "
    check(reader.read(claim + String(repeating: "ab ", count: 350_000)))
    check(reader.read(String(repeating: "by 9 ", count: 200_000)))
    check(reader.read(String(repeating: "李", count: 350_000)))
    check(reader.read(String(repeating: "(", count: 1_000_000)))
    check(reader.read(String(repeating: "9", count: 1_000_000)))
  }

  @Test func `means the same with blanks and a full stop`() {
    for line in ClaimCorpus.unseen where line.text.last?.isLetter == true {
      let plain = reader.read(line.text)
      #expect(reader.read(line.text + " ").reasons == plain.reasons, "\(line.text)")
      #expect(reader.read("  " + line.text + "\n").reasons == plain.reasons, "\(line.text)")
    }
  }
}
