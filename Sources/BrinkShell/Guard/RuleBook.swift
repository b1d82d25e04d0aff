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
    var files = RuleFiles.own(in: session.world.configurationDirectory)
    let repository = RuleFiles.ofRepository(around: session.world.directory)
    if !repository.isEmpty {
      let trust = RuleTrust(session.world.stateDirectory)
      for file in repository {
        guard let bytes = RuleFiles.bytes(of: file, adding: &troubles) else { continue }
        if trust.includes(file, bytes) {
          files.append(file)
        } else {
          troubles.append(
            Fault(
              place: file, what: "holds rules of this repository that nobody here trusts yet",
              remedy: "Read it, then brink guard trust \(file).", status: .badConfiguration))
        }
      }
    }
    if !files.isEmpty {
      let added = Self.read(files, besides: table, &troubles)
      sources.append(added)
    }
    self.sources = sources
    self.troubles = troubles
  }

  /// Judges lines by all of them.
  var guardian: Guardian {
    Guardian(sources) { path in (try? System.real.resolve(path)) != nil }
  }

  /// The rule of that id.
  func rule(_ id: String) -> Rule? {
    sources.lazy.compactMap { $0.rules.first { $0.id == id } }.first
  }

  private static func read(
    _ files: [String], besides table: any RuleSource, _ troubles: inout [Fault]
  ) -> RuleIndex {
    var taken = Set(table.rules.map(\.id))
    var rules: [Rule] = []
    var shapes: [String: ProgramShape] = [:]
    for file in files {
      guard let bytes = RuleFiles.bytes(of: file, adding: &troubles) else { continue }
      let pack = RulePackReader.read(bytes)
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
        rules.append(rule)
      }
    }
    return RuleIndex(rules, shapes: shapes)
  }
}
