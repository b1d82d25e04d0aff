import BrinkModel

/// What a command line says of a claim besides its sentence.
struct ClaimOptions {
  private let arguments: Arguments

  init(_ arguments: Arguments) {
    self.arguments = arguments
  }

  static let options = [
    Option(
      "baseline", value: "VALUES",
      help: "3,1,4 or '40 in 20' or FILE.csv:COLUMN or journal (counted by --count)"),
    Option("measure", value: "KIND", help: "count, share, duration, number or event"),
    Option("judge", value: "HOW", help: "median, last or every: which figure is held to the mark"),
    Option("unit", value: "UNIT", help: "the unit of amounts: ms, EUR"),
    Option("cycle", value: "NAME", help: "day, week, month, or what people end: release, sprint"),
    Option("cycles", value: "N", help: "how many cycles the window has"),
    Option("by", value: "DATE", help: "the last day of the window, instead of --cycles"),
    Option("per-cycle", help: "the level is meant for each cycle on average"),
    Option("count", value: "RULE", help: "count these entries: 'outcome Reopened=yes'"),
    Option("of", value: "RULE", help: "for a share: the entries that are the tries"),
    Option("max", value: "N", help: "the most events one cycle can have"),
    Option("if", value: "TEXT", help: "the condition: this rule is applied"),
    Option("floor", value: "N", help: "void when the condition is met in fewer cycles than this"),
    Option("else", value: "TEXT", help: "the consequence when it fails"),
    Option("rule", value: "NAME", help: "the checklist it is about, retired when it fails"),
  ]

  /// Puts what was given into the draft, the baseline apart.
  func fill(_ draft: inout UnlockedClaim, in session: Session) throws(Fault) {
    draft.measure =
      try word("measure", ClaimMeasure.init(rawValue:), ClaimMeasure.allCases) ?? draft.measure
    draft.statistic =
      try word("judge", ClaimStatistic.init(rawValue:), ClaimStatistic.allCases) ?? draft.statistic
    draft.unit = arguments["unit"]?.trimmed ?? draft.unit
    draft.pace = arguments["cycle"].flatMap { Pace($0) } ?? draft.pace
    draft.cycles = try number("cycles") ?? draft.cycles
    draft.maximum = try number("max") ?? draft.maximum
    draft.floor = try number("floor") ?? draft.floor
    draft.isPerCycle = arguments.has("per-cycle") || draft.isPerCycle
    draft.condition = arguments["if"]?.trimmed ?? draft.condition
    draft.consequence = arguments["else"]?.trimmed ?? draft.consequence
    draft.counting = try rule("count") ?? draft.counting
    draft.outOf = try rule("of") ?? draft.outOf
    if let text = arguments["by"] {
      guard let day = DateText.date(text, today: session.now.date) else {
        throw Fault(
          place: "--by=\(text)", what: "is no day we can read",
          remedy: "Write --by=2026-12-31 or --by='in 6 weeks'.", status: .usage)
      }
      draft.lastDay = day
    }
    if let name = arguments["rule"]?.trimmed {
      _ = try session.prompts.checklist(named: name)
      draft.rule = name
    }
  }

  private func word<Value: RawRepresentable<String>>(
    _ option: String, _ read: (String) -> Value?, _ all: [Value]
  ) throws(Fault) -> Value? {
    guard let text = arguments[option] else { return nil }
    guard let value = read(text.trimmed.lowercased()) else {
      throw Fault(
        place: "--\(option)=\(text)", what: "is none of what it can be",
        remedy: "One of: \(all.map(\.rawValue).joined(separator: ", ")).", status: .usage)
    }
    return value
  }

  private func number(_ option: String) throws(Fault) -> Int? {
    guard let text = arguments[option] else { return nil }
    guard let number = Int(text.trimmed), number > 0 else {
      throw Fault(
        place: "--\(option)=\(text)", what: "is no whole number above 0",
        remedy: "Write --\(option)=20.", status: .usage)
    }
    return number
  }

  private func rule(_ option: String) throws(Fault) -> CountingRule? {
    guard let text = arguments[option] else { return nil }
    guard let rule = CountingRule(text) else {
      throw Fault(
        place: "--\(option)=\(text)", what: "says not which entries are counted",
        remedy: "Write a kind, then fields: --\(option) 'outcome Reopened=yes'.", status: .usage)
    }
    return rule
  }
}
