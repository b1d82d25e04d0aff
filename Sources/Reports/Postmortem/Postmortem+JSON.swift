import BrinkModel

extension Postmortem {
  package var json: String {
    JSONText.object([
      ("incident", IncidentJSON.text(of: incident)),
      ("as_of", JSONText.string(now.description)), ("seconds_hurt", "\(secondsHurt)"),
      ("seconds_to_close", secondsToClose.map { "\($0)" } ?? "null"),
      ("summary", JSONText.string(summary.plain)),
      ("timeline", JSONText.array(moments.map(moment))),
      ("decisions", JSONText.array(incident.decisions.map(decision))),
      ("went_well", JSONText.array(lessons.well.map { JSONText.string($0.text) })),
      ("went_badly", JSONText.array(lessons.badly.map { JSONText.string($0.text) })),
      ("struck", "\(struck)"), ("doubtful", "\(doubtful.count)"),
    ]) + "\n"
  }

  private func moment(_ moment: ReplayMoment) -> String {
    JSONText.object([
      ("at", JSONText.string(moment.at.description)),
      ("elapsed_seconds", "\(elapsed(moment.at) / 1000)"),
      ("id", optional(moment.entry?.id.text)), ("kind", optional(moment.entry?.kind.rawValue)),
      ("by", optional(moment.entry?.by)), ("text", JSONText.string(text(of: moment))),
      ("doubt", optional(moment.doubt?.rawValue)),
    ])
  }

  private func text(of moment: ReplayMoment) -> String {
    switch moment.content {
    case .entry(let entry): IncidentWords.text(of: entry)
    case .damaged(let record): record.what
    }
  }

  private func decision(_ said: Incident.Said) -> String {
    JSONText.object([
      ("id", JSONText.string(said.id.text)), ("crossed", "\(said.entry["Crossed"] == "yes")"),
      ("owner", optional(said.entry["Owner"])), ("failure", optional(said.entry["Failure"])),
      ("objections", "\(said.objections.count)"),
      ("result", optional(decisions[said.id]?.outcomes.last?["Result"])),
    ])
  }

  private func optional(_ text: String?) -> String { text.map(JSONText.string) ?? "null" }
}
