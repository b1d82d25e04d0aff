package import Rec

/// A release that went through the gate, or a look at it that ended in waiting.
package struct ReleaseReview: Equatable, Sendable {
  package static let gate = "release"

  package enum Verdict: String, Sendable {
    case go
    /// It went although there was something to wait for, and somebody answers for that.
    case waived
    case held
  }

  package var release: String
  package var verdict: Verdict
  /// The incidents and actions whose fix it carries.
  package var ships: [EntryID]

  package init(_ release: String, verdict: Verdict, ships: [EntryID] = []) {
    self.release = release
    self.verdict = verdict
    self.ships = ships
  }

  /// Nil for an entry that reviews something else.
  package init?(_ entry: Entry) {
    guard entry.kind == .review, entry["Gate"] == Self.gate, let release = entry["Release"],
      let verdict = entry["Verdict"].flatMap({ Verdict(rawValue: $0) })
    else { return nil }
    self.init(
      release, verdict: verdict, ships: entry.values(of: "Ships").compactMap { EntryID($0) })
  }

  package var fields: [Field] {
    [
      Field("Gate", Self.gate), Field("Release", release), Field("Verdict", verdict.rawValue),
    ] + ships.map { Field("Ships", $0.text) }
  }

  /// True for a release that went out.
  package var isOut: Bool { verdict != .held }
}
