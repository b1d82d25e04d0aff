import Prose

/// A claim while it is asked about: the text so far and the parts given by themselves.
struct ClaimDraft {
  private static let reader = ClaimReader()

  private var reading: ClaimReading
  /// What was typed for a part that the reader does not see in the text.
  private var given: [ClaimPart: String] = [:]

  init(_ text: String) {
    reading = Self.reader.read(text)
  }

  var text: String { reading.text }

  /// What is still to be asked.
  var open: [ClaimFinding] { reading.findings.filter { given[ClaimPart($0.reason)] == nil } }

  /// The parts that are still missing, each once.
  var missing: [ClaimPart] {
    let parts = Set(open.map { ClaimPart($0.reason) })
    return ClaimPart.allCases.filter(parts.contains)
  }

  func question(_ finding: ClaimFinding) -> String { finding.question(in: text) }

  /// Takes a reply to the first open question, or says why it will not do.
  mutating func take(_ reply: String) -> Refusal? {
    guard let asked = open.first else { return nil }
    if isWhole(reply) {
      reading = Self.reader.read(reply)
      given = [:]
      return nil
    }
    let joined = Self.reader.read(Self.joined(text, reply))
    let before = Set(reading.reasons)
    if !joined.reasons.contains(asked.reason), before.isSuperset(of: joined.reasons) {
      reading = joined
      return nil
    }
    if let refusal = refusal(of: reply, for: asked.reason) { return refusal }
    given[ClaimPart(asked.reason)] = reply
    return nil
  }

  /// True when the reply is a claim by itself, or half of the first one's words are still there.
  private func isWhole(_ reply: String) -> Bool {
    if Self.reader.read(reply).ok { return true }
    let before = Self.words(text)
    return before.count > 1 && before.intersection(Self.words(reply)).count * 2 >= before.count
  }

  private static func words(_ text: String) -> Set<String> {
    Set(text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init))
  }

  /// The reply where it belongs in a sentence: before what happens if it is false.
  private static func joined(_ text: String, _ reply: String) -> String {
    var head = Substring(text)
    while let last = head.last, ".!;,".contains(last) { head.removeLast() }
    guard let semicolon = head.firstIndex(of: ";") else { return "\(head), \(reply)" }
    return "\(head[..<semicolon]), \(reply)\(head[semicolon...])"
  }

  private func refusal(of reply: String, for reason: ClaimReason) -> Refusal? {
    if Plain.saysNothing(reply) {
      return Refusal("that says nothing yet", how: "Type the missing words, or /hold.")
    }
    switch reason {
    case .noMetric, .unmeasurable:
      let seen = ["drop by 20%", "improves"].flatMap {
        Self.reader.read("\(reply) \($0) by 30 June").reasons
      }
      if seen.contains(.unmeasurable) || seen.contains(.noMetric) {
        return Refusal(
          "`\(reply)` cannot be counted either",
          how: "Name something two people would count the same, such as resignations.")
      }
    case .noThreshold:
      if !reply.contains(where: \.isNumber),
        Self.reader.read("errors drop by \(reply)").threshold == nil
      {
        return Refusal("`\(reply)` is no number", how: "Type one, such as 25% or 300 ms.")
      }
    case .noDirection:
      if Self.direction(reply) == nil {
        return Refusal(
          "`\(reply)` is no direction", how: "Type up, down, at most, at least or exactly.")
      }
    case .noWindow:
      let joined = Self.reader.read("errors drop by 20% \(reply)")
      if joined.window == nil, Self.reader.read("errors drop by 20% by \(reply)").window == nil {
        return Refusal(
          "`\(reply)` has no end", how: "Type a last day or a number of cycles: next 6 sprints.")
      }
    }
    return nil
  }

  private static func direction(_ reply: String) -> ClaimDirection? {
    switch reply.lowercased() {
    case "down", "lower", "less", "fewer", "falls", "drops": .down
    case "up", "higher", "more", "rises", "grows": .up
    case "at most", "under", "below", "no more", "max": .atMost
    case "at least", "over", "above", "min": .atLeast
    case "exactly", "equal", "zero": .equal
    default: reader.read("errors \(reply) by 5% by 30 June").direction
    }
  }

  /// What is recorded under a name, from the text or as it was typed.
  func value(of name: String) -> String? {
    func words(_ span: Span?) -> String? { span.map { $0.text(in: text) } }
    switch name {
    case "Metric": return given[.metric] ?? words(reading.metric)
    case "Direction":
      return given[.direction].flatMap(Self.direction)?.rawValue ?? reading.direction?.rawValue
    case "Threshold": return given[.threshold] ?? words(reading.threshold?.span)
    case "Window": return given[.window] ?? words(reading.window?.span)
    case "Baseline": return words(reading.baseline?.span)
    case "Condition": return words(reading.condition)
    case "Consequence": return words(reading.consequence)
    default: return nil
    }
  }

  /// The text with its parts marked, to show back.
  var note: Note {
    let marks: [(String, Span?)] = [
      ("metric", reading.metric), ("threshold", reading.threshold?.span),
      ("window", reading.window?.span), ("baseline", reading.baseline?.span),
    ]
    return .marked(
      text, marks.compactMap { name, span in span.map { Note.Mark(name, $0.range) } })
  }
}
