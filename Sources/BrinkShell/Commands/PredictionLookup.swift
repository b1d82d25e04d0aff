import BrinkFiles
import BrinkModel

/// From an identifier as typed to the prediction it means.
struct PredictionLookup {
  let session: Session

  /// The prediction, by its own identifier or that of a forecast on it; throws when it means none.
  func one(_ typed: String) throws(Fault) -> Prediction {
    let predictions = try session.predictions()
    let suffix = typed.uppercased()
    let found = Set(
      predictions.identifiers.filter { typed.utf8.count >= 4 && $0.text.hasSuffix(suffix) })
    guard found.count < 2, let id = found.first else {
      throw try missing(typed, among: predictions)
    }
    guard let prediction = predictions[id] else {
      throw Fault(
        place: typed, what: "was struck",
        remedy: "`brink show \(id.short)` says by whom and why; strike the strike to take it back.",
        status: .usage)
    }
    return prediction
  }

  /// True for one word that could be an identifier: four or more of the letters and digits they have.
  static func isIdentifier(_ text: String) -> Bool {
    let letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
    return (4...26).contains(text.count) && text.uppercased().allSatisfy(letters.contains)
  }

  private func missing(_ typed: String, among predictions: Predictions) throws(Fault) -> Fault {
    let entry: Entry
    do {
      entry = try session.journal().one(typed).entry
    } catch {
      guard error.status == .noInput else { throw error }
      let nearest = Nearest.to(typed, among: predictions.all.map(\.id.short))
      return Fault(
        place: typed, what: "no prediction has an identifier that ends so",
        remedy: (nearest.map { "Did you mean \($0)? " } ?? "")
          + "`brink log --kind prediction` lists them.", status: .noInput)
    }
    let isDecision = entry.kind == .decision
    return Fault(
      place: typed, what: "is a \(entry.kind.rawValue), not a prediction",
      remedy: isDecision
        ? "What became of it: brink outcome \(entry.id.short)."
        : "`brink log --kind prediction` lists the predictions.", status: .usage)
  }
}
