import Rec

/// What one person may see of other people's forecasts: nothing before they gave their own.
///
/// A number seen first is a number copied. Only what is shown changes: the logs are plain text.
package struct Blinding: Sendable {
  private let viewer: Person
  /// Statements of others that they may see.
  private let revealed: Set<EntryID>
  private let struck: Set<EntryID>
  /// True when the viewer may see every number there was when it was made.
  package let hidesNothing: Bool

  /// - Parameters:
  ///   - predictions: Everything said so far.
  ///   - viewer: Who looks.
  ///   - today: A question whose day is over takes no more numbers, so it hides none.
  package init(_ predictions: Predictions, for viewer: Person, on today: CivilDate) {
    self.viewer = viewer
    // A question that is struck stays hidden, or a strike would be a way to look.
    let asked = predictions.asked
    let open = Set(
      asked.lazy.filter { question in
        question.takesForecasts(on: today) && question.latest(of: viewer) == nil
      }.map(\.id))
    let known = Set(asked.map(\.id))
    revealed = Set(
      predictions.statements.lazy.map(\.id).filter { id in
        let question = predictions.question(of: id)
        return known.contains(question) && !open.contains(question)
      })
    struck = predictions.struck
    hidesNothing = predictions.statements.allSatisfy { [revealed] in
      revealed.contains($0.id) || viewer.isNamed($0.by)
    }
  }

  /// Hides every number but the viewer's own: for when predictions cannot be read.
  package init(hidingAllFrom viewer: Person) {
    self.viewer = viewer
    revealed = []
    struck = []
    hidesNothing = false
  }

  /// True when the entry's number is not for the viewer yet.
  package func hides(_ entry: Entry) -> Bool {
    entry.kind == .prediction && Predictions.isStatement(entry)
      && !viewer.isNamed(entry.by) && !revealed.contains(entry.id)
  }

  /// The entry as the viewer may see it.
  ///
  /// The seal goes with the number: ninety-nine guesses would find the one it fits.
  package func shown(_ entry: Entry) -> Entry {
    guard hides(entry) else { return entry }
    let question = entry.about ?? entry.id
    let words =
      struck.contains(question)
      ? Self.struckWords : "\(Self.words): brink predict \(question.short) 60%"
    let fields = entry.fields.map {
      $0.name == Prediction.percentField ? Field($0.name, words) : $0
    }
    return Entry(
      id: entry.id, at: entry.at, kind: entry.kind, by: entry.by, fields: fields, took: entry.took)
  }

  /// What stands in place of a hidden number; the command to type follows.
  package static let words = "hidden until you commit yours"
  package static let struckWords = "hidden: struck before you committed yours"

  /// What is left of a torn entry, without the number where it may be of a prediction.
  package static func withoutNumber(_ torn: String) -> String {
    let name = Prediction.percentField + ":"
    return torn.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.hasPrefix(name) ? "\(name) hidden" : String($0) }.joined(separator: "\n")
  }
}
