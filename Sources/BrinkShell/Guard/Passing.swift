import BrinkFiles
import BrinkModel
import DisplayText
import Guard
import Rec

/// What lets a line at a prompt run unasked although rules hold it; each is recorded and told.
struct Passing {
  /// With what passes at level task.
  private(set) var judgment: Judging.Judgment
  private var passes: [RulePass] = []
  private var words: [StyledText] = []
  private let judging: Judging
  /// The line, without the secrets we recognise.
  private let recorded: String

  private var session: Session { judging.session }

  /// The line's own word for it: an assignment before the command that is meant, for this once.
  static let bypass = "BRINK_GUARD=off"

  init(_ line: String, _ judgment: Judging.Judgment, by judging: Judging) throws(Fault) {
    self.judgment = judgment
    self.judging = judging
    recorded = Redaction.redacted(script: line)
    for exception in judgment.exceptions.values.sorted(by: { $0.id < $1.id }) {
      let text: StyledText =
        "exception \(exception.id.short, .accent), until \(exception.until): \(exception.why)"
      add(RulePass([exception.rule], by: .exception(exception.id)), text)
    }
    let policy = try session.configuration.guarding
    if session.agent == nil { takeBypass(policy) }
    try takeGrace(policy)
  }

  private mutating func add(_ pass: RulePass, _ text: StyledText) {
    passes.append(pass)
    words.append(
      "\("brink", .dim): not asked: \(text) \("[\(pass.rules.joined(separator: ", "))]", .dim)")
  }

  /// What nobody may pass by a word or by having done it before.
  private static func isFirm(_ match: RuleMatch, _ policy: GuardPolicy) -> Bool {
    match.level == .deny || policy.wantsSecondPerson(match.rule.id)
  }

  private mutating func takeBypass(_ policy: GuardPolicy) {
    func isMeant(_ match: RuleMatch) -> Bool {
      match.assignments.contains(Self.bypass) && !Self.isFirm(match, policy)
    }
    let meant = judgment.verdict.matches.filter { $0.level.isHeld && isMeant($0) }
    guard !meant.isEmpty else { return }
    judgment.verdict = judgment.verdict.passing(isMeant)
    add(RulePass(meant.map(\.rule.id), by: .bypass), "\(Self.bypass), as the line says, once")
  }

  private mutating func takeGrace(_ policy: GuardPolicy) throws(Fault) {
    let held = judgment.verdict.matches.filter(\.level.isHeld)
    guard policy.grace > 0, !held.isEmpty,
      held.allSatisfy({ $0.level == .boundary && !Self.isFirm($0, policy) }),
      let crossed = try crossing(of: Set(held.map(\.rule.id)), within: policy.grace)
    else { return }
    judgment.verdict = judgment.verdict.passing { $0.level.isHeld }
    let minutes = (session.now.milliseconds - crossed.at.milliseconds) / 60_000
    let ago = minutes == 0 ? "a moment" : "\(minutes) min"
    add(
      RulePass(held.map(\.rule.id), by: .grace(crossed.id)),
      "you crossed the same line \(ago) ago, \(crossed.id.short, .accent)")
  }

  /// The newest crossing of that very line by the same person, in the same place.
  private func crossing(
    of rules: Set<String>, within minutes: Int
  ) throws(Fault) -> Entry? {
    let journal = try session.journal()
    let now = session.now
    let filter = EntryFilter(
      kinds: [.decision], since: now.adding(milliseconds: Int64(-minutes) * 60_000),
      by: journal.by,
      fields: [Field("Command", recorded), Field("Directory", session.world.directory)])
    let place = judging.surroundings.words
    var newest: Entry?
    for entry in try journal.entries(matching: filter)
    where entry["Crossed"] == "yes" && rules.isSubset(of: entry.values(of: "Rule"))
      && (entry["Where"] ?? "") == place && entry.at <= now
    {
      newest = entry
    }
    guard let newest, try !journal.struck().contains(newest.id) else { return nil }
    return newest
  }

  /// Records and tells what passed; to be called when nothing is left to ask about.
  func record(in shell: AskingShell) throws(Fault) {
    guard !passes.isEmpty else { return }
    let journal = try session.journal()
    for pass in passes {
      _ = try journal.append(
        .pass(
          pass, command: recorded, directory: session.world.directory, adding: [shell.field]),
        now: session.now)
    }
    for (number, text) in words.enumerated() {
      session.tell(StyledText(number == 0 ? shell.freshLine : "") + text)
    }
  }
}
