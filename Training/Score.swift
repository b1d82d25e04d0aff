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
    let reading = SentenceReader(judge: judge).read(example.text)
    let ownerVerdict = verdict(reading, owner: true)
    let failureVerdict = verdict(reading, owner: false)
    lines += 1
    if reading.ok == example.isOK { verdictRight += 1 }
    if ownerVerdict == example.ownerVerdict { ownerVerdictRight += 1 }
    if failureVerdict == example.failureVerdict { failureVerdictRight += 1 }
    let right = ownerVerdict == example.ownerVerdict && failureVerdict == example.failureVerdict
    if right { reasonsRight += 1 }
    let ownerHit = overlaps(reading.owner, example.ranges(of: example.owner))
    let failureHit = overlaps(reading.failure, example.ranges(of: example.failure))
    if example.isOK {
      okLines += 1
      if ownerHit { ownerRight += 1 }
      if failureHit { failureRight += 1 }
    }
    if !right || (example.isOK && !(ownerHit && failureHit)) {
      let rules = reading.findings.map(\.rule).joined(separator: ",")
      mistakes.append(
        "\(reading.ok == example.isOK ? " " : "X") [\(ownerVerdict),\(failureVerdict)] want"
          + " [\(example.ownerVerdict),\(example.failureVerdict)] \(example.text) || O:"
          + " \(show(reading.owner, reading.text)) || F: \(show(reading.failure, reading.text))"
          + " || \(rules)")
    }
  }

  private func verdict(_ reading: SentenceReading, owner: Bool) -> PartVerdict {
    let reason = reading.reasons.first { $0.concernsOwner == owner }
    switch reason {
    case nil: return .present
    case .vagueOwner, .vagueFailure: return .vague
    case .noOwner, .noFailure: return .missing
    }
  }

  private func overlaps(_ span: Span?, _ ranges: [Range<Int>]) -> Bool {
    ranges.contains { span?.range.overlaps($0) == true }
  }

  private func show(_ span: Span?, _ text: String) -> String {
    span?.text(in: text) ?? "-"
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
