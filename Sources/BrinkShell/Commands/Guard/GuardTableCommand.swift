import BrinkModel
import Guard
import Rules

/// Writes the source file in which the bundled rules are kept: for `make rules`.
enum GuardTableCommand {
  static let command = Command(
    CommandDescription(
      "guard table", summary: "print the source file of the bundled rules")
  ) { session, _ throws(Fault) in
    session.world.output.write(RuleTableSource.text)
    return ExitStatus.done.rawValue
  }
}

/// The Swift source with the table in it.
package enum RuleTableSource {
  /// Written anew from the packs.
  package static var text: String {
    let (rules, shapes) = BundledRules.read
    let table = RuleTable.text(of: rules, shapes: shapes)
    return """
      // swift-format-ignore-file
      // Written by `make rules` from rules/*.yaml: change those.
      extension BundledRules {
        package static let table: StaticString = ###\"\"\"

      """ + table + "\"\"\"###\n}\n"
  }
}
