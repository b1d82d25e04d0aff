import BrinkFiles
import BrinkModel
import Glibc
import Rec
import TestSupport
import Testing

/// Ten clones, all of one person on one host, through kills, partitions and wrong clocks.
///
/// `BRINK_SYNC_ROUNDS` and `BRINK_SYNC_SEED` make it longer and different: `make soak` does.
@Suite struct `Ten clones` {
  private static let names = (0..<10).map { "clone\($0)" }
  private static let after = "After"

  private let rounds = Self.number("BRINK_SYNC_ROUNDS") ?? 12
  private let seed = UInt64(Self.number("BRINK_SYNC_SEED") ?? 2026)
  private let clones: Clones

  init() throws { clones = try Clones() }

  @Test func `end up with the same entries in the same order, none lost, causes first`() throws {
    var generator = SeededGenerator(seed: seed)
    try clones.sh(
      Self.names.map { name in
        "mkdir '\(clones.home(name))' && \(line(name, "sync -q --init '\(clones.remote)'"))"
      }.joined(separator: "\n"))
    // From an hour behind to an hour ahead.
    let skews = Self.names.map { _ in Int64.random(in: -3_600_000...3_600_000, using: &generator) }
    var told: Set<EntryID> = []
    for _ in 0..<rounds {
      for (name, skew) in zip(Self.names, skews) where Bool.random(using: &generator) {
        let seen = try clones.entries(name).last
        let cause = seen.map { [Field(Self.after, $0.id.text)] } ?? []
        let entry = try clones.append(name, cause, now: .now.adding(milliseconds: skew))
        #expect(told.insert(entry.id).inserted)
      }
      try syncSome(&generator)
    }
    for _ in 1...2 {
      for name in Self.names {
        let outcome = try clones.run(name, "sync", "-q")
        #expect(outcome.status == 0 && outcome.text == "", "\(outcome.text)\(outcome.complaint)")
      }
    }
    try expectAgreement(on: told)
  }

  /// Some of the clones at once, some of them killed, now and then with nobody to be reached.
  private func syncSome(_ generator: inout SeededGenerator) throws {
    let isPartitioned = Int.random(in: 0..<6, using: &generator) == 0
    let chosen = Self.names.shuffled(using: &generator).prefix(4)
    var script = isPartitioned ? clones.goneAway + "\n" : ""
    for name in chosen {
      let isKilled = Bool.random(using: &generator)
      let limit = Double.random(in: 0.005...0.25, using: &generator)
      let command = isKilled ? "timeout -s KILL \(limit) brink sync -q" : "brink sync -q"
      script += "(\(line(name, command, isWhole: true)) >/dev/null 2>&1) &\n"
    }
    script += "wait\n"
    if isPartitioned { script += clones.waysBack + "\n" }
    try clones.sh(script)
  }

  private func expectAgreement(on told: Set<EntryID>) throws {
    let order = try clones.entries(Self.names[0])
    #expect(Set(order.map(\.id)) == told)
    #expect(order.count == told.count)
    var places: [String: Int] = [:]
    for (place, entry) in order.enumerated() { places[entry.id.text] = place }
    for (place, entry) in order.enumerated() {
      guard let cause = entry[Self.after] else { continue }
      #expect(try #require(places[cause]) < place)
    }
    for name in Self.names {
      #expect(try clones.items(name).count == order.count)
      #expect(try clones.entries(name) == order)
      let check = try Program(
        product("brink"), ["check", "journal"], environment: clones.variables(name)
      ).run()
      #expect(check.status == 0, "\(check.text)")
      #expect(try clones.run(name, "sync", "--status", "--json").text.contains("\"unsent\":0,"))
    }
    print("\(rounds) rounds, \(told.count) entries, \(Self.names.count) clones in step")
  }

  private func line(_ clone: String, _ command: String, isWhole: Bool = false) -> String {
    let variables = clones.variables(clone).map { "\($0)='\($1)'" }.sorted().joined(separator: " ")
    return "env \(variables) \(isWhole ? command : "brink \(command)")"
  }

  private static func number(_ variable: String) -> Int? {
    getenv(variable).flatMap { Int(String(cString: $0)) }
  }
}
