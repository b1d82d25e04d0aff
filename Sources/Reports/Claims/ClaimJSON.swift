package import BrinkModel
import Prose
import Statistics

/// How a claim stands, as one JSON object.
package enum ClaimJSON {
  package static func text(_ standing: ClaimStanding) -> String { shape.text(standing) }

  static let shape = JSONShape<ClaimStanding>.object([
    .init("id", .id, "The claim.", \.claim.id),
    .init("text", .text, "The sentence, as it was stated.", \.terms.text),
    .init("metric", .text, "What is counted or measured, in words.", \.terms.metric),
    .init("measure", .word, "What one value is.", \.terms.measure),
    .init("judged", .word, "Which figure of the values is held to the mark.", \.terms.statistic),
    .init("direction", .word, "Which way it points.", \.terms.direction),
    .init(
      "state", .word(["open", "early-pass", "early-fail", "pass", "fail", "undefined", "void"]),
      "How it stands; early is what nothing still to come can change."
    ) { state($0.state) },
    .init(
      "literal", .word(["open", "pass", "fail", "undefined"]), "What the arithmetic alone says."
    ) { literal($0.state) },
    .init("cycle", .text, "What its window is counted in.", \.terms.pace.name),
    .init("cycles", .count, "How many of them the window has.", \.terms.cycles),
    .init("over", .count, "Cycles that are over.", \.over),
    .init("missing", .count, "Cycles that are over and have no value.", \.missing),
    .init("mark", .number, "The value that just passes, in the claim's unit.") {
      ClaimMark($0.terms)?.value.value
    },
    .init("luck_pass", .number, "The chance that it passes if nothing changes, 0 to 1.") {
      ClaimForecast($0.terms).luckPass
    },
    .init("baseline", .optional(.text), "What it was before, as written.") {
      $0.terms.baseline?.text
    },
    .init("values", .list(value), "What each cycle has, in their order.", \.values),
    .init("adhered", .optional(.count), "Cycles in which the condition was met.", \.adhered),
    .init("amendments", .count, "How often its terms were changed.", \.claim.amendments.count),
    .init(
      "evidence", .optional(.word(["supported", "inconclusive", "contradicted", "not computed"])),
      "What the values say of the true change; null until the window is complete."
    ) { $0.evidence.map { word($0) } },
    .init("p", .number, "The chance that the true change is what was claimed, 0 to 1.") {
      $0.evidence?.probability
    },
  ])

  private static let value = JSONShape<CycleValue>.object([
    .init("cycle", .count, "Which cycle of the window, from 1.", \.cycle),
    .init("value", .text, "The value, as written: 3, 3/10, 2 h.", \.value.text),
    .init("entries", .list(.id), "The entries it comes from.") { value in
      switch value.source {
      case .given(let id, _): [id]
      case .counted(let ids): ids
      }
    },
  ])

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
    case .open: "open"
    case .early(let passes): passes ? "pass" : "fail"
    case .pass, .void(.pass): "pass"
    case .fail, .void(.fail): "fail"
    case .undefined, .void(.undefined): "undefined"
    }
  }

  private static func word(_ evidence: ClaimEvidence) -> String {
    switch evidence.evidence {
    case .supported: "supported"
    case .inconclusive: "inconclusive"
    case .contradicted: "contradicted"
    case .notComputed: "not computed"
    }
  }
}
