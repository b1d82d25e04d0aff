import DisplayText

/// An incident as lanes beside each other: its state, what was decided and done, and who was there.
package struct IncidentFigure: DrawnFigure {
  /// A state it came to, by name, in milliseconds since it began.
  package struct Phase: Equatable, Sendable {
    package let at: Int64
    package let name: String

    package init(at: Int64, name: String) {
      self.at = at
      self.name = name
    }
  }

  /// Somebody, and when they wrote something.
  package struct Person: Equatable, Sendable {
    package let name: String
    package let times: [Int64]

    package init(_ name: String, times: [Int64]) {
      self.name = name
      self.times = times
    }
  }

  /// The lanes of what happened, in the order in which they are drawn and numbered first.
  package enum Lane: String, CaseIterable, Sendable {
    case decisions
    case overloads
    case tasks
    case actions
  }

  package struct Happening: Equatable, Sendable {
    package let lane: Lane
    package let at: Int64
    /// When it ended; nil for what has no end, or none yet.
    package let to: Int64?
    package let who: String
    package let words: String

    package init(_ lane: Lane, at: Int64, to: Int64? = nil, who: String, words: String) {
      self.lane = lane
      self.at = at
      self.to = to
      self.who = who
      self.words = words
    }
  }

  package let name: String
  /// When it began, as people read it.
  package let began: String
  package let phases: [Phase]
  /// Those who wrote most come first.
  package let people: [Person]
  /// Oldest first.
  package let happenings: [Happening]
  /// How many happenings get a number and a line of the key.
  package static let numbered = 14

  package init(
    name: String, began: String, phases: [Phase], people: [Person], happenings: [Happening]
  ) {
    self.name = name
    self.began = began
    self.phases = phases
    self.people = people
    self.happenings = happenings.enumerated()
      .sorted { ($0.element.at, $0.offset) < ($1.element.at, $1.offset) }.map(\.element)
  }

  package var title: String { "How it went: \(name.onOneLine)" }

  package var summary: String {
    let states = phases.map { "\($0.name) at \(ElapsedText.text(milliseconds: $0.at))" }
    let counts = Lane.allCases.compactMap { lane -> String? in
      let count = happenings.count { $0.lane == lane }
      guard count > 0 else { return nil }
      return "\(count) \(count == 1 ? String(lane.rawValue.dropLast()) : lane.rawValue)"
    }
    let people = "\(people.count) \(people.count == 1 ? "person" : "people")"
    return "Began \(began): " + (states + counts + [people]).joined(separator: ", ") + "."
  }

  package var emptiness: String? {
    times.isEmpty ? "Nothing was written in this incident yet." : nil
  }

  /// Every moment that has to be seen.
  var times: [Int64] {
    phases.map(\.at) + people.flatMap(\.times) + happenings.map(\.at)
      + happenings.compactMap(\.to)
  }

  var lanes: [Lane] {
    let used = Set(happenings.map(\.lane))
    return Lane.allCases.filter(used.contains)
  }

  /// The numbers of happenings by their place: all of them, or of too many those of the first lanes.
  var numbers: [Int: Int] {
    let order = happenings.indices.sorted {
      (Self.rank(happenings[$0].lane), $0) < (Self.rank(happenings[$1].lane), $1)
    }
    let chosen = order.prefix(Self.numbered).sorted()
    return Dictionary(
      zip(chosen, chosen.indices.map { $0 + 1 }), uniquingKeysWith: { first, _ in first })
  }

  private static func rank(_ lane: Lane) -> Int { Lane.allCases.firstIndex(of: lane) ?? 0 }
}
