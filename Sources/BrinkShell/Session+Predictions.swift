import BrinkFiles
import BrinkModel
import DisplayText
import Reports

extension Session {
  /// Every prediction in the journal.
  func predictions() throws(Fault) -> Predictions {
    var predictions = Predictions()
    for entry in try journal().entries(matching: EntryFilter(kinds: Predictions.kinds)) {
      predictions.apply(entry)
    }
    return predictions
  }

  /// What the person at the keyboard may see of other people's forecasts now.
  func blinding() throws(Fault) -> Blinding {
    Blinding(try predictions(), for: try person(), on: now.date)
  }

  /// The entries as the person at the keyboard may see them.
  ///
  /// Whatever prints entries prints these; the journal is asked only where there is a prediction.
  func shown(_ entries: [Entry]) throws(Fault) -> [Entry] {
    guard entries.contains(where: { $0.kind == .prediction }) else { return entries }
    let blinding = try blinding()
    return entries.map(blinding.shown)
  }

  /// Every chance stated in the journal that is wanted, by what came of it.
  func forecasts(_ filter: ForecastFilter = ForecastFilter()) throws(Fault) -> ForecastTally {
    var forecasts = Forecasts()
    for entry in try journal().entries(matching: EntryFilter(kinds: Forecasts.kinds)) {
      forecasts.apply(entry)
    }
    return forecasts.tally(filter)
  }

  /// One line on what that person said of it, once it is settled; nil where they said nothing.
  func feedback(on about: EntryID, by name: String) throws(Fault) -> String? {
    ForecastFeedback(on: about, in: try forecasts(), by: name, for: try person())?.text
  }
}
