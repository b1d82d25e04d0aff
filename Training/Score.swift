import Prose

/// How well a judge reads labelled examples.
struct Score {
  var lines = 0
  var verdictRight = 0
  var reasonsRight = 0
  var okLines = 0
  var ownerRight = 0
  var failureRight = 0
  var ownerVerdictRight = 0
  var failureVerdictRight = 0
  var mistakes: [String] = []

  mutating func add(_ example: Example, _ judge: Judge) {
    let tokens = Tokenizer.tokens(of: example.text, lexicon: judge.lexicon)
    let owner = judge.owner(in: tokens)
    let failure = judge.failure(in: tokens, owner: owner)
    let ownerVerdict = owner.kind.verdict
    let isOK = ownerVerdict == .present && failure.verdict == .present
    lines += 1
    if isOK == example.isOK { verdictRight += 1 }
    if ownerVerdict == example.ownerVerdict { ownerVerdictRight += 1 }
    if failure.verdict == example.failureVerdict { failureVerdictRight += 1 }
    let right = ownerVerdict == example.ownerVerdict && failure.verdict == example.failureVerdict
    if right { reasonsRight += 1 }
    let ownerRange = range(tokens, owner.first, owner.last)
    let failureRange = range(tokens, failure.first, failure.last)
    let ownerHit =
      owner.kind.verdict == .present
      && example.ranges(of: example.owner).contains { ownerRange?.overlaps($0) == true }
    let failureHit =
      failure.verdict == .present
      && example.ranges(of: example.failure).contains { failureRange?.overlaps($0) == true }
    if example.isOK {
      okLines += 1
      if ownerHit { ownerRight += 1 }
      if failureHit { failureRight += 1 }
    }
    if !right || (example.isOK && !(ownerHit && failureHit)) {
      mistakes.append(
        "\(isOK == example.isOK ? " " : "X") [\(ownerVerdict),\(failure.verdict)] want"
          + " [\(example.ownerVerdict),\(example.failureVerdict)] \(example.text) || O:"
          + " \(show(example.text, ownerRange)) (\(owner.kind)) || F: \(show(example.text, failureRange))")
    }
  }

  private func range(_ tokens: [Token], _ first: Int, _ last: Int) -> Range<Int>? {
    first < tokens.count ? Int(tokens[first].start)..<Int(tokens[last].end) : nil
  }

  private func show(_ text: String, _ range: Range<Int>?) -> String {
    guard let range else { return "-" }
    return Span(range).text(in: text)
  }

  func report() -> String {
    func share(_ part: Int, _ whole: Int) -> String {
      let permille = whole == 0 ? 0 : (part * 10000 + whole / 2) / whole
      return "\(part)/\(whole) .\(String(10000 + permille).dropFirst())"
    }
    return "ok \(share(verdictRight, lines)), reasons \(share(reasonsRight, lines)), owner span"
      + " \(share(ownerRight, okLines)), failure span \(share(failureRight, okLines)), owner"
      + " verdict \(share(ownerVerdictRight, lines)), failure verdict"
      + " \(share(failureVerdictRight, lines))"
  }
}
