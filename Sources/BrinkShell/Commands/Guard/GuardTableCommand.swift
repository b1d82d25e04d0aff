import BrinkModel
import Guard
import Rules

/// Writes the source files in which what comes of the bundled rules is kept: for `make rules`.
enum GuardTableCommand {
  static let command = Command(
    CommandDescription(
      "guard table", summary: "print the source file of the bundled rules, or of the hooks' data",
      synopsis: ["[hooks]"], operands: 0...1)
  ) { session, arguments throws(Fault) in
    session.world.output.write(
      arguments.operands.isEmpty ? GeneratedSource.rules : GeneratedSource.hooks)
    return ExitStatus.done.rawValue
  }
}

/// Swift sources written anew from the packs.
package enum GeneratedSource {
  /// The table of rules.
  package static var rules: String {
    let (rules, shapes) = BundledRules.read
    return head + source("table", RuleTable.text(of: rules, shapes: shapes))
  }

  /// What shells look for, so that a hook is printed without reading the rules.
  package static var hooks: String {
    let (rules, shapes) = BundledRules.read
    let prefilter = Prefilter([RuleIndex(rules, shapes: shapes)])
    return head + source("shellHookData", HookData.shell(prefilter) + "\n")
      + """
      extension BundledRules {
        package static let fishHookKinds = \(HookData.fishKinds(prefilter).count)
      }

      """ + source("fishHookData", HookData.fish(prefilter) + "\n")
  }

  private static let head = """
    // swift-format-ignore-file
    // Written by `make rules` from rules/*.yaml: change those.

    """

  private static func source(_ name: String, _ text: String) -> String {
    """
    extension BundledRules {
      package static let \(name): StaticString = ###\"\"\"

    """ + text + "\"\"\"###\n}\n"
  }
}
