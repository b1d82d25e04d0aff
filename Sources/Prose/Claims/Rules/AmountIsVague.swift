extension ClaimRule {
  /// It is much, but nobody says how much.
  static let amountIsVague = ClaimRule(
    id: "amount-is-vague", reason: .noThreshold,
    summary: "“Noticeably” is noticed by those who want to.",
    question: { "“\($0 ?? "A lot")” is how much? A number, or what to compare with." },
    verdict: { evidence in
      guard let span = evidence.firstSpan(of: [.vagueAmount, .vagueLevel, .low, .high]) else {
        return .passed
      }
      return .refused(span)
    },
    refuses: [
      "Latency drops noticeably by the end of June.",
      "Memory use stays low for the next two weeks.",
    ],
    passes: [
      "Latency drops by 20% by the end of June."
    ])
}
