import Prose

/// Puts claims together from phrases: opening, condition, metric, predicate, baseline, window, end.
///
/// In the lists `[…]` marks a threshold, `<…>` a stated start, `{…}` a metric or a baseline.
struct ClaimComposer {
  let metrics: [String]
  let windows: [String]
  let unbounded: [String]
  let unnamed: [String]
  let feelings: [String]
  private let lists: [String: [String]]

  static let names = [
    "predicates", "counts", "events", "openings", "closings", "conditions", "baselines",
  ]

  init(
    metrics: [String], windows: [String], unbounded: [String], unnamed: [String], feelings: [String]
  ) {
    self.metrics = metrics
    self.windows = windows
    self.unbounded = unbounded
    self.unnamed = unnamed
    self.feelings = feelings
    lists = Dictionary(
      uniqueKeysWithValues: Self.names.map { ($0, Files.lines("Training/Phrases/claim_\($0).txt")) }
    )
  }

  /// A claim under construction: its text and where its parts lie in it.
  private struct Draft {
    var text = ""
    var label = ClaimLesson.Label(reasons: [], direction: nil)

    /// Appends words, without the marks around parts; a blank goes between.
    mutating func add(_ phrase: String, curly: WritableKeyPath<ClaimLesson.Label, Range<Int>?>) {
      if !text.isEmpty, let first = phrase.first, ![",", ";", ".", ":"].contains(first) {
        text += " "
      }
      var start: [Character: Int] = [:]
      for character in phrase {
        switch character {
        case "[", "{", "«": start[character] = text.utf8.count
        case "]": label.threshold = (start["["] ?? 0)..<text.utf8.count
        case "}": label[keyPath: curly] = (start["{"] ?? 0)..<text.utf8.count
        case "»": label.baseline = (start["«"] ?? 0)..<text.utf8.count
        default: text.append(character)
        }
      }
    }
  }

  func compose(_ random: inout SplitMix) -> ClaimExample {
    var draft = Draft()
    let chance = { (part: Int, random: inout SplitMix) in
      Int.random(in: 0..<100, using: &random) < part
    }
    func pick(_ name: String, _ random: inout SplitMix) -> String {
      lists[name]?.randomElement(using: &random) ?? ""
    }
    if chance(15, &random) { draft.add(pick("openings", &random), curly: \.metric) }
    if chance(12, &random) { draft.add(pick("conditions", &random), curly: \.metric) }
    let isBounded = chance(72, &random)
    let time =
      isBounded
      ? windows.randomElement(using: &random) ?? ""
      : chance(55, &random) ? unbounded.randomElement(using: &random) ?? "" : ""
    let leads = chance(35, &random) && !time.isEmpty
    let comma = chance(50, &random) ? "," : ""
    if leads { add(time + comma, isBounded, &draft) }
    let kind = Int.random(in: 0..<20, using: &random)
    var takesBaseline = false
    if kind < 3 {
      draft.add("{" + pick("events", &random) + "}", curly: \.metric)
      draft.label.direction = .event
    } else {
      let line = pick(kind < 7 ? "counts" : "predicates", &random)
      let halves = line.split(separator: "|", maxSplits: 1).map(String.init)
      takesBaseline = read(halves[0], &draft)
      let words = halves[1].map { $0 == "<" ? "«" : $0 == ">" ? "»" : String($0) }.joined()
      // `< 5` and `-> 30` are no brackets.
      let predicate =
        halves[1].contains("<") && halves[1].contains(">") && !halves[1].contains("< ")
        ? words.replacing("-»", with: "->") : halves[1]
      if kind >= 7 { subject(&draft, &random) }
      draft.add(predicate, curly: \.metric)
    }
    if takesBaseline, draft.label.baseline == nil, chance(25, &random) {
      draft.add(pick("baselines", &random), curly: \.baseline)
      draft.label.reasons.remove(.noThreshold)
    }
    if !leads, !time.isEmpty { add(time, isBounded, &draft) }
    if !isBounded { draft.label.reasons.insert(.noWindow) }
    if draft.label.reasons.contains(.unmeasurable) {
      draft.label.reasons.formIntersection([.unmeasurable, .noWindow])
    }
    if chance(15, &random) { draft.add(pick("closings", &random), curly: \.metric) }
    let isLower = chance(40, &random)
    var text =
      isLower ? draft.text : String(draft.text.prefix(1)).uppercased() + draft.text.dropFirst()
    if !isLower, chance(60, &random), text.last != "." { text += "." }
    return ClaimExample(text: text, label: draft.label)
  }

  /// Direction and reasons as a list gives them; true when a baseline may follow.
  private func read(_ head: String, _ draft: inout Draft) -> Bool {
    if head.hasPrefix("-") {
      for reason in head.dropFirst().split(separator: ",") {
        if let reason = ClaimReason(rawValue: String(reason)) { draft.label.reasons.insert(reason) }
      }
      return false
    }
    let words = head.split(separator: " ")
    draft.label.direction = words.first.flatMap { ClaimDirection(rawValue: String($0)) }
    if words.count > 1, let reason = ClaimReason(rawValue: String(words[1])) {
      draft.label.reasons.insert(reason)
    }
    return draft.label.direction == .up || draft.label.direction == .down
  }

  private func subject(_ draft: inout Draft, _ random: inout SplitMix) {
    switch Int.random(in: 0..<12, using: &random) {
    case 0:
      draft.add(unnamed.randomElement(using: &random) ?? "", curly: \.metric)
      draft.label.reasons.insert(.noMetric)
    case 1, 2:
      draft.add(feelings.randomElement(using: &random) ?? "", curly: \.metric)
      draft.label.reasons.insert(.unmeasurable)
    default:
      draft.add("{" + (metrics.randomElement(using: &random) ?? "") + "}", curly: \.metric)
    }
  }

  private func add(_ time: String, _ isBounded: Bool, _ draft: inout Draft) {
    let start = draft.text.utf8.count + (draft.text.isEmpty ? 0 : 1)
    draft.add(time, curly: \.metric)
    guard isBounded else { return }
    let end = draft.text.utf8.count - (time.last == "," ? 1 : 0)
    draft.label.window = (start + ClaimRehearsal.announcement(time))..<end
  }
}
