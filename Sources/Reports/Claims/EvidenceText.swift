import BrinkModel
import Prose
import Statistics

/// What the numbers say about the true change, in words that keep it apart from the verdict.
struct EvidenceText {
  private let evidence: ClaimEvidence
  private let terms: ClaimTerms

  init(_ evidence: ClaimEvidence, _ terms: ClaimTerms) {
    self.evidence = evidence
    self.terms = terms
  }

  /// The word and its figures: chance that the true change meets the claim, and the 90 % range.
  var words: String {
    let detail =
      switch evidence {
      case .count(let count, let overdispersion): self.count(count, overdispersion)
      case .share(let share): self.share(share)
      case .amounts(let amounts): self.amounts(amounts)
      case .none: ""
      }
    return verdict + (detail.isEmpty ? "" : " " + detail)
  }

  /// The one word: `supported`, or why there is none.
  var verdict: String {
    switch evidence.evidence {
    case .supported: "supported."
    case .inconclusive: "inconclusive."
    case .contradicted: "contradicted."
    case .notComputed(let why): "not computed (\(why.words))."
    }
  }

  private func count(_ count: CountEvidence, _ overdispersion: Double) -> String {
    [
      chance(count.probability),
      count.ratio90.map {
        "90% range: \(NumberText.changeEnd($0.low)) to \(NumberText.changeEnd($0.high))."
      },
      overdispersion > 1.05
        ? "Cycles scatter \(NumberText.short(overdispersion)) times more than chance; allowed for."
        : terms.baseline?.values.isEmpty == true
          ? "Only totals were given, so scatter between cycles is not allowed for." : nil,
    ].compactMap { $0 }.joined(separator: " ")
  }

  private func share(_ share: ShareEvidence) -> String {
    [
      chance(share.probability),
      share.share90.map {
        "90% range of the share: \(NumberText.percent($0.low)) to \(NumberText.percent($0.high))."
      },
    ].compactMap { $0 }.joined(separator: " ")
  }

  private func amounts(_ amounts: DurationEvidence) -> String {
    guard let location = amounts.location else { return "" }
    let confidence = NumberText.percent(location.confidence)
    switch location.scale {
    case .ratio:
      return "Typically \(NumberText.change(location.estimate)); \(confidence) range: "
        + "\(NumberText.changeEnd(location.interval.low)) to "
        + "\(NumberText.changeEnd(location.interval.high))."
    case .difference:
      let unit = terms.unit.map { " " + $0 } ?? ""
      return "Typically \(NumberText.short(location.estimate))\(unit) apart; \(confidence) range: "
        + "\(NumberText.short(location.interval.low)) to "
        + "\(NumberText.short(location.interval.high))\(unit)."
    }
  }

  private func chance(_ probability: Double?) -> String? {
    probability.map { "\(NumberText.percent($0)) chance the true \(claimed)." }
  }

  private var claimed: String {
    let noun =
      switch terms.direction {
      case .down, .atMost: "drop"
      default: "rise"
      }
    guard let amount = terms.amount, amount.value.numerator != 0 else {
      return "value is \(noun == "drop" ? "lower" : "higher")"
    }
    return switch amount.against {
    case .relative: "\(noun) is at least \(NumberText.percent(amount.value.value))"
    case .points: "\(noun) is at least \(NumberText.short(amount.value.value * 100)) points"
    case .difference: "\(noun) is at least \(NumberText.short(amount.value))"
    case .level:
      "share is \(noun == "drop" ? "at most" : "at least") \(NumberText.percent(amount.value.value))"
    }
  }
}
