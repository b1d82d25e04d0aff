package import BrinkModel
package import DisplayText

/// Repeats of incidents by service, these days against as many days before.
package struct RecurrenceFigure: DrawnFigure {
  package struct Service: Equatable, Sendable {
    package let name: String
    package let now: Count
    package let before: Count

    package init(_ name: String, now: Count, before: Count) {
      self.name = name
      self.now = now
      self.before = before
    }
  }

  /// Incidents, and how many of them repeat an earlier one.
  package struct Count: Equatable, Sendable {
    package let repeats: Int
    package let incidents: Int

    package init(_ repeats: Int, of incidents: Int) {
      self.repeats = repeats
      self.incidents = incidents
    }

    var words: String { "\(repeats) of \(incidents)" }
  }

  package let services: [Service]
  package let days: Int

  /// How many services are drawn at most; the others are counted.
  package static let most = 15

  package init(_ services: [Service], days: Int) {
    self.services = services
    self.days = days
  }

  package init(_ numbers: FollowThrough) {
    let now = Dictionary(numbers.repeats.map { ($0.service, $0) }, uniquingKeysWith: { $1 })
    let before = Dictionary(
      numbers.repeatsBefore.map { ($0.service, $0) }, uniquingKeysWith: { $1 })
    func count(_ repeats: FollowThrough.Repeats?) -> Count {
      Count(repeats?.repeats.count ?? 0, of: repeats?.incidents.count ?? 0)
    }
    let names = Set(now.keys).union(before.keys)
    self.init(
      names.map { Service($0, now: count(now[$0]), before: count(before[$0])) }
        .sorted {
          (-$0.now.repeats, -$0.now.incidents, -$0.before.repeats, $0.name)
            < (-$1.now.repeats, -$1.now.incidents, -$1.before.repeats, $1.name)
        },
      days: numbers.to.daysSinceEpoch - numbers.from.daysSinceEpoch + 1)
  }

  package var title: String { "Incidents that repeat an earlier one, by service" }

  package var summary: String {
    let now = services.reduce(0) { $0 + $1.now.repeats }
    let before = services.reduce(0) { $0 + $1.before.repeats }
    let worst =
      services.first { $0.now.repeats > 0 }
      .map { " Most in \(Self.name($0)): \($0.now.words)." } ?? ""
    return "\(now) repeats in \(days) days, \(before) in the \(days) days before.\(worst)"
  }

  package var emptiness: String? {
    services.isEmpty ? "No incident in these \(days) days, nor in as many before." : nil
  }

  package func text(columns: Int, glyphs: Glyphs) -> StyledText {
    if let emptiness { return StyledText(lines: emptiness.wrapped(toColumns: columns)) }
    let shown = services.prefix(Self.most)
    let most = shown.map { max($0.now.incidents, $0.before.incidents) }.max() ?? 1
    let widest = shown.map { DisplayWidth.columns(of: Self.name($0)) }.max() ?? 0
    let name = min(widest, max(8, columns / 3))
    let words = shown.map { max($0.now.words.count, $0.before.words.count) }.max() ?? 0
    let room = max(3, columns - name - words - 13)
    var text = StyledText()
    for service in shown {
      let label = Self.name(service).clipped(toColumns: name).padded(toColumns: name)
      for (index, (when, count)) in [("now", service.now), ("before", service.before)].enumerated()
      {
        let whole = count.incidents > 0 ? max(1, count.incidents * room / max(1, most)) : 0
        let repeats = count.repeats > 0 ? max(1, count.repeats * room / max(1, most)) : 0
        let first = index == 0 ? label : String(repeating: " ", count: name)
        var line: StyledText = "\(first, .bold)  \(when.padded(toColumns: 6), .dim)  "
        line += StyledText(count.words.padded(toColumns: words) + "  ")
        line += "\(String(repeating: glyphs.full, count: min(whole, repeats)), .warning)"
        line += "\(String(repeating: glyphs.empty, count: max(0, whole - repeats)), .dim)"
        text += line.clipped(toColumns: columns) + "\n"
      }
    }
    if services.count > shown.count {
      text += "\("and \(services.count - shown.count) more services", .dim)\n"
    }
    return text
  }

  static func name(_ service: Service) -> String {
    service.name == "-" ? "no service" : service.name.onOneLine
  }
}
