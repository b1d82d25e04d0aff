internal import Prose
package import Rec
internal import Statistics

/// The terms of a claim as fields of its entry, and back.
extension ClaimTerms {
  package var fields: [Field] {
    let written: [(String, String?)] = [
      ("Text", text), ("Metric", metric), ("Measure", measure.rawValue),
      ("Judged", statistic.rawValue), ("Direction", direction.rawValue),
      ("Against", amount?.against.rawValue), ("Amount", amount?.value.text), ("Unit", unit),
      ("Per", isPerCycle ? "cycle" : nil), ("Cycle", pace.name), ("Cycles", "\(cycles)"),
      ("Begins", begins.description), ("Ends", lastDay?.description),
      ("BaselineValues", baseline?.text), ("BaselineFrom", baselineSource),
      ("Condition", condition), ("Floor", floor.map { "\($0)" }), ("Consequence", consequence),
      ("Rule", rule), ("Counts", counting?.text), ("OutOf", outOf?.text),
      ("Maximum", maximum.map { "\($0)" }),
    ]
    return written.compactMap { name, value in value.map { Field(name, $0) } }
      + baselineEntries.map { Field("BaselineEntry", $0.text) }
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
    unit = entry["Unit"]
    isPerCycle = entry["Per"] == "cycle"
    if let written = entry["BaselineValues"] {
      guard let values = BaselineValues(written, measure, unit: unit) else { return nil }
      baseline = values
    }
    baselineSource = entry["BaselineFrom"]
    baselineEntries = entry.values(of: "BaselineEntry").compactMap { EntryID($0) }
    condition = entry["Condition"]
    floor = entry["Floor"].flatMap { Int($0) }
    consequence = entry["Consequence"]
    rule = entry["Rule"]
    counting = entry["Counts"].flatMap { CountingRule($0) }
    outOf = entry["OutOf"].flatMap { CountingRule($0) }
    maximum = entry["Maximum"].flatMap { Int($0) }
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
