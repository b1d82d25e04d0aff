import BrinkModel

extension RetroReport {
  package var json: String {
    JSONText.object([
      ("since", string(period.since.description)), ("until", string(period.until.description)),
      (
        "summary",
        JSONText.object(counts.map { ($0.key, $0.value.map { "\($0)" } ?? "null") })
      ),
      (
        "decisions",
        JSONText.object([
          ("crossed", ids(decided.crossed)), ("held", ids(decided.held)),
          ("judgments", ids(decided.judgments)), ("as_planned", ids(decided.asPlanned)),
          ("failed_as_named", ids(decided.failedAsNamed)),
          ("failed_otherwise", ids(decided.failedOtherwise)), ("unknown", ids(decided.unknown)),
        ])
      ),
      (
        "outcomes",
        JSONText.object([
          ("failed_as_named", ids(judged.failedAsNamed.map(\.id))),
          ("failed_otherwise", ids(judged.failedOtherwise.map(\.id))),
        ])
      ),
      ("incidents", JSONText.array(incidents.map(incident))),
      ("mistakes", ids(retro.practices(.mistake).map(\.id))),
      ("near_misses", ids(retro.nearMisses.map(\.id))),
      ("overloads", ids(retro.practices(.overload).map(\.id))),
      (
        "actions",
        JSONText.object([
          ("opened", ids(actions.opened)), ("closed", ids(actions.closed)),
          ("open", ids(actions.open.map(\.entry.id))),
          ("overdue", ids(actions.overdue.map(\.entry.id))),
        ])
      ),
      ("parked", ids(retro.parkedThen.open.map(\.id))),
      ("claims", JSONText.array(claims.map(ClaimJSON.text))),
      (
        "predictions",
        JSONText.object(
          ["yes", "no", "void"].map { ($0, ids(retro.resolved($0).compactMap(\.about))) })
      ),
      ("calibration", calibration.object),
      ("scores", JSONText.array(scores.map(ScoreJSON.text))),
      ("numbers", NumbersReport(numbers).object),
      ("rules", JSONText.array(RuleTable(rules).objects)),
      ("records", JSONText.array(doubts.map(doubt))),
    ]) + "\n"
  }

  private func incident(_ incident: Incident) -> String {
    func seconds(_ moment: Timestamp?) -> String {
      moment.map { "\(($0.milliseconds - incident.began.milliseconds) / 1000)" } ?? "null"
    }
    return JSONText.object([
      ("id", string(incident.id.text)), ("title", string(incident.title)),
      ("state", string(incident.state.rawValue)),
      ("severity", incident.severity.map { "\($0)" } ?? "null"),
      ("began", string(incident.began.description)),
      ("mitigated_seconds", seconds(incident.mitigated)),
      ("closed_seconds", seconds(incident.closed)), ("repeat", "\(incident.isRepeat)"),
    ])
  }

  private func doubt(_ doubt: Doubt) -> String {
    JSONText.object([
      ("kind", string(doubt.kind)), ("count", "\(doubt.count)"),
      ("places", JSONText.array(doubt.places.map(string))),
    ])
  }

  private func string(_ text: String) -> String { JSONText.string(text) }

  private func ids(_ ids: [EntryID]) -> String {
    JSONText.array(ids.map { JSONText.string($0.text) })
  }
}
