import BrinkModel
import DisplayText

extension Postmortem {
  package var document: Document {
    var blocks: [Block] = standing
    blocks += [.heading("Summary"), .paragraph(summary)]
    blocks += [.heading("Impact"), .list(impact)]
    let figure = IncidentFigure(incident, moments.compactMap(\.entry))
    blocks += [.heading("Timeline"), .figure(figure), .table(timeline)]
    blocks += decisionBlocks
    blocks += [.heading("Root cause"), .paragraph(rootCause)]
    blocks += lessonBlocks
    blocks += [.heading("Runbook"), .table(runbook), .heading("Actions"), .table(actions)]
    blocks += section("Parked", incident.parked.map { "\($0.id) \($0["Text"] ?? "")" })
    blocks += section("The room", overloads + mistakes)
    blocks += section("Repeats and relations", incident.relations.map(relation))
    blocks += section("What does not add up", doubts)
    return Document("Postmortem: \(incident.title)", facts: facts, blocks)
  }

  private func section(_ title: Inline, _ items: [Inline]) -> [Block] {
    items.isEmpty ? [] : [.heading(title), .list(items)]
  }

  private var facts: [Document.Fact] {
    var facts: [Document.Fact] = [
      .init("Incident", "\(incident.id)"), .init("State", Inline(incident.state.rawValue, style)),
      .init("Severity", Inline(incident.severity.map { "\($0)" } ?? "not said")),
      .init(
        "Services",
        Inline(incident.services.isEmpty ? "not said" : incident.services.joined(separator: ", "))),
      .init("Began", Inline(Self.words(incident.began))),
    ]
    if let mitigated = incident.mitigated {
      let after = LengthText.words(secondsHurt)
      facts.append(.init("Mitigated", "\(Self.words(mitigated)), after \(after)"))
    }
    if let closed = incident.closed, let seconds = secondsToClose {
      let after = LengthText.words(seconds)
      facts.append(.init("Closed", "\(Self.words(closed)), after \(after)"))
    }
    for role in incident.roles {
      let words = role.role.map { $0 == "-" ? " " : String($0) }.joined()
      facts.append(.init(words.prefix(1).uppercased() + words.dropFirst(), Inline(role.person)))
    }
    facts.append(.init("Who wrote in it", Inline(people.joined(separator: ", "))))
    facts.append(.init("As of", Inline(Self.words(now))))
    return facts
  }

  /// Everybody of whom there is an entry, in the order in which they came.
  private var people: [String] {
    moments.compactMap(\.entry?.by).reduce(into: []) { names, name in
      if !names.contains(name) { names.append(name) }
    }
  }

  private var style: Style {
    switch incident.state {
    case .open: .alarm
    case .mitigated: .warning
    case .closed: .good
    }
  }

  static func words(_ moment: Timestamp) -> String { "\(moment.date) \(moment.hoursAndMinutes)" }

  /// What must be said before anything else.
  private var standing: [Block] {
    switch incident.state {
    case .open:
      [.callout("This incident is open: customers are still hurt.", .alarm)]
    case .mitigated where !incident.gaps.isEmpty:
      [
        .callout("Mitigated is not closed. Missing:", .warning),
        .list(incident.gaps.map { Inline($0.words) }),
      ]
    case .closed where !incident.gaps.isEmpty:
      [
        .callout("It was closed although this is missing:", .warning),
        .list(incident.gaps.map { Inline($0.words) }),
      ]
    default: []
    }
  }

  var summary: Inline {
    let hurt = LengthText.words(secondsHurt)
    let what = incident.services.isEmpty ? "" : " (\(incident.services.joined(separator: ", ")))"
    var words: Inline
    switch incident.state {
    case .open: words = "\(incident.title)\(what): open, \(hurt) so far."
    default: words = "\(incident.title)\(what): \(hurt) until it was mitigated."
    }
    if let how = mitigation { words += " What stopped it: \(Self.sentence(how))" }
    if let cause = incident.runbook[.rootCause]?.text { words += " Why: \(Self.sentence(cause))" }
    if let step = incident.runbook[.prevention]?.text {
      let word = incident.has(.verified) ? "Verified against the next one" : "Against the next one"
      words += " \(word): \(Self.sentence(step))"
    }
    return words
  }

  /// What stopped it, in the words of whoever said that it was mitigated, else of the runbook.
  private var mitigation: String? {
    let said = moments.compactMap(\.entry).last { $0["State"] == "mitigated" }?["Text"]
    return said ?? incident.runbook[.mitigation]?.text
  }

  /// The text, ending as a sentence does.
  static func sentence(_ text: String) -> String {
    text.last.map { ".!?…".contains($0) } ?? true ? text : text + "."
  }

  private var rootCause: Inline {
    incident.runbook[.rootCause].map { Inline($0.text) }
      ?? "\("Not written yet.", .warning) \(.code("brink incident runbook")) takes it."
  }

  private var impact: [Inline] {
    var items: [Inline] = []
    let hurt = LengthText.words(secondsHurt)
    items.append(
      incident.state == .open ? "Customers hurt for \(hurt) so far" : "Customers hurt for \(hurt)")
    if let severity = incident.severity { items.append("Severity \(severity), 1 being the worst") }
    for mistake in incident.mistakes {
      if let text = mistake["Impact"] { items.append("\(text) (\(mistake.id))") }
    }
    for update in incident.updates.suffix(1) {
      items.append(
        "Told outside \(incident.updates.count) times, last \(Self.words(update.at)) (\(update.id))"
      )
    }
    return items
  }
}
