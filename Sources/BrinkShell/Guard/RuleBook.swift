import BrinkFiles
import BrinkModel
import Guard
import Rules

/// Every rule within reach.
struct RuleBook {
  let guardian: Guardian
  let sources: [any RuleSource]

  init() {
    var rules: [Rule] = []
    var shapes: [String: ProgramShape] = [:]
    for pack in BundledRules.packs {
      let read = pack.text.withUTF8Buffer { RulePackReader.read(Array($0)) }
      rules += read.rules
      shapes.merge(read.shapes) { $0.merged(with: $1) }
    }
    sources = [RuleIndex(rules, shapes: shapes)]
    guardian = Guardian(sources)
  }
}
