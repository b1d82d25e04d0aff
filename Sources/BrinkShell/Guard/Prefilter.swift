package import Guard

/// What a line must have in it for any rule to match, so that a shell can tell without asking.
///
/// It may let a line through that no rule matches, never the other way round.
package struct Prefilter: Equatable, Sendable {
  /// Signs that a line shows all of; the letter, where there is one, last.
  package typealias Signs = [LineSign]

  /// A word that stands for a program, and the signs of its rules; none where the word is enough.
  package private(set) var words: [String: Set<Signs>] = [:]
  /// What is enough wherever output goes to a file.
  package private(set) var redirections: Set<Signs> = []
  /// What is enough in any line.
  package private(set) var lines: Set<Signs> = []

  package init() {}

  /// What the rules of these sources ask for, but for those of the first ones.
  package init(_ sources: [any RuleSource], butForThoseOf firsts: Int = 0) {
    for rule in sources.dropFirst(firsts).flatMap(\.rules) {
      for way in rule.when.ways { add(way, sources) }
    }
    words = words.mapValues(\.withoutSpecialCases)
    redirections = redirections.withoutSpecialCases
    lines = lines.withoutSpecialCases
  }

  private mutating func add(_ way: RuleWay, _ sources: [any RuleSource]) {
    guard let programs = way.programs else {
      let signs = way.signs(whereOptionsAre: true)
      let some = Set(signs.isEmpty ? [[]] : signs)
      if way.redirects { redirections.formUnion(some) } else { lines.formUnion(some) }
      return
    }
    for program in programs {
      let isAbbreviated = sources.contains { $0.shape(of: program.text)?.abbreviates ?? false }
      add(program, way.signs(whereOptionsAre: isAbbreviated))
    }
  }

  /// Notes a program, with the signs of which a line shows one list; none where its name is enough.
  package mutating func add(_ program: Glob, _ signs: [Signs]) {
    guard program.text.utf8.allSatisfy(LineSign.isInWord) else {
      let name = LineSign(program) ?? .texts([program.text], ignoringCase: false)
      lines.formUnion(signs.isEmpty ? [[name]] : signs.map { [name] + $0 })
      return
    }
    words[program.text, default: []].formUnion(signs.isEmpty ? [[]] : signs)
  }
}

extension Prefilter {
  /// What to look for where some words stand together, or a text stands anywhere.
  package struct Place: Equatable {
    /// The first of programs that are alike, alone or with a blank and another word in small letters; or a text.
    package let key: String
    package let signs: Set<Signs>
  }

  /// Each program, and `>` for any redirection, with the first of those whose rules ask for the same.
  package var programs: [(name: String, first: String)] {
    var firsts: [Set<Signs>: String] = [:]
    return all.map { name, signs in
      let first = firsts[signs] ?? name
      firsts[signs] = first
      return (name, first)
    }
  }

  /// The signs of a program, or of any redirection.
  package func signs(of name: String) -> Set<Signs> {
    name == ">" ? redirections : words[name] ?? []
  }

  /// The places by words.
  package var byWords: [Place] {
    var places: [String: Set<Signs>] = [:]
    let firsts = Set(programs.map(\.first))
    for (name, lists) in all where firsts.contains(name) {
      for signs in lists {
        let other = signs.compactMap(\.word).max { $0.utf8.count < $1.utf8.count }
        places[other.map { "\(name) \($0)" } ?? name, default: []].insert(signs)
      }
    }
    return Self.sorted(places)
  }

  /// The places by what the name of a program has in it, or a text.
  package var byTexts: [Place] {
    Self.sorted(
      Dictionary(grouping: lines) { signs in
        let texts = signs.flatMap { sign -> [String] in
          if case .texts(let texts, false) = sign { texts } else { [] }
        }
        return texts.map(\.trimmed).max { $0.utf8.count < $1.utf8.count } ?? ""
      }
      .mapValues { Set($0) })
  }

  private var all: [(name: String, signs: Set<Signs>)] {
    let all = words.merging([">": redirections]) { $1 }
    return all.filter { !$0.value.isEmpty }.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  private static func sorted(_ places: [String: Set<Signs>]) -> [Place] {
    places.sorted { $0.key < $1.key }.map { Place(key: $0.key, signs: $0.value) }
  }
}

extension Session {
  /// What every rule that is not bundled comes to that a shell may need, wherever it goes.
  var ownPrefilter: Prefilter { Prefilter(RuleBook.everywhere(self), butForThoseOf: 1) }
}

extension Set<Prefilter.Signs> {
  /// The same without those that show all of another list, and more.
  fileprivate var withoutSpecialCases: Self {
    let sets = map { (signs: $0, set: Set<LineSign>($0)) }
    let general = sets.filter { one in
      !sets.contains { $0.set.count < one.set.count && $0.set.isSubset(of: one.set) }
    }
    return Set(general.map(\.signs))
  }
}
