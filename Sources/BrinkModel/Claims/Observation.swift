package import Rec

/// A value somebody gave for one cycle of a claim.
package struct Observation: Equatable, Sendable {
  package let entry: Entry
  /// The 1-based cycle of the window.
  package let cycle: Int
  /// Nil where only the condition was noted, or the value is none of the claim's measure.
  package let value: ClaimValue?
  /// Whether the condition was met in this cycle; nil where nobody said.
  package let adhered: Bool?

  /// Nil for an entry that names no cycle.
  init?(_ entry: Entry, of terms: ClaimTerms) {
    guard let cycle = entry["Cycle"].flatMap({ Int($0) }), cycle > 0 else { return nil }
    self.entry = entry
    self.cycle = cycle
    value = entry["Value"].flatMap { ClaimValue($0, terms.measure, unit: terms.unit) }
    adhered = entry["Adhered"].map { $0 == "yes" }
  }

  /// The fields of an observation of that claim.
  package static func fields(
    of claim: EntryID, cycle: Int, value: ClaimValue?, adhered: Bool?, note: String? = nil
  ) -> [Field] {
    [Field("About", claim.text), Field("Cycle", "\(cycle)")]
      + [
        ("Value", value?.text), ("Adhered", adhered.map { $0 ? "yes" : "no" }), ("Note", note),
      ].compactMap { name, text in text.map { Field(name, $0) } }
  }
}
