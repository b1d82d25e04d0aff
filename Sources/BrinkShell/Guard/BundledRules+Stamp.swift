import BrinkFiles
package import Guard
package import Rules

extension BundledRules {
  /// What a table of these packs is stamped with: their names and lengths.
  static var stamp: String {
    packs.map { "\($0.name):\($0.text.utf8CodeUnitCount)" }.joined(separator: " ")
  }

  /// The rules as the packs have them, read anew.
  static var read: (rules: [Rule], shapes: [String: ProgramShape]) {
    var rules: [Rule] = []
    var shapes: [String: ProgramShape] = [:]
    for pack in packs {
      let read = pack.text.withUTF8Buffer { RulePackReader.read(Array($0)) }
      rules += read.rules
      shapes.merge(read.shapes) { $0.merged(with: $1) }
    }
    return (rules, shapes)
  }

  /// The rules to judge by: the table, unless a pack was changed and it was not written again.
  package static var source: any RuleSource {
    let compact = RuleTable(table)
    guard compact.stamp != stamp else { return compact }
    let (rules, shapes) = read
    return RuleIndex(rules, shapes: shapes)
  }
}
