import BrinkFiles
import BrinkModel
import DisplayText
import Guard

/// Trusts a repository's file of rules, as it reads now.
enum GuardTrustCommand {
  static let command = Command(
    CommandDescription(
      "guard trust", summary: "trust a repository's file of rules as it reads now",
      synopsis: ["FILE…"], operands: 1...Int.max,
      details: """
        Rules in .brink/rules of a repository count only once you said so, and only as long as the file \
        stays as it is. They may add and raise, never weaken, and bring no commands: a dry run in them is \
        left out.
        """,
      examples: ["brink guard trust .brink/rules/site.yaml"])
  ) { session, arguments throws(Fault) in
    try session.expectPerson("guard trust")
    var trust = RuleTrust(session.world.stateDirectory)
    for operand in arguments.operands {
      let path = operand.hasPrefix("/") ? operand : session.world.directory + "/" + operand
      let bytes = try SmallFile.bytes(of: path, limit: RulePackReader.largestSize + 1)
      let pack = RulePackReader.read(bytes)
      if let fault = pack.diagnostics.first(where: { $0.severity == .fault }) {
        throw fault.fault(in: operand)
      }
      let plain = RuleFiles.ofRepository(around: session.world.directory).first {
        (try? System.real.resolve($0)) == (try? System.real.resolve(path))
      }
      try trust.add(plain ?? path, bytes)
      let count = pack.rules.count == 1 ? "1 rule" : "\(pack.rules.count) rules"
      let dropped = pack.rules.contains { !$0.preview.isEmpty }
      session.print(
        "\(operand, .accent): trusted as it reads now (\(count)).\(dropped ? noCommands : "")\n")
    }
    return ExitStatus.done.rawValue
  }

  private static let noCommands =
    " Its dry runs are left out: a repository brings no commands."
}
