import BrinkModel

/// What the commands around git take.
enum GitGuardOptions {
  static let protect = Option(
    "protect", value: "NAME", repeats: true,
    help: "a branch to decide on at every push; * stands for any characters")
  static let within = Option(
    "within", value: "TIME", help: "how long a decision counts; 15 min without it")

  /// The seconds that a decision counts.
  static func span(_ arguments: Arguments) throws(Fault) -> Int {
    guard let text = arguments["within"] else { return FreshDecisions.usualSpan }
    guard let seconds = DurationText.seconds(text), (1...86_400).contains(seconds) else {
      throw Fault(
        place: "--within=\(text)", what: "is no time that a decision could count",
        remedy: "Write --within='15 min'; a day is the most.", status: .usage)
    }
    return seconds
  }

  /// The names given, each one that could be a branch's.
  static func protected(_ arguments: Arguments) throws(Fault) -> [String] {
    let names = arguments.values("protect")
    for name in names where name.isEmpty || name.contains(where: { $0.isWhitespace }) {
      throw Fault(
        place: "--protect=\(name)", what: "is no name of a branch",
        remedy: "Write --protect=main or --protect='release/*'.", status: .usage)
    }
    return names
  }
}
