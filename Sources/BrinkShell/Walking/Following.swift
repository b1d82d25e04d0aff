import BrinkFiles
import BrinkModel
import DisplayText
import Reports

/// What comes after a walk was recorded: the entries that follow from it, and what it shows.
struct Following {
  private let entry: Entry
  private let checklist: Checklist
  private let session: Session

  init(_ entry: Entry, of checklist: Checklist, in session: Session) {
    self.entry = entry
    self.checklist = checklist
    self.session = session
  }

  /// Records what follows; gives the new entries.
  func record(in journal: Journal) throws(Fault) -> [Entry] {
    var entries: [Entry] = []
    for draft in FollowingEntries(from: entry, of: checklist).drafts {
      entries.append(try journal.append(draft, now: session.now))
    }
    return entries
  }

  /// Says what was recorded besides, what last time's answers were, and how the scores stand.
  ///
  /// The walk is recorded by now, so whatever fails here is told and changes nothing.
  func tell(_ entries: [Entry], isInteractive: Bool) {
    for action in entries where action.kind == .action {
      session.tellRecorded(
        action,
        "  \(action["Owner"] ?? "", .accent) by \(action["Due"] ?? ""): \(action["What"] ?? "") "
          + "(\(action.id.short, .accent))")
    }
    guard !session.answersInJSON else { return }
    // Who was asked has seen last time's answer above the question.
    if !isInteractive {
      for line in Comparison.lines(of: entry, checklist) { session.tell(line) }
    }
    if checklist.dimensions.isEmpty, let debt = Debt(entry, checklist.repeats) {
      session.tell("\(debt.words.onOneLine, .warning)")
    }
    do throws(Fault) {
      try tellScores()
    } catch {
      session.warn(FaultText.text(of: error))
    }
  }

  private func tellScores() throws(Fault) {
    guard !checklist.dimensions.isEmpty, checklist.kind != .outcome,
      let name = checklist.seriesName(of: entry),
      let series = Scores(try session.walked(checklist), of: checklist)[name]
    else { return }
    let chart = ScoreChart(series, glyphs: session.glyphs).lines(columns: session.columns)
    session.tell("\n" + StyledText(lines: chart))
  }
}
