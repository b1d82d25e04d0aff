/// A claim with everything later entries said about it.
package struct Claim: Sendable {
  package let entry: Entry
  /// The terms that count now: those it was locked with, as amended since.
  package let terms: ClaimTerms
  /// Changes after the lock, oldest first.
  package let amendments: [Entry]
  /// Values given, oldest first; of two for one cycle the later counts.
  package let observations: [Observation]
  /// Verdicts pronounced, oldest first; the last one counts.
  package let verdicts: [Entry]
  /// Entries that retired its rule, or took it up again.
  package let states: [Entry]
  /// The moments at which its cycles were ended, oldest first.
  let endings: [Timestamp]

  package var id: EntryID { entry.id }

  /// The cycles of its window that have begun by then.
  package func cycles(at now: Timestamp) -> [Cycle] {
    CycleLine(terms.pace, endings: endings)
      .window(after: terms.begins, cycles: terms.cycles, now: now)
  }

  /// True while nobody has pronounced on it.
  package var isOpen: Bool { verdicts.isEmpty }

  /// True when the person stated it or is named in it.
  package func concerns(_ person: Person) -> Bool { entry.concerns(person) }

  /// How many observations there were when each amendment was made.
  package var observationsBeforeAmendments: [Int] {
    amendments.map { amendment in
      observations.count { ($0.entry.at, $0.entry.id) < (amendment.at, amendment.id) }
    }
  }
}
