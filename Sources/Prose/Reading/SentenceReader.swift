/// Reads the one sentence a decision needs: who owns it, and how it fails.
///
/// Words are weighed by their place and kind with learned weights; which weights those are is
/// decided by the labelled sentences in the corpus. Every refusal comes from a ``Rule``, which
/// names the words it rests on.
package struct SentenceReader: Sendable {
  private let judge: Judge

  /// A reader that also knows the names in `roster`; it reads other names as well.
  package init(roster: [String] = []) {
    self.init(judge: Judge(weights: .learned, lexicon: .standard.adding(roster: roster)))
  }

  package init(judge: Judge) {
    self.judge = judge
  }

  /// Reads `text`; `doing` is what the writer is about to do, so that pasting it again is noticed.
  package func read(_ text: String, doing: String? = nil) -> SentenceReading {
    let tokens = Tokenizer.tokens(of: text, lexicon: judge.lexicon)
    let candidates = OwnerCandidates(tokens).found
    let owner = judge.owner(in: tokens, among: candidates)
    let failure = judge.failure(in: tokens, owner: owner)
    let evidence = Evidence(
      tokens: tokens, owner: owner, failure: failure,
      mentioned: candidates.filter {
        $0.kind == .givenName || $0.kind == .name || $0.kind == .handle
      },
      step: doing.map { Tokenizer.tokens(of: $0, lexicon: judge.lexicon) } ?? [])
    return reading(of: text, evidence)
  }

  private func reading(of text: String, _ evidence: Evidence) -> SentenceReading {
    var findings: [Finding] = []
    for rule in Rule.all {
      if findings.contains(where: { $0.reason.concernsOwner == rule.reason.concernsOwner }) {
        continue
      }
      if case .refused(let span) = rule.verdict(evidence) {
        findings.append(Finding(reason: rule.reason, span: span, rule: rule.id))
      }
    }
    findings.sort { $0.reason.concernsOwner && !$1.reason.concernsOwner }
    let ownerRefused = findings.contains { $0.reason.concernsOwner }
    let failureRefused = findings.contains { !$0.reason.concernsOwner }
    return SentenceReading(
      text: text, owner: ownerRefused ? nil : evidence.ownerSpan,
      failure: failureRefused ? nil : evidence.failureSpan, findings: findings)
  }
}
