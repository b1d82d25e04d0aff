internal import Prose
package import Rec
internal import Statistics

/// The terms of a claim as fields of its entry, and back.
extension ClaimTerms {
  package var fields: [Field] {
    let written: [(String, String?)] = [
      ("Text", text), ("Metric", metric), ("Measure", measure.rawValue),
      ("Judged", statistic.rawValue), ("Direction", direction.rawValue),
      ("Against", amount?.against.rawValue), ("Amount", amount?.value.text), ("Unit", agreed.unit),
      ("Per", agreed.isPerCycle ? "cycle" : nil), ("Cycle", pace.name), ("Cycles", "\(cycles)"),
      ("Begins", begins.description), ("Ends", lastDay?.description),
      ("BaselineValues", agreed.baseline?.text), ("BaselineFrom", agreed.baselineSource),
      ("Condition", agreed.condition), ("Floor", agreed.floor.map { "\($0)" }),
      ("Consequence", agreed.consequence),
      ("Rule", agreed.rule), ("Counts", agreed.counting?.text), ("OutOf", agreed.outOf?.text),
      ("Maximum", agreed.maximum.map { "\($0)" }),
    ]
    return written.compactMap { name, value in value.map { Field(name, $0) } }
      + agreed.baselineEntries.map { Field("BaselineEntry", $0.text) }
  }

  /// Reads what ``fields`` wrote; nil when a field is missing or is none of ours.
  package init?(_ entry: Entry) {
    guard let text = entry["Text"], let metric = entry["Metric"],
      let measure = entry["Measure"].flatMap(ClaimMeasure.init(rawValue:)),
      let direction = entry["Direction"].flatMap(ClaimDirection.init(rawValue:)),
      let pace = entry["Cycle"].flatMap({ Pace($0) }),
      let cycles = entry["Cycles"].flatMap({ Int($0) }), (1...100_000).contains(cycles)
    else { return nil }
    var amount: ClaimAmount?
    if let value = entry["Amount"] {
      guard let value = Fraction(stored: value),
        let against = entry["Against"].flatMap(ClaimAmount.Against.init(rawValue:))
      else { return nil }
      amount = ClaimAmount(value, against: against)
    }
    self.init(
      text: text, metric: metric, measure: measure,
      statistic: entry["Judged"].flatMap(ClaimStatistic.init(rawValue:)), direction: direction,
      amount: amount, pace: pace, cycles: cycles,
      begins: entry["Begins"].flatMap { Timestamp($0) } ?? entry.at)
    agreed.unit = entry["Unit"]
    agreed.isPerCycle = entry["Per"] == "cycle"
    if let written = entry["BaselineValues"] {
      guard let values = BaselineValues(written, measure, unit: agreed.unit) else { return nil }
      agreed.baseline = values
    }
    agreed.baselineSource = entry["BaselineFrom"]
    agreed.baselineEntries = entry.values(of: "BaselineEntry").compactMap { EntryID($0) }
    agreed.condition = entry["Condition"]
    agreed.floor = entry["Floor"].flatMap { Int($0) }
    agreed.consequence = entry["Consequence"]
    agreed.rule = entry["Rule"]
    agreed.counting = entry["Counts"].flatMap { CountingRule($0) }
    agreed.outOf = entry["OutOf"].flatMap { CountingRule($0) }
    agreed.maximum = entry["Maximum"].flatMap { Int($0) }
  }
}

extension ClaimTerms {
  /// The fields of an amendment that turns these terms into others; empty when nothing differs.
  package func amendment(to other: ClaimTerms) -> [Field] {
    let (old, new) = (fields, other.fields)
    let changed = Set(new.filter { !old.contains($0) }.map(\.name))
    let cleared = Set(old.map(\.name)).subtracting(new.map(\.name))
    return new.filter { changed.contains($0.name) } + cleared.sorted().map { Field("Clears", $0) }
  }
}
