import Prose

/// Claims put together from parts of labelled ones and from phrases, so that what the corpus shows
/// once is seen in many places.
struct ClaimRehearsal {
  let feelings: [String]
  let feelingSentences: [String]
  let unnamed: [String]
  let unbounded: [String]
  let windows: [String]
  let metrics: [String]
  let composer: ClaimComposer

  init() {
    func list(_ name: String) -> [String] { Files.lines("Training/Phrases/claim_\(name).txt") }
    feelings = list("feelings")
    feelingSentences = list("feeling_sentences")
    unnamed = list("unnamed")
    unbounded = list("unbounded")
    windows = list("windows")
    metrics = list("metrics")
    composer = ClaimComposer(
      metrics: metrics, windows: windows, unbounded: unbounded, unnamed: unnamed,
      feelings: feelings)
  }

  /// The names of the lists, for the fingerprint.
  static let lists =
    (["feelings", "feeling_sentences", "unnamed", "unbounded", "windows", "metrics"]
    + ClaimComposer.names).map { "Training/Phrases/claim_\($0).txt" }

  func examples(count: Int, from corpus: [ClaimExample], seed: UInt64) -> [ClaimExample] {
    var random = SplitMix(state: seed)
    var made: [ClaimExample] = []
    while made.count < count {
      if Int.random(in: 0..<12, using: &random) == 0, let sentence = feeling(&random) {
        made.append(sentence)
        continue
      }
      if Int.random(in: 0..<2, using: &random) == 0 {
        made.append(composer.compose(&random))
        continue
      }
      guard var example = corpus.randomElement(using: &random) else { break }
      if Int.random(in: 0..<3, using: &random) > 0 { example = otherMetric(example, &random) }
      if Int.random(in: 0..<2, using: &random) > 0 { example = otherWindow(example, &random) }
      if Int.random(in: 0..<4, using: &random) == 0 {
        example = ClaimExample(text: lowered(example.text), label: example.label)
      }
      made.append(example)
    }
    return made
  }

  private func feeling(_ random: inout SplitMix) -> ClaimExample? {
    guard let frame = feelingSentences.randomElement(using: &random) else { return nil }
    var label = ClaimLesson.Label(
      reasons: [.unmeasurable],
      direction: frame.contains("more") || frame.contains("er ") ? .up : nil)
    let isBounded = Bool.random(using: &random)
    let time = (isBounded ? windows : unbounded).randomElement(using: &random) ?? ""
    if !isBounded { label.reasons.insert(.noWindow) }
    let parts = frame.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let head = String(parts[0])
    let isFirst = head.isEmpty
    let joint = isFirst && Bool.random(using: &random) ? "," : ""
    let text = head + time + joint + (parts.count > 1 ? String(parts[1]) : "")
    if isBounded {
      let start = head.utf8.count + Self.announcement(time)
      label.window = start..<(head.utf8.count + time.utf8.count)
    }
    return ClaimExample(text: text, label: label)
  }

  /// The bytes of the preposition a window starts with; 0 for a bare one and for one kept whole.
  static func announcement(_ window: String) -> Int {
    for opening in ["at any point of ", "at any time during "] where window.hasPrefix(opening) {
      return opening.utf8.count
    }
    guard let blank = window.firstIndex(of: " ") else { return 0 }
    let first = window[..<blank]
    let bare = ["this", "next", "each", "every", "all", "between", "from"]
    return bare.contains(String(first)) ? 0 : first.utf8.count + 1
  }

  /// The same with another metric, or with one that is none.
  private func otherMetric(_ example: ClaimExample, _ random: inout SplitMix) -> ClaimExample {
    guard let metric = example.label.metric, example.label.direction != .event,
      example.label.direction != nil
    else { return example }
    // Which way is better hangs on the metric.
    if example.text.contains("improv") || example.text.contains("better") { return example }
    var label = example.label
    let words: String
    switch Int.random(in: 0..<6, using: &random) {
    case 0:
      words = feelings.randomElement(using: &random) ?? ""
      label.metric = nil
      label.reasons.remove(.noThreshold)
      label.reasons.remove(.noDirection)
      label.reasons.insert(.unmeasurable)
    case 1:
      words = unnamed.randomElement(using: &random) ?? ""
      label.metric = nil
      label.reasons.insert(.noMetric)
    default:
      words = metrics.randomElement(using: &random) ?? ""
      label.metric = metric.lowerBound..<(metric.lowerBound + words.utf8.count)
    }
    // A counted noun behind its number takes no other subject: `at least 12 sites`.
    if let threshold = label.threshold, threshold.upperBound <= metric.lowerBound,
      metric.lowerBound - threshold.upperBound <= 4
    {
      if label.metric == nil { return example }
    }
    return replaced(example.text, metric, words, label, keeping: \.metric)
  }

  /// The same with another window, or with none.
  private func otherWindow(_ example: ClaimExample, _ random: inout SplitMix) -> ClaimExample {
    guard let window = example.label.window else { return example }
    let bytes = Array(example.text.utf8)
    // The window with its preposition, when that is one word.
    var start = window.lowerBound
    if start >= 2, bytes[start - 1] == 0x20 {
      var word = start - 1
      while word > 0, bytes[word - 1] != 0x20, bytes[word - 1] > 0x40 { word -= 1 }
      let before = String(decoding: bytes[word..<(start - 1)], as: UTF8.self).lowercased()
      let known = [
        "by", "before", "until", "till", "within", "in", "over", "for", "during", "throughout",
        "through", "across", "inside", "on",
      ]
      if known.contains(before) {
        start = word
      } else if start > 0, bytes[start - 1] != 0x2C, before != "-" {
        return example
      }
    }
    var label = example.label
    let isBounded = Int.random(in: 0..<3, using: &random) > 0
    let words = (isBounded ? windows : unbounded).randomElement(using: &random) ?? ""
    label.window = isBounded ? (start + Self.announcement(words))..<(start + words.utf8.count) : nil
    if !isBounded { label.reasons.insert(.noWindow) }
    return replaced(
      example.text, start..<window.upperBound, words, label, keeping: \.window)
  }

  /// `text` with the bytes of `range` replaced and the ranges behind them shifted.
  private func replaced(
    _ text: String, _ range: Range<Int>, _ words: String, _ label: ClaimLesson.Label,
    keeping kept: WritableKeyPath<ClaimLesson.Label, Range<Int>?>
  ) -> ClaimExample {
    var words = words
    if range.lowerBound == 0, let first = text.first, first.isUppercase {
      words = words.prefix(1).uppercased() + words.dropFirst()
    }
    var bytes = Array(text.utf8)
    bytes.replaceSubrange(range, with: Array(words.utf8))
    let shift = words.utf8.count - range.count
    var label = label
    for part in [
      \ClaimLesson.Label.metric, \.threshold, \.window, \.baseline,
    ] as [WritableKeyPath<ClaimLesson.Label, Range<Int>?>] where part != kept {
      guard let old = label[keyPath: part] else { continue }
      if old.lowerBound >= range.upperBound {
        label[keyPath: part] = (old.lowerBound + shift)..<(old.upperBound + shift)
      } else if old.overlaps(range) {
        label[keyPath: part] = nil
        if part == \.metric, !label.reasons.contains(.unmeasurable), label.direction == .event {
          label[keyPath: part] = old.lowerBound..<max(old.lowerBound + 1, old.upperBound + shift)
        }
      }
    }
    return ClaimExample(text: String(decoding: bytes, as: UTF8.self), label: label)
  }

  /// ASCII letters in lower case, so that every offset stays.
  private func lowered(_ text: String) -> String {
    String(decoding: text.utf8.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }, as: UTF8.self)
  }
}
