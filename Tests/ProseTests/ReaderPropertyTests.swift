import Prose
import Testing

@Suite struct ReaderPropertyTests {
  private let reader = SentenceReader()

  /// A fixed sequence, so that a failure repeats.
  private struct Random: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ state >> 29
    }
  }

  private func check(_ reading: SentenceReading) {
    let count = reading.text.utf8.count
    for span in [reading.owner, reading.failure] + reading.findings.map(\.span) {
      guard let span else { continue }
      #expect(span.range.lowerBound >= 0 && span.range.upperBound <= count)
      #expect(!span.range.isEmpty)
      let part = span.text(in: reading.text)
      #expect(part.utf8.count == span.range.count)
      #expect(part.last.map { !$0.isWhitespace && $0 != "," && $0 != ";" } == true)
    }
    #expect(reading.ok == (reading.owner != nil && reading.failure != nil))
    #expect(reading.ok == reading.findings.isEmpty)
    let aboutOwner = reading.reasons.filter(\.concernsOwner)
    #expect(aboutOwner.count == (reading.owner == nil ? 1 : 0))
    #expect(reading.reasons.count - aboutOwner.count == (reading.failure == nil ? 1 : 0))
    #expect(reading.reasons == aboutOwner + reading.reasons.filter { !$0.concernsOwner })
  }

  @Test func `spans are exact and both are there exactly when it is ok`() {
    for line in Corpus.learned { check(reader.read(line.text)) }
  }

  @Test func `any bytes can be read`() {
    var random = Random(state: 1)
    for _ in 0..<2000 {
      let bytes = (0..<Int.random(in: 0..<60, using: &random)).map { _ in
        UInt8.random(in: 0...255, using: &random)
      }
      check(reader.read(String(decoding: bytes, as: UTF8.self)))
    }
  }

  @Test func `words in any order can be read`() {
    var random = Random(state: 2)
    let words = Corpus.learned.prefix(60).flatMap { $0.text.split(separator: " ") }
    for _ in 0..<1000 {
      let some = (0..<Int.random(in: 1..<25, using: &random)).compactMap { _ in
        words.randomElement(using: &random)
      }
      check(reader.read(some.joined(separator: " ")))
    }
  }

  @Test func `a line of a megabyte is read as far as it can matter`() {
    let text =
      "Marta owns it; the export drops half of the rows. "
      + String(repeating: "ab ", count: 350_000)
    check(reader.read(text))
    check(reader.read(String(repeating: "李", count: 350_000)))
    check(reader.read(String(repeating: "(", count: 1_000_000)))
  }

  @Test func `blanks and a full stop at the end change nothing`() {
    for line in Corpus.learned where line.text.last?.isLetter == true {
      let plain = reader.read(line.text)
      #expect(reader.read(line.text + " ").reasons == plain.reasons, "\(line.text)")
      #expect(reader.read("  " + line.text + "\n").reasons == plain.reasons, "\(line.text)")
    }
  }

  @Test func `who the owner is changes nothing`() {
    let names = [
      "Wilhelmina", "Oluwaseyi", "Xóchitl", "Sanjay", "Þóra", "Zbigniew", "Akosua", "Ümit", "Kaori",
      "Đặng Thu", "Sefton Marlowe", "Dr. Quist", "@quist", "陈伟", "Ольга", "Mary-Kate",
    ]
    let frames = [
      "# owns it, and it fails if the export drops half of the rows.",
      "Owner: #. Failure: two nurses give the same dose.",
      "it's #'s call; the pump runs dry and nobody is called",
      "The decision is on #, and the risk is that the hall is booked twice.",
      "It fails when the old badge opens the vault; # answers for that.",
    ]
    for frame in frames {
      for name in names {
        let text = frame.split(separator: "#", omittingEmptySubsequences: false).joined(
          separator: name)
        let reading = reader.read(text)
        #expect(reading.ok, "\(text)")
        #expect(reading.owner?.text(in: text) == name, "\(text)")
      }
    }
  }
}
