import Prose
import Testing

@Suite struct CorpusTests {
  /// The share of lines whose `ok` is right, and of ok lines whose spans overlap the label's.
  struct Figures {
    var verdicts = 0.0
    var owners = 0.0
    var failures = 0.0

    init(_ lines: [Corpus.Line]) {
      let reader = SentenceReader()
      var right = 0
      var ok = 0
      var owner = 0
      var failure = 0
      for line in lines {
        let reading = reader.read(line.text)
        if reading.ok == line.isOK { right += 1 }
        guard line.isOK else { continue }
        ok += 1
        if overlaps(reading.owner, line.owner, line.text) { owner += 1 }
        if overlaps(reading.failure, line.failure, line.text) { failure += 1 }
      }
      verdicts = Double(right) / Double(max(lines.count, 1))
      owners = Double(owner) / Double(max(ok, 1))
      failures = Double(failure) / Double(max(ok, 1))
    }

    private func overlaps(_ span: Span?, _ part: String?, _ text: String) -> Bool {
      guard let span, let part else { return false }
      let haystack = Array(text.utf8)
      let needle = Array(part.utf8)
      guard needle.count <= haystack.count else { return false }
      return (0...(haystack.count - needle.count)).contains { start in
        haystack[start..<(start + needle.count)].elementsEqual(needle)
          && (start..<(start + needle.count)).overlaps(span.range)
      }
    }
  }

  @Test func `sentences the weights were learned from are read right`() {
    let figures = Figures(Corpus.learned)
    #expect(Corpus.learned.count == 1831)
    #expect(figures.verdicts >= 0.97)
    #expect(figures.owners >= 0.97)
    #expect(figures.failures >= 0.97)
  }

  @Test func `sentences the weights have never seen are read nearly as well`() {
    let figures = Figures(Corpus.unseen)
    #expect(Corpus.unseen.count >= 140)
    #expect(figures.verdicts >= 0.95)
    #expect(figures.owners >= 0.93)
    #expect(figures.failures >= 0.93)
  }

  @Test func `hard sentences the weights have never seen are mostly read right`() {
    let figures = Figures(Corpus.hardUnseen)
    #expect(Corpus.hardUnseen.count == 100)
    #expect(figures.verdicts >= 0.85)
    #expect(figures.owners >= 0.82)
    #expect(figures.failures >= 0.94)
  }

  @Test func `sentences written after the reader are read as well`() {
    let figures = Figures(Corpus.fresh)
    #expect(Corpus.fresh.count == 40)
    #expect(figures.verdicts >= 0.95)
    #expect(figures.owners >= 0.93)
    #expect(figures.failures >= 0.95)
  }

  @Test func `the weights were learned from these sentences and phrases`() {
    let names = [
      "owners", "speakers", "mentions", "absent_owners", "vague_owners", "groups", "decisions",
      "names", "failures", "vague_failures", "absent_failures", "frames",
    ]
    let phrases = names.flatMap { Corpus.lines(of: "Training/Phrases/\($0).txt") }
    let sentences = ["sentences", "own", "various"].flatMap {
      Corpus.lines(of: "Tests/ProseTests/Corpus/\($0).tsv")
    }
    let now = Fingerprint(lines: sentences + phrases, sentences: Corpus.learned.map(\.text))
    #expect(now.value == Weights.learnedFrom, "run Training/learn.sh and commit what it writes")
  }
}
