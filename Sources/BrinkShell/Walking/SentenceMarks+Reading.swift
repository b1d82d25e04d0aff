import BrinkModel
import Prose

extension SentenceMarks {
  /// What the reader found, as a walk wants it.
  init(_ reading: SentenceReading) {
    var ranges: [Part: Range<Int>] = [:]
    ranges[.owner] = reading.owner?.range
    ranges[.failure] = reading.failure?.range
    let missing = Part.allCases.filter { ranges[$0] == nil }
    self.init(
      text: reading.text, ranges: ranges, missing: missing,
      question: reading.findings.first?.question(in: reading.text) ?? "")
  }
}
