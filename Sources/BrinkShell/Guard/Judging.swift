import BrinkFiles
import BrinkModel
import Guard

/// What the guard says of lines in this session: rules, surroundings, exceptions.
final class Judging {
  let book: RuleBook
  let session: Session
  private let guardian: Guardian
  /// Where and as whom; files are read for it, so it is found out once, and only where it matters.
  private(set) lazy var surroundings = session.surroundings
  private var exceptions: [RuleException]?

  init(_ session: Session) {
    self.session = session
    book = RuleBook(session)
    guardian = book.guardian
  }

  /// A verdict, and the leave that somebody has for rules it would be held by.
  struct Judgment {
    var verdict: Guardian.Verdict
    /// By the id of the rule.
    var exceptions: [String: RuleException] = [:]
  }

  /// Judges a line as one would type it.
  func judge(_ line: [UInt8]) throws(Fault) -> Judgment {
    try finish(guardian.judge(line), about: String(decoding: line, as: UTF8.self))
  }

  /// Judges the words of one command.
  func judge(_ command: CommandWords) throws(Fault) -> Judgment {
    try finish(guardian.judge(words: command.bytes), about: CommandLineText.quoted(command.texts))
  }

  /// Neither configuration nor journal is opened unless a rule matched.
  private func finish(
    _ verdict: Guardian.Verdict, about line: String
  ) throws(Fault) -> Judgment {
    guard !verdict.matches.isEmpty else { return Judgment(verdict: verdict) }
    var verdict = verdict
    let policy = try session.configuration.guarding
    if verdict.dependsOnSurroundings(policy) {
      verdict = verdict.raised(in: surroundings, by: policy)
    }
    guard verdict.isHeld else { return Judgment(verdict: verdict) }
    let exceptions = try active()
    guard !exceptions.isEmpty else { return Judgment(verdict: verdict) }
    var judgment = Judgment(verdict: verdict)
    lazy var reading = Self.plain(line)
    judgment.verdict = verdict.passing { match in
      guard match.level.isHeld, match.level < .deny,
        let exception = exceptions.first(where: {
          $0.rule == match.rule.id
            && ($0.covers(directory: session.world.directory) || $0.scope == line
              || Self.plain($0.scope) == reading)
        })
      else { return false }
      judgment.exceptions[match.rule.id] = exception
      return true
    }
    return judgment
  }

  /// What the line is however its blanks and quotes are written; one that has it as a part is another line.
  private static func plain(_ line: String) -> Reading {
    ShellReader.read(Array(line.utf8)).plain
  }

  /// The person's own exceptions whose day has not passed and that are not struck: what a colleague lets
  /// pass in a shared journal passes for the colleague.
  private func active() throws(Fault) -> [RuleException] {
    if let exceptions { return exceptions }
    let by = try session.journal().by
    let found = try session.exceptions().filter { $0.by == by && $0.holds(on: session.now.date) }
    exceptions = found
    return found
  }
}

extension Session {
  /// Every exception in the journal that is not struck, expired ones too.
  func exceptions() throws(Fault) -> [RuleException] {
    let journal = try journal()
    var threads = Threads()
    for entry in try journal.entries(matching: EntryFilter(kinds: [.exception, .strike])) {
      if entry.kind == .strike { threads.strike(entry) } else { threads.open(entry) }
    }
    return threads.standing.compactMap { RuleException($0.entry) }
  }
}
