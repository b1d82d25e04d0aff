internal import Prose

/// What kind of value a claim most likely has, from its own words; the person sees it before locking.
struct MeasureGuess {
  let measure: ClaimMeasure

  init(_ reading: ClaimReading) {
    guard reading.direction != .event else {
      measure = .event
      return
    }
    let metric = reading.metric.map { $0.text(in: reading.text).lowercased() } ?? ""
    let words = metric.split { !$0.isLetter }.map(String.init)
    let unit = reading.threshold?.unit?.lowercased()
    let against = reading.threshold?.measure
    if let unit, Amounts.isTime(unit) || Self.times.contains(where: metric.contains) {
      measure = .duration
    } else if Self.times.contains(where: metric.contains) {
      measure = .duration
    } else if words.contains(where: Self.shares.contains) || against == .points
      || (["%", "percent", "per cent"].contains(unit ?? "") && against == .level)
    {
      measure = .share
    } else if against == .level, reading.window?.length == nil, !Self.isCounted(words) {
      // So many by a day: what stands on that day, not what came together until then.
      measure = .number
    } else {
      measure = Self.isCounted(words) || Self.hasPlural(words) ? .count : .number
    }
  }

  private static func isCounted(_ words: [String]) -> Bool {
    words.starts(with: ["number", "of"]) || words.starts(with: ["count", "of"])
      || words.starts(with: ["the", "number", "of"])
  }

  private static func hasPlural(_ words: [String]) -> Bool {
    words.contains { $0.count > 3 && $0.hasSuffix("s") && !$0.hasSuffix("ss") }
  }

  private static let times = [
    "latency", "lead time", "cycle time", "time to", "duration", "response time", "wait",
    "turnaround", "downtime", "runtime", "build time", "p95", "p99", "p50", "delay",
  ]
  private static let shares: Set<String> = [
    "share", "percentage", "percent", "proportion", "fraction", "rate", "ratio", "coverage",
  ]
}
