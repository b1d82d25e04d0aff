package import BrinkModel
import Prose
import Statistics

/// How a claim stands, as one JSON object.
package enum ClaimJSON {
  package static func text(_ standing: ClaimStanding) -> String {
    let terms = standing.terms
    let mark = ClaimMark(terms)
    let forecast = ClaimForecast(terms)
    var members: [(String, String)] = [
      ("id", JSONText.string(standing.claim.id.text)), ("text", JSONText.string(terms.text)),
      ("metric", JSONText.string(terms.metric)),
      ("measure", JSONText.string(terms.measure.rawValue)),
      ("judged", JSONText.string(terms.statistic.rawValue)),
      ("direction", JSONText.string(terms.direction.rawValue)),
      ("state", JSONText.string(state(standing.state))),
      ("literal", literal(standing.state)),
      ("cycle", JSONText.string(terms.pace.name)), ("cycles", "\(terms.cycles)"),
      ("over", "\(standing.over)"), ("missing", "\(standing.missing)"),
      ("mark", mark.map { number($0.value.value) } ?? "null"),
      ("luck_pass", forecast.luckPass.map(number) ?? "null"),
      ("baseline", terms.baseline.map { JSONText.string($0.text) } ?? "null"),
      ("values", JSONText.array(standing.values.map(value))),
      ("adhered", standing.adhered.map { "\($0)" } ?? "null"),
      ("amendments", "\(standing.claim.amendments.count)"),
    ]
    if let evidence = standing.evidence {
      let word =
        switch evidence.evidence {
        case .supported: "supported"
        case .inconclusive: "inconclusive"
        case .contradicted: "contradicted"
        case .notComputed: "not computed"
        }
      members.append(("evidence", JSONText.string(word)))
      members.append(("p", evidence.probability.map(number) ?? "null"))
    } else {
      members.append(("evidence", "null"))
      members.append(("p", "null"))
    }
    return JSONText.object(members.map { (name: $0.0, value: $0.1) })
  }

  /// The state as one word: `open`, `early-pass`, `pass`, `undefined`.
  package static func state(_ state: ClaimStanding.State) -> String {
    switch state {
    case .open: "open"
    case .early(let passes): passes ? "early-pass" : "early-fail"
    case .pass: "pass"
    case .fail: "fail"
    case .undefined: "undefined"
    case .void: "void"
    }
  }

  private static func literal(_ state: ClaimStanding.State) -> String {
    switch state {
    case .open: "\"open\""
    case .early(let passes): passes ? "\"pass\"" : "\"fail\""
    case .pass, .void(.pass): "\"pass\""
    case .fail, .void(.fail): "\"fail\""
    case .undefined, .void(.undefined): "\"undefined\""
    }
  }

  private static func value(_ value: CycleValue) -> String {
    let ids: [EntryID] =
      switch value.source {
      case .given(let id, _): [id]
      case .counted(let ids): ids
      }
    return JSONText.object([
      ("cycle", "\(value.cycle)"), ("value", JSONText.string(value.value.text)),
      ("entries", JSONText.array(ids.map { JSONText.string($0.text) })),
    ])
  }

  private static func number(_ value: Double) -> String { value.isFinite ? "\(value)" : "null" }
}
