import BrinkFiles
import Guard
import Rules

/// The rule packs that come with the program, read once for all tests.
enum BundledPacks {
  static let all: [(file: String, pack: RulePack)] = BundledRules.packs.map { pack in
    (pack.name, pack.text.withUTF8Buffer { RulePackReader.read(Array($0)) })
  }

  private static let index: RuleIndex = {
    var shapes: [String: ProgramShape] = [:]
    for (_, pack) in all { shapes.merge(pack.shapes) { $0.merged(with: $1) } }
    return RuleIndex(all.flatMap(\.pack.rules), shapes: shapes)
  }()

  /// Judges as the program does where nobody configured anything.
  static var guardian: Guardian { Guardian([index]) }
}
