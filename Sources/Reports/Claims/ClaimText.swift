package import BrinkModel
package import DisplayText
import Statistics

/// How a claim stands, in words.
package struct ClaimText {
  private let standing: ClaimStanding
  private let terms: ClaimTerms
  private let figures: ClaimFigures

  package init(_ standing: ClaimStanding) {
    self.standing = standing
    terms = standing.terms
    figures = ClaimFigures(standing.terms)
  }

  /// The one word a table has room for, with its style.
  package var word: (text: String, style: Style) {
    switch standing.state {
    case .open: ("open", .plain)
    case .early(passes: true): ("passes already", .good)
    case .early(passes: false): ("fails already", .alarm)
    case .pass: ("PASS", .good)
    case .fail: ("FAIL", .alarm)
    case .undefined: ("undefined", .warning)
    case .void: ("void", .warning)
    }
  }

  /// The verdict by arithmetic and, apart from it, the evidence; one sentence a line.
  package var text: StyledText {
    var lines = [verdict]
    if standing.missing > 0, standing.missingCounts {
      lines.append(
        "\(ClaimWords.cycles(standing.missing, terms.pace)) without a value. Missing is never zero."
      )
    }
    lines += evidence
    lines += adherence
    lines += changes
    return StyledText(lines: lines)
  }

  private var seen: [ClaimValue] { standing.values.map(\.value) }

  private var verdict: StyledText {
    let (word, style) = word
    let place = "cycle \(min(standing.over, terms.cycles))/\(terms.cycles)"
    let figure = figures.figure(seen)
    switch standing.state {
    case .open:
      return
        "\("Open", .bold), \(place). \(sofar(figure))\(allowance) No evidence until the window is complete."
    case .early(let passes):
      let why =
        passes
        ? "nothing still to come can undo it" : "the remaining cycles cannot undo it"
      return "\(passes ? "PASS" : "FAIL", style) at \(place): \(figure)\(against); \(why)."
    case .pass, .fail:
      return "\(word, style) (literal) \(movement)"
    case .undefined(let why):
      return "\("Undefined", style): \(why.words). \(sofar(figure))"
    case .void where standing.claim.verdicts.last?["Why"] != nil:
      return "\("VOID", style): \(standing.claim.verdicts.last?["Why"] ?? "")."
    case .void(let literal):
      let said =
        switch literal {
        case .pass: "PASS"
        case .fail: "FAIL"
        case .undefined(let why): "undefined (\(why.words))"
        }
      return
        "\("VOID", style): literal \(said); condition unmet (\(standing.adhered ?? 0)/\(terms.cycles), \(terms.floor ?? 0) needed)."
    }
  }

  private func sofar(_ figure: String) -> String {
    switch terms.statistic {
    case .happened: "So far \(figure)."
    case _ where standing.values.isEmpty: "No value so far."
    default: "\(figure.capitalizedFirst) so far."
    }
  }

  private var against: String {
    ClaimMark(terms).map { " against \(figures.mark($0))" } ?? ""
  }

  /// What is still allowed or needed: counts only, where it is one number.
  private var allowance: String {
    guard let mark = ClaimMark(terms), terms.statistic == .total else {
      return ClaimMark(terms).map { " Passes at \(figures.mark($0))." } ?? ""
    }
    let rest = mark.value.numerator - seen.events
    return switch mark.side {
    case .atMost: " Passes with at most \(max(0, rest)) more."
    case .atLeast: rest > 0 ? " Passes with \(rest) more." : ""
    case .exactly: " Passes with exactly \(rest) more."
    }
  }

  /// What it was, what it is now, the change, and what was claimed.
  private var movement: String {
    let figure = figures.figure(seen)
    guard let baseline = terms.baseline, terms.needsBaseline else {
      return "\(figure)\(against)."
    }
    let before =
      switch terms.measure {
      case .count where baseline.cycles == terms.cycles: "\(baseline.tally.events)"
      case .count: figures.baseline(baseline)
      case .share: figures.figure([.share(baseline.share)])
      default: figures.figure([.amounts(baseline.amounts)])
      }
    return "\(before) -> \(figure), \(change(from: baseline))\(claimed)."
  }

  private func change(from baseline: BaselineValues) -> String {
    let (old, new): (Fraction?, Fraction?) =
      switch terms.measure {
      case .count:
        (
          Fraction(baseline.tally.events, over: baseline.cycles),
          Fraction(seen.events, over: terms.cycles)
        )
      case .share: (baseline.share.fraction, seen.share.fraction)
      default: (baseline.amounts.median, seen.amounts.median)
      }
    guard let old, let new, old > Fraction(0) else { return "from nothing" }
    return NumberText.change(new.value / old.value)
  }

  private var claimed: String {
    guard let amount = terms.amount else { return "" }
    return switch amount.against {
    case .relative: " (claimed at least \(NumberText.percent(amount.value.value)))"
    case .points: " (claimed \(NumberText.short(amount.value.value * 100)) points)"
    case .difference: " (claimed \(NumberText.short(amount.value)))"
    case .level: ""
    }
  }

  private var evidence: [StyledText] {
    switch standing.state {
    case .pass, .fail, .undefined: break
    default: return []
    }
    guard let evidence = standing.evidence else {
      return standing.isComplete ? ["Evidence: not computed (cycles are missing)."] : []
    }
    var lines: [StyledText] = ["Evidence: \(EvidenceText(evidence, terms).words)"]
    if case .none = evidence { return lines }
    lines.append(
      "Before/after only: it cannot separate this rule from anything else that changed.")
    return lines
  }

  private var adherence: [StyledText] {
    guard terms.condition != nil || terms.floor != nil || standing.adhered != nil else { return [] }
    if case .void = standing.state { return [] }
    let met =
      standing.adhered.map {
        "met in \($0) of \(standing.over)\(standing.isComplete ? "" : " so far")"
      } ?? "not noted"
    let floor = terms.floor.map { ", \($0) of \(terms.cycles) needed" } ?? ""
    return ["Condition\(terms.condition.map { " “\($0)”" } ?? ""): \(met)\(floor)."]
  }

  private var changes: [StyledText] {
    zip(standing.claim.amendments, standing.claim.observationsBeforeAmendments).map {
      amendment, count in
      let why = amendment["Why"].map { ": \($0)" } ?? ""
      let when = count == 0 ? "before any observation" : "after \(count) observations"
      return "\("Changed \(when)", .warning) (\(amendment.at.date), \(amendment.by))\(why)."
    }
  }
}

extension StyledText {
  /// The lines one below the other, each ended.
  init(lines: [StyledText]) {
    self.init()
    for line in lines { self += "\(line)\n" }
  }
}

extension String {
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
