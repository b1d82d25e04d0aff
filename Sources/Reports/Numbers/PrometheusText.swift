package import BrinkModel

/// The numbers in Prometheus' text format, for a textfile collector.
///
/// Source: prometheus.io/docs/instrumenting/exposition_formats, version 0.0.4. What has no value has
/// no line.
package enum PrometheusText {
  package static func text(of numbers: FollowThrough) -> String {
    let days = numbers.to.daysSinceEpoch - numbers.from.daysSinceEpoch + 1
    var text = metric("brink_window_days", "Days that are counted.", [("", "\(days)")])
    text += metric(
      "brink_incidents", "Incidents by service.",
      numbers.repeats.map { (label($0.service), "\($0.incidents.count)") })
    text += metric(
      "brink_repeat_incidents", "Incidents that repeat an earlier one, by service.",
      numbers.repeats.map { (label($0.service), "\($0.repeats.count)") })
    text += metric(
      "brink_repeat_incidents_before", "Repeats in as many days before.",
      [("", "\(numbers.trend.before.count)")])
    text += metric(
      "brink_runbook_updated_ratio", "Incidents with the runbook updated before the next release.",
      ratio(numbers.runbooks))
    text += metric(
      "brink_actions_closed_by_due_ratio", "Actions closed by their due date.",
      ratio(numbers.actions))
    text += metric(
      "brink_decision_seconds_median", "Seconds at the boundary, the median judgment.",
      median(numbers.decisionSeconds))
    text += metric(
      "brink_outcome_seconds_median", "Seconds from a judgment to its outcome, the median.",
      median(numbers.outcomeSeconds))
    text += metric(
      "brink_release_waivers", "Releases let go by name.", [("", "\(numbers.waivers.count)")])
    return text
  }

  private static func metric(
    _ name: String, _ help: String, _ samples: [(labels: String, value: String)]
  ) -> String {
    guard !samples.isEmpty else { return "" }
    return "# HELP \(name) \(help)\n# TYPE \(name) gauge\n"
      + samples.map { "\(name)\($0.labels) \($0.value)\n" }.joined()
  }

  private static func ratio(_ share: CountedShare) -> [(labels: String, value: String)] {
    guard share.total > 0 else { return [] }
    // Four places, rounded, without the help of a locale.
    let tenThousandths = (20_000 * share.met.count + share.total) / (2 * share.total)
    let digits = String(tenThousandths % 10_000)
    let places = String(repeating: "0", count: 4 - digits.count) + digits
    return [("", "\(tenThousandths / 10_000).\(places)")]
  }

  private static func median(
    _ numbers: [(entry: EntryID, seconds: Int)]
  ) -> [(labels: String, value: String)] {
    FollowThrough.median(numbers).map { [("", "\($0)")] } ?? []
  }

  private static func label(_ service: String) -> String {
    let safe = service.unicodeScalars.reduce(into: "") { text, scalar in
      switch scalar {
      case "\\": text += "\\\\"
      case "\"": text += "\\\""
      case "\n": text += "\\n"
      default: text.unicodeScalars.append(scalar)
      }
    }
    return "{service=\"\(safe)\"}"
  }
}
