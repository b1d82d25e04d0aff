import BrinkFiles
import BrinkModel
import DisplayText
import Guard

/// Trusts a repository's file of rules, as it reads now.
enum GuardTrustCommand {
  static let command = Command(
    CommandDescription(
      "guard trust", summary: "trust a repository's file of rules as it reads now",
      synopsis: ["FILE…", "--forget FILE…", ""], operands: 0...Int.max,
      options: [Option("forget", help: "trust it no longer")],
      details: """
        Rules in .brink/rules of a repository count only once you said so, and only as long as the file \
        stays as it is. They may add and raise, never weaken, and bring no commands: a dry run in them is \
        left out. Without FILE it lists what you trust.
        """,
      examples: ["brink guard trust .brink/rules/site.yaml"])
  ) { session, arguments throws(Fault) in
    try session.expectPerson("guard trust")
    var trust = RuleTrust(session.world.stateDirectory)
    if arguments.operands.isEmpty { list(trust, session) }
    let before = session.ownPrefilter
    for operand in arguments.operands {
      let path = try place(of: operand, in: session)
      if arguments.has("forget") {
        let wasTrusted = try trust.remove(path)
        session.print(
          "\(operand, .accent): \(wasTrusted ? "trusted no longer" : "was not trusted").\n")
      } else {
        try add(operand, path, to: &trust, session)
      }
    }
    if !arguments.has("forget"), session.ownPrefilter != before {
      session.print("Shells that are open ask about these once they are started anew.\n")
    }
    return ExitStatus.done.rawValue
  }

  private static func add(
    _ operand: String, _ path: String, to trust: inout RuleTrust, _ session: Session
  ) throws(Fault) {
    let bytes = try SmallFile.bytes(of: path, limit: RulePackReader.largestSize + 1)
    let pack = RulePackReader.read(bytes)
    if let fault = pack.diagnostics.first(where: { $0.severity == .fault }) {
      throw fault.fault(in: operand)
    }
    try trust.add(path, bytes)
    let count = pack.rules.count == 1 ? "1 rule" : "\(pack.rules.count) rules"
    let dropped = pack.rules.contains { !$0.preview.isEmpty }
    session.print(
      "\(operand, .accent): trusted as it reads now (\(count)).\(dropped ? noCommands : "")\n")
  }

  private static let noCommands =
    " Its dry runs are left out: a repository brings no commands."

  private static func list(_ trust: RuleTrust, _ session: Session) {
    if trust.paths.isEmpty { session.print("No repository's rules are trusted.\n") }
    for path in trust.paths {
      let bytes = try? SmallFile.bytes(of: path, limit: RulePackReader.largestSize + 1)
      let state =
        bytes.map { trust.includes(path, $0) ? "trusted" : "changed since, and so left out" }
        ?? "gone"
      session.print("\(path, .accent): \(state)\n")
    }
  }

  /// The path by which the guard would read it; throws for what it would never read.
  private static func place(of operand: String, in session: Session) throws(Fault) -> String {
    let path = operand.hasPrefix("/") ? operand : session.world.directory + "/" + operand
    let files = RuleFiles.ofRepository(around: session.world.directory)
    if let plain = files.first(where: { ($0 == path) || real($0) == real(path) }) { return plain }
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    let folder = parts.dropLast().joined(separator: "/")
    guard let name = parts.last, let found = real(folder), found.hasSuffix("/.brink/rules") else {
      throw Fault(
        place: operand, what: "is no file of rules of a repository",
        remedy:
          "Those lie in .brink/rules; your own, in $XDG_CONFIG_HOME/brink/rules, need no trust.",
        status: .usage)
    }
    return found + "/" + name
  }

  private static func real(_ path: String) -> String? { try? System.real.resolve(path) }
}
