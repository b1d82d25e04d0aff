import BrinkFiles
import BrinkModel
import Guard
import Rules

/// Every rule within reach: the bundled ones, the person's own, the repository's trusted ones.
struct RuleBook {
  let sources: [any RuleSource]
  /// What is wrong with packs that are not ours, and what is not trusted yet; the rest goes on.
  let troubles: [Fault]

  /// The bundled rules alone.
  init() {
    sources = [BundledRules.source]
    troubles = []
  }

  init(_ session: Session) {
    let table = BundledRules.source
    var sources: [any RuleSource] = [table]
    var troubles: [Fault] = []
    // Reading every rule of the table costs more than judging a line; without packs nobody asks.
    var taken: Set<String> = []
    var packs: [Pack] = []
    for file in RuleFiles.own(in: session.world.configurationDirectory) {
      guard let bytes = RuleFiles.bytes(of: file, adding: &troubles) else { continue }
      packs.append(Pack(file: file, bytes: bytes))
    }
    if !packs.isEmpty {
      taken = Set(table.rules.map(\.id))
      sources.append(Self.read(packs, &taken, &troubles))
    }
    packs = []
    let repository = RuleFiles.ofRepository(around: session.world.directory)
    if !repository.isEmpty {
      let trust = RuleTrust(session.world.stateDirectory)
      for file in repository {
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
    }
    // Last, and so without a say in how the rules before them read a program's words.
    if !packs.isEmpty {
      if taken.isEmpty { taken = Set(table.rules.map(\.id)) }
      sources.append(Self.read(packs, &taken, &troubles, \.withoutCommands))
    }
    self.sources = sources
    self.troubles = troubles
  }

  /// Judges lines by all of them.
  var guardian: Guardian {
    Guardian(sources) { path in (try? System.real.resolve(path)) != nil }
  }

  /// Every rule, the bundled ones first.
  var rules: [Rule] { sources.flatMap(\.rules) }

  /// The rule of that id.
  func rule(_ id: String) -> Rule? { rules.first { $0.id == id } }

  /// A file with the very bytes that were looked at for whether it is trusted.
  private struct Pack {
    let file: String
    let bytes: [UInt8]
  }

  private static func read(
    _ packs: [Pack], _ taken: inout Set<String>, _ troubles: inout [Fault],
    _ change: (Rule) -> Rule = { $0 }
  ) -> RuleIndex {
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
        rules.append(change(rule))
      }
    }
    return RuleIndex(rules, shapes: shapes)
  }
}

extension Rule {
  /// The same without its dry run: what comes with a repository is never offered to be run.
  fileprivate var withoutCommands: Rule {
    var rule = self
    rule.preview = []
    return rule
  }
}
