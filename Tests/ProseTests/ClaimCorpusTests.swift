import Prose
import Testing

@Suite struct `The claims of the corpus` {
  /// The share of lines whose `ok` is right, and of ok lines whose spans overlap the label's.
  private struct Figures {
    var verdicts = 0.0
    var metrics = 0.0
    var thresholds = 0.0
    var windows = 0.0

    init(_ lines: [ClaimCorpus.Line]) {
      let reader = ClaimReader()
      var counts = [0, 0, 0, 0]
      var ok = 0
      for line in lines {
        let reading = reader.read(line.text)
        if reading.ok == line.isOK { counts[0] += 1 }
        guard line.isOK else { continue }
        ok += 1
        if overlaps(reading.metric, line.metric, line.text) { counts[1] += 1 }
        if overlaps(reading.threshold?.span, line.threshold, line.text) { counts[2] += 1 }
        if overlaps(reading.window?.span, line.window, line.text) { counts[3] += 1 }
      }
      verdicts = Double(counts[0]) / Double(max(lines.count, 1))
      metrics = Double(counts[1]) / Double(max(ok, 1))
      thresholds = Double(counts[2]) / Double(max(ok, 1))
      windows = Double(counts[3]) / Double(max(ok, 1))
    }

    private func overlaps(_ span: Span?, _ part: String?, _ text: String) -> Bool {
      guard let part else { return span == nil }
      guard let span else { return false }
      let haystack = Array(text.utf8)
      let needle = Array(part.utf8)
      guard needle.count <= haystack.count else { return false }
      return (0...(haystack.count - needle.count)).contains { start in
        haystack[start..<(start + needle.count)].elementsEqual(needle)
          && (start..<(start + needle.count)).overlaps(span.range)
      }
    }
  }

  @Test func `that were learned from are read right`() {
    let figures = Figures(ClaimCorpus.learned)
    #expect(ClaimCorpus.learned.count == 540)
    #expect(figures.verdicts >= 0.98)
    #expect(figures.metrics >= 0.97)
    #expect(figures.thresholds >= 0.97)
    #expect(figures.windows >= 0.97)
  }

  @Test func `that the weights have never seen are read nearly as well`() {
    let figures = Figures(ClaimCorpus.unseen)
    #expect(ClaimCorpus.unseen.count == 128)
    #expect(figures.verdicts >= 0.95)
    #expect(figures.metrics >= 0.92)
    #expect(figures.thresholds >= 0.95)
    #expect(figures.windows >= 0.95)
  }

  @Test func `that were written after the reader are read nearly as well`() {
    let figures = Figures(ClaimCorpus.fresh)
    #expect(ClaimCorpus.fresh.count == 60)
    #expect(figures.verdicts >= 0.95)
    #expect(figures.metrics >= 0.95)
    #expect(figures.thresholds >= 0.95)
    #expect(figures.windows >= 0.85)
  }

  @Test func `and the phrases are what the weights were learned from`() {
    let names = [
      "feelings", "feeling_sentences", "unnamed", "unbounded", "windows", "metrics", "predicates",
      "counts", "events", "openings", "closings", "conditions", "baselines",
    ]
    let lines =
      Corpus.lines(of: "Tests/ProseTests/Corpus/claims.tsv")
      + names.flatMap { Corpus.lines(of: "Training/Phrases/claim_\($0).txt") }
    let now = Fingerprint(claims: lines, texts: ClaimCorpus.learned.map(\.text))
    #expect(
      now.value == Weights.claimsLearnedFrom, "run Training/learn.sh and commit what it writes")
  }
}
