/// Rules, found by the words that they cannot match without.
package protocol RuleSource {
  /// The rules that may match that command of the reading.
  func candidates(for command: ShellCommand, in reading: Reading) -> [Rule]
  /// How a program reads its words; nil when no pack says.
  func shape(of program: String) -> ProgramShape?
  /// Every rule.
  var rules: [Rule] { get }
}

/// Rules read from packs at run time.
package struct RuleIndex: RuleSource, Sendable {
  package let rules: [Rule]
  private let shapes: [String: ProgramShape]
  private var byName: [[UInt8]: [Int]] = [:]
  private var byGlob: [(glob: Glob, rule: Int)] = []
  private var byRedirection: [Int] = []
  private var byText: [(text: [UInt8], rule: Int)] = []
  private var always: [Int] = []

  package init(_ rules: [Rule], shapes: [String: ProgramShape]) {
    self.rules = rules
    self.shapes = shapes
    for (place, rule) in rules.enumerated() {
      for anchor in rule.when.anchors ?? [.text(nil)] { add(place, foundBy: anchor) }
    }
  }

  private mutating func add(_ place: Int, foundBy anchor: Anchor) {
    switch anchor {
    case .programs(let globs):
      for glob in globs {
        if let name = glob.literal {
          if byName[name]?.last != place { byName[name, default: []].append(place) }
        } else {
          byGlob.append((glob, place))
        }
      }
    case .redirection: byRedirection.append(place)
    case .text(let text?): byText.append((Array(text.utf8), place))
    case .text(nil): always.append(place)
    }
  }

  package func candidates(for command: ShellCommand, in reading: Reading) -> [Rule] {
    let name = command.name
    var places = byName[Array(name)] ?? []
    places += byGlob.filter { $0.glob.matches(name) }.map(\.rule)
    if command.redirects { places += byRedirection }
    places += byText.filter { reading.mayShow($0.text) }.map(\.rule)
    places += always
    guard places.count > 1 else { return places.map { rules[$0] } }
    return Set(places).sorted().map { rules[$0] }
  }

  package func shape(of program: String) -> ProgramShape? { shapes[program] }
}
