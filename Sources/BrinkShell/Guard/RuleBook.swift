import BrinkFiles
import BrinkModel
import Guard
import Rules

/// Every rule within reach: the bundled ones, the person's own, the repository's trusted ones.
struct RuleBook {
  private(set) var sources: [any RuleSource]
  /// What is wrong with packs that are not ours, and what is not trusted yet; the rest goes on.
  private(set) var troubles: [Fault] = []
  /// The files that rules which are not bundled come from, by their ids.
  private(set) var files: [String: String] = [:]
  /// Ids that are given; empty until a pack is added, since to read the whole table costs more than to
  /// judge a line.
  private var taken: Set<String> = []

  /// The bundled rules alone.
  init() {
    sources = [BundledRules.source]
  }

  init(_ session: Session) {
    self.init(ownOf: session)
    addRepository(around: session.world.directory, RuleTrust(session.world.stateDirectory))
  }

  /// The bundled rules and the person's own.
  private init(ownOf session: Session) {
    self.init()
    var packs: [Pack] = []
    for file in RuleFiles.own(in: session.world.configurationDirectory) {
      guard let bytes = RuleFiles.bytes(of: file, adding: &troubles) else { continue }
      packs.append(Pack(file: file, bytes: bytes))
    }
    add(packs)
  }

  /// All that a shell may come to ask about, in whichever repository it will be.
  static func everywhere(_ session: Session) -> [any RuleSource] {
    let own = RuleBook(ownOf: session)
    let trust = RuleTrust(session.world.stateDirectory)
    return trust.paths.reduce(into: own.sources) { sources, file in
      guard let bytes = RuleFiles.bytes(of: file), trust.includes(file, bytes) else { return }
      // Two repositories may use one id: each is looked at without the other.
      var book = own
      book.add([Pack(file: file, bytes: bytes)], \.withoutCommands)
      sources += book.sources.dropFirst(own.sources.count)
    }
  }

  private mutating func addRepository(around directory: String, _ trust: RuleTrust) {
    var packs: [Pack] = []
    for file in RuleFiles.ofRepository(around: directory) {
      guard let bytes = RuleFiles.bytes(of: file, adding: &troubles) else { continue }
      if trust.includes(file, bytes) {
        packs.append(Pack(file: file, bytes: bytes))
      } else {
        troubles.append(
          Fault(
            place: file, what: "holds rules of this repository that nobody here trusts yet",
            remedy: "Read it, then brink guard trust \(file).", status: .badConfiguration))
      }
    }
    // Last, and so without a say in how the rules before them read a program's words.
    add(packs, \.withoutCommands)
  }

  /// A file with the very bytes that were looked at for whether it is trusted.
  private struct Pack {
    let file: String
    let bytes: [UInt8]
  }

  private mutating func add(_ packs: [Pack], _ change: (Rule) -> Rule = { $0 }) {
    guard !packs.isEmpty else { return }
    if taken.isEmpty { taken = Set(self.rules.map(\.id)) }
    var rules: [Rule] = []
    var shapes: [String: ProgramShape] = [:]
    for (file, pack) in packs.map({ ($0.file, RulePackReader.read($0.bytes)) }) {
      troubles += pack.diagnostics.filter { $0.severity == .fault }.map { $0.fault(in: file) }
      shapes.merge(pack.shapes) { $0.merged(with: $1) }
      for rule in pack.rules {
        guard taken.insert(rule.id).inserted else {
          let position = pack.positions[rule.id] ?? .start
          troubles.append(
            Fault(
              place: "\(file):\(position)", what: "`\(rule.id)` is the id of another rule",
              remedy: "Give it one of its own; until then it is left out.", status: .badData))
          continue
        }
        files[rule.id] = file
        rules.append(change(rule))
      }
    }
    sources.append(RuleIndex(rules, shapes: shapes))
  }
}

extension RuleBook {
  /// Judges lines by all of them.
  var guardian: Guardian {
    Guardian(sources) { path in (try? System.real.resolve(path)) != nil }
  }

  /// Every rule, the bundled ones first.
  var rules: [Rule] { sources.flatMap(\.rules) }

  /// The rule of that id.
  func rule(_ id: String) -> Rule? { rules.first { $0.id == id } }
}

extension Rule {
  /// The same without its dry run: what comes with a repository is never offered to be run.
  fileprivate var withoutCommands: Rule {
    var rule = self
    rule.preview = []
    return rule
  }
}
