import Prose

/// One labelled claim of a corpus: reasons, metric, direction, threshold, window, baseline and
/// text, separated by tabs; `-` for a part that is not there.
struct ClaimExample {
  let text: String
  let label: ClaimLesson.Label

  init(text: String, label: ClaimLesson.Label) {
    self.text = text
    self.label = label
  }

  init?(line: String) {
    let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    guard fields.count >= 7 else { return nil }
    text = fields[6]
    let reasons = fields[0] == "ok" ? [] : fields[0].split(separator: ",")
    var label = ClaimLesson.Label(
      reasons: Set(reasons.compactMap { ClaimReason(rawValue: String($0)) }),
      direction: ClaimDirection(rawValue: fields[2]))
    label.metric = Self.range(of: fields[1], in: text)
    label.threshold = Self.range(of: fields[3], in: text)
    label.window = Self.range(of: fields[4], in: text)
    label.baseline = Self.range(of: fields[5], in: text)
    self.label = label
  }

  /// The first place where `part` stands as whole words, or anywhere.
  private static func range(of part: String, in text: String) -> Range<Int>? {
    guard part != "-" else { return nil }
    let found = Example(text: text, reasons: [], owner: nil, failure: nil).ranges(of: part)
    return found.first
  }
}
