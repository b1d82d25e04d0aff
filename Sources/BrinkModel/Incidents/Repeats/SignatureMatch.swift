/// An earlier signature, or an earlier sentence at a boundary, that a new signature resembles.
///
/// Nothing is decided here: a person says whether it is the same failure.
package struct SignatureMatch: Equatable, Sendable {
  /// The incident or the decision.
  package let id: EntryID
  package let at: Timestamp
  package let isDecision: Bool
  package let text: String
  /// The words both have, as the new one writes them.
  package let shared: [String]
  /// Twice the shared words of 100 words: Dice's coefficient in percent, 0 to 100.
  package let likeness: Int

  /// What a new signature must share at least, in percent; less where the service is the same.
  package static let threshold = 50
  package static let thresholdInService = 40

  /// Everything earlier that the text resembles, most alike first, then newest first.
  package static func matches(
    _ text: String, services: [String] = [], among incidents: [Incident], decisions: [Entry] = [],
    except own: EntryID? = nil
  ) -> [SignatureMatch] {
    let new = SignatureWords(text)
    var found: [SignatureMatch] = []
    for incident in incidents where incident.id != own {
      let isNear = incident.services.contains(where: services.contains)
      let said = incident.runbook[.signature]?.text ?? incident.title
      if let match = match(new, said, incident.entry, isDecision: false, isNear) {
        found.append(match)
      }
    }
    for decision in decisions where decision.incident == nil || decision.incident != own {
      guard let said = decision["Failure"] ?? decision["Sentence"] else { continue }
      if let match = match(new, said, decision, isDecision: true, false) { found.append(match) }
    }
    return found.sorted { ($0.likeness, $0.at, $0.id) > ($1.likeness, $1.at, $1.id) }
  }

  private static func match(
    _ new: SignatureWords, _ said: String, _ entry: Entry, isDecision: Bool, _ isNear: Bool
  ) -> SignatureMatch? {
    let old = SignatureWords(said)
    let shared = zip(new.stems, new.words).filter { old.stems.contains($0.0) }.map(\.1)
    guard shared.count >= min(2, new.stems.count, old.stems.count), !shared.isEmpty else {
      return nil
    }
    let likeness = 200 * shared.count / (new.stems.count + old.stems.count)
    guard likeness >= (isNear ? thresholdInService : threshold) else { return nil }
    return SignatureMatch(
      id: entry.id, at: entry.at, isDecision: isDecision, text: said, shared: shared,
      likeness: likeness)
  }
}
