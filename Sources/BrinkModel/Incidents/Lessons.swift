/// What people said about how an incident went, out of its notes.
///
/// A note says so by how it begins: `went well: …`, `went badly: …`; what was noted in a replay and
/// begins like neither is a remark.
package struct Lessons: Sendable {
  package let well: [(entry: Entry, text: String)]
  package let badly: [(entry: Entry, text: String)]
  /// Made while looking back.
  package let remarks: [Entry]

  package init(_ entries: some Sequence<Entry>) {
    var well: [(entry: Entry, text: String)] = []
    var badly: [(entry: Entry, text: String)] = []
    var remarks: [Entry] = []
    for entry in entries where entry.kind == .note {
      let text = entry["Text"] ?? ""
      if let said = Self.rest(of: text, after: Self.wellWords) {
        well.append((entry, said))
      } else if let said = Self.rest(of: text, after: Self.badWords) {
        badly.append((entry, said))
      } else if entry[RetroNote.mark] != nil {
        remarks.append(entry)
      }
    }
    self.well = well
    self.badly = badly
    self.remarks = remarks
  }

  private static let wellWords = ["went well", "well", "good"]
  private static let badWords = ["went badly", "did not go well", "badly", "bad"]

  /// What follows one of the words and a colon, as it was written.
  private static func rest(of text: String, after words: [String]) -> String? {
    guard let colon = text.firstIndex(of: ":") else { return nil }
    let said = text[..<colon].lowercased()
    let rest = Plain.trimmed(String(text[text.index(after: colon)...]))
    return words.contains(Plain.trimmed(said)) && !rest.isEmpty ? rest : nil
  }
}
