package import BrinkModel
package import DisplayText
import Statistics

/// What a person is told before a claim is locked: the mark, and what luck alone would do.
package struct LockText {
  private let terms: ClaimTerms
  private let figures: ClaimFigures

  package init(_ terms: ClaimTerms) {
    self.terms = terms
    figures = ClaimFigures(terms)
  }

  /// The lines, in plain words.
  package var text: StyledText {
    let forecast = ClaimForecast(terms)
    var lines: [String] = [window, judged]
    if let baseline = terms.baseline {
      lines.append("Baseline \(figures.baseline(baseline)) (\(terms.baselineSource ?? "entered")).")
    }
    if let mark = ClaimMark(terms) { lines.append("Passes at \(figures.mark(mark)).") }
    if let luck = forecast.luckPass {
      lines.append(
        "If nothing changes, luck alone passes it \(NumberText.percent(luck)) of the time.")
    }
    if let detectable = forecast.detectable { lines.append(visible(detectable)) }
    if let condition = terms.condition {
      lines.append(
        "Condition: \(condition)."
          + (terms.floor.map { " Met in fewer than \($0) of \(terms.cycles) cycles, it is void." }
            ?? " No floor was set: nobody can call it void for not being kept to."))
    }
    if let consequence = terms.consequence { lines.append("If it fails: \(consequence).") }
    return StyledText(lines.filter { !$0.isEmpty }.joined(separator: "\n"))
  }

  /// `30 or fewer`.
  package static func mark(_ mark: ClaimMark, of terms: ClaimTerms) -> String {
    ClaimFigures(terms).mark(mark)
  }

  private var window: String {
    let cycles = ClaimWords.cycles(terms.cycles, terms.pace)
    guard let last = terms.lastDay else {
      return "Window: the next \(cycles). `brink cycle \(terms.pace.name)` ends each."
    }
    let first = CycleLine(terms.pace).firstWhole(after: terms.begins)
    return "Window: \(cycles), \(first) to \(last)."
  }

  private var judged: String {
    let each =
      switch terms.measure {
      case .count: "one whole number a cycle"
      case .share: "so many out of so many a cycle, or yes and no"
      case .duration: "how long it took" + (terms.unit.map { ", in \($0)" } ?? "")
      case .number: "an amount" + (terms.unit.map { " in \($0)" } ?? "")
      case .event: "yes once it has happened"
      }
    let how =
      switch terms.statistic {
      case .total: "judged by the total"
      case .share: "judged by all hits out of all tries"
      case .median: "judged by the median"
      case .last: "judged by the last value in the window"
      case .every: "judged by every value for itself"
      case .happened: "judged by the last day"
      }
    let source =
      terms.counting.map { rule in
        ", counted from the journal (\(rule.text)\(terms.outOf.map { " of \($0.text)" } ?? ""))"
      } ?? ""
    return "Measured: \(terms.metric): \(each)\(source), \(how)."
  }

  private func visible(_ change: DetectableChange) -> String {
    switch change {
    case .ratio(let ratio):
      "The smallest true change that this window would show as supported 4 times in 5: "
        + "\(NumberText.changeEnd(ratio))."
    case .none:
      "No true change, not even to nothing, would show as supported 4 times in 5: "
        + "the window is too short for evidence."
    case .undefined(let why): "Evidence will not be computed: \(why.words)."
    }
  }
}
