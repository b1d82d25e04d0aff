import BrinkModel
import DisplayText

/// An incident for those outside: what happened, what is being done, when they hear more.
///
/// No names but those of owners, no entries, nothing of how the team talked.
package struct StakeholderNote: Report {
  private let report: Postmortem
  private var incident: Incident { report.incident }

  package init(_ report: Postmortem) {
    self.report = report
  }

  package var document: Document {
    Document(
      "\(incident.title)",
      facts: [
        .init("State", Inline(state)), .init("Began", Inline(Postmortem.words(incident.began))),
        .init("As of", Inline(Postmortem.words(report.now))),
      ],
      [.heading("What happened"), .paragraph(happened)]
        + section("What was done", done) + section("What comes next", next))
  }

  package var json: String { Self.shape.text(self) + "\n" }

  static let shape = JSONShape<StakeholderNote>.object([
    .init("title", .text, "What it is called.", \.incident.title),
    .init("state", .text, "How it stands, in words.", \.state),
    .init("began", .moment, "When it began.", \.incident.began),
    .init(
      "seconds_hurt", .count, "Seconds until customers were no longer hurt, or until now.",
      \.report.secondsHurt),
    .init("happened", .text, "What happened, in a few sentences.", \.happened.plain),
    .init("done", .list(.text), "What was done.") { $0.done.map(\.plain) },
    .init("next", .list(.text), "What comes next.") { $0.next.map(\.plain) },
  ])

  package var tables: [Table] {
    let rows = done.map { ("done", $0) } + next.map { ("next", $0) }
    return [
      Table(
        "note", caption: "For those outside", [.init("part"), .init("text")],
        [[.text("happened"), .words(happened)]] + rows.map { [.text($0), .words($1)] })
    ]
  }

  private func section(_ title: Inline, _ items: [Inline]) -> [Block] {
    items.isEmpty ? [] : [.heading(title), .list(items)]
  }

  private var state: String {
    switch incident.state {
    case .open: "not over: we are working on it"
    case .mitigated: "over for customers; what prevents the next one is still to come"
    case .closed: "closed: what prevents the next one is shipped"
    }
  }

  private var happened: Inline {
    let services =
      incident.services.isEmpty ? "" : " It touched \(incident.services.joined(separator: ", "))."
    let hurt = LengthText.words(report.secondsHurt)
    let length =
      incident.state == .open
      ? "Customers have been hurt for \(hurt) so far." : "Customers were hurt for \(hurt)."
    let cause = incident.runbook[.rootCause].map { " Why: \(Postmortem.sentence($0.text))" } ?? ""
    return "\(Postmortem.sentence(incident.title))\(services) \(length)\(cause)"
  }

  private var done: [Inline] {
    var items: [Inline] = []
    if let text = incident.runbook[.mitigation]?.text { items.append(Inline(text)) }
    items += incident.actions.filter(\.isDone).map { Inline($0.said.what) }
    return items
  }

  private var next: [Inline] {
    var items = incident.actions.filter { !$0.isSettled }.map { action -> Inline in
      "\(action.said.what), by \(action.said.due) (\(action.said.owner))"
    }
    if let step = incident.runbook[.prevention]?.text, !incident.has(.verified) {
      let due = incident.runbook[.due].map { ", by \($0.text)" } ?? ""
      items.append("\(step)\(due)")
    }
    if incident.state == .open {
      let last = incident.updates.last?.at ?? incident.began
      let next = last.adding(milliseconds: Int64(Incident.updateEvery) * 60_000)
      let soon = max(next, report.now)
      items.append("The next word from us comes at \(soon.hoursAndMinutes) at the latest.")
    }
    return items
  }
}
