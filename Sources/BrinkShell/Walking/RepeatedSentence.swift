import BrinkFiles
import BrinkModel
import DisplayText
import Rec
import Reports

/// Notices a sentence that was written word for word before: habit is how such sentences die.
struct RepeatedSentence {
  private let session: Session

  init(in session: Session) {
    self.session = session
  }

  /// What to say about the newest decision with that very sentence; nil when it is a new one.
  ///
  /// It never blocks: the same decision may well come round again.
  func notice(_ sentence: String) throws(Fault) -> StyledText? {
    let same = EntryFilter(kinds: [.decision], fields: [Field("Sentence", sentence)])
    var newest: Entry?
    for entry in try session.journal().entries(matching: same) {
      newest = entry
    }
    return newest.map { entry in
      """
      You wrote exactly this on \(entry.at.date) (\(entry.id.short, .accent)) before: \
      \((entry["Doing"] ?? "another step").onOneLine, .bold). Does it still say how this one fails? \
      If not, \("/back", .accent).
      """
    }
  }
}
