import BrinkModel

/// A field's value as a person says it: `2400` of `UndoTakes` becomes `40 min`.
package enum FieldValue {
  /// The words; the value itself where it needs none.
  package static func words(_ value: String, of name: String) -> String {
    if name.hasSuffix("Takes") || name.hasSuffix("Took"), let seconds = Int(value), seconds >= 0 {
      return DurationText.words(seconds)
    }
    if let moment = Timestamp(value) { return "\(moment.date) \(moment.hoursAndMinutes)" }
    // A walk names the fields of what it promised.
    if name == PromisedAction.field { return FieldLabel.words(value) }
    return value
  }
}
