import BrinkFiles
package import Guard
package import Rules

extension BundledRules {
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

  /// The rules to judge by.
  package static var source: any RuleSource { RuleTable(table) }
}
