/// Makes further sentences by putting phrases together: who decides, how it fails, in many frames.
///
/// The corpus teaches how people write; the phrases teach what the two slots can hold.
struct Rehearsal {
  /// The lines of one file of phrases by its name without extension.
  let phrases: [String: [String]]

  private func pick(_ name: String, _ random: inout SplitMix) -> String {
    phrases[name]?.randomElement(using: &random) ?? ""
  }

  private func chance(_ percent: Int, _ random: inout SplitMix) -> Bool {
    Int.random(in: 0..<100, using: &random) < percent
  }

  /// `count` sentences; concrete failures come from the phrases and from `clauses`.
  func examples(count: Int, clauses: [String], seed: UInt64) -> [Example] {
    var random = SplitMix(state: seed)
    return (0..<count).map { _ in example(clauses, &random) }
  }

  private func example(_ clauses: [String], _ random: inout SplitMix) -> Example {
    let topic = pick("decisions", &random)
    let name = pick("names", &random)
    var reasons: Set<String> = []
    var owner: String?
    var ownerText: String
    switch Int.random(in: 0..<100, using: &random) {
    case 0..<45:
      ownerText = pick("owners", &random)
      owner = name
    case 45..<53:
      ownerText = pick("speakers", &random)
      owner = speaker(in: ownerText)
    case 53..<68:
      ownerText = pick("mentions", &random)
      reasons.insert("no-owner")
    case 68..<78:
      ownerText = pick("absent_owners", &random)
      reasons.insert("no-owner")
    default:
      ownerText = pick("vague_owners", &random)
      reasons.insert("vague-owner")
    }
    ownerText = fill(ownerText, "{G}", pick("groups", &random))
    ownerText = fill(ownerText, "{D}", topic)
    ownerText = fill(ownerText, "{N2}", pick("names", &random))
    ownerText = fill(ownerText, "{N}", name)

    var failure: String?
    var failureText: String
    switch Int.random(in: 0..<100, using: &random) {
    case 0..<55:
      var clause =
        chance(50, &random)
        ? pick("failures", &random) : clauses.randomElement(using: &random) ?? ""
      if clause.isEmpty { clause = pick("failures", &random) }
      failure = clause
      failureText = announced(clause, &random)
    case 55..<75:
      failureText = announced(fill(pick("vague_failures", &random), "{D}", topic), &random)
      reasons.insert("vague-failure")
    default:
      failureText = pick("absent_failures", &random)
      reasons.insert("no-failure")
    }

    var text: String
    if failure != nil, owner != nil, chance(4, &random) {
      let joint = [" if ", " when ", " once ", ", because ", " the day "].randomElement(
        using: &random)
      failureText = failure ?? failureText
      text = ownerText + (joint ?? " if ") + failureText
      return Example(text: text, reasons: reasons, owner: owner, failure: failure)
    }
    let order = Int.random(in: 0..<100, using: &random)
    if order < 75 {
      let joints = [", and ", "; ", ". ", " - ", ", ", " / ", ": ", " — ", ". ", "; ", ", and "]
      let joint = joints.randomElement(using: &random) ?? ". "
      if joint == ". " { failureText = capitalised(failureText) }
      text = ownerText + joint + failureText
    } else {
      let joints = [". ", "; ", ", ", " - ", ", and ", " / "]
      let joint = joints.randomElement(using: &random) ?? ". "
      text = failureText + joint + (joint == ". " ? capitalised(ownerText) : ownerText)
    }
    if chance(8, &random) { text = topic + ": " + text }
    if chance(60, &random) { text = capitalised(text) }
    if chance(40, &random) { text += "." }
    if chance(25, &random) {
      text = text.lowercased()
      owner = owner?.lowercased()
      failure = failure?.lowercased()
    }
    // Spans are found again by their words, whose first letter may have been raised.
    owner = owner.map { found($0, in: text) }
    failure = failure.map { found($0, in: text) }
    return Example(text: text, reasons: reasons, owner: owner, failure: failure)
  }

  /// A failure as it is announced; often it is just said.
  private func announced(_ clause: String, _ random: inout SplitMix) -> String {
    chance(35, &random) ? clause : fill(pick("frames", &random), "{F}", clause)
  }

  private func found(_ part: String, in text: String) -> String {
    let raised = capitalised(part)
    return !contains(part, text) && contains(raised, text) ? raised : part
  }

  private func contains(_ part: String, _ text: String) -> Bool {
    Example(text: text, reasons: [], owner: part, failure: nil).ranges(of: part).isEmpty == false
  }

  private func speaker(in phrase: String) -> String {
    for word in ["I", "my", "mine", "me", "i"] where contains(word, phrase) { return word }
    return "I"
  }

  private func capitalised(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }

  private func fill(_ text: String, _ slot: String, _ value: String) -> String {
    var result = ""
    var rest = Substring(text)
    while let at = index(of: slot, in: rest) {
      result += rest[..<at] + value
      rest = rest[rest.index(at, offsetBy: slot.count)...]
    }
    return result + rest
  }

  private func index(of slot: String, in text: Substring) -> Substring.Index? {
    var index = text.startIndex
    while index < text.endIndex {
      if text[index...].hasPrefix(slot) { return index }
      index = text.index(after: index)
    }
    return nil
  }
}
