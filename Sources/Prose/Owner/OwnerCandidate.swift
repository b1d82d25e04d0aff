/// What could stand in the owner slot of a sentence.
package enum OwnerKind: UInt8, Sendable {
  // One person, if the sentence puts them in charge.
  case speaker, handle, name, givenName, unknownWord, ambiguousWord, openingWord, labelled
  // Somebody, but not one person who can be named.
  case group, we, role, indefinite, placeholder, bot, several
  // Nobody.
  case nobody, emptySlot, absent

  var isPerson: Bool { rawValue <= OwnerKind.labelled.rawValue }
  var isNobody: Bool { rawValue >= OwnerKind.nobody.rawValue }

  /// The verdict on a sentence whose owner slot holds this.
  package var verdict: PartVerdict {
    isPerson ? .present : isNobody ? .missing : .vague
  }
}

/// The reading of one of the two parts.
package enum PartVerdict: UInt8, Sendable {
  case present, vague, missing
}

/// A stretch of tokens that could be the owner.
package struct OwnerCandidate: Sendable {
  package var kind: OwnerKind
  /// Index of its first token; the tokens count of the sentence for ``OwnerKind/absent``.
  package var first: Int
  /// Index of its last token.
  package var last: Int
  /// Whether it is one of several joined by `and`, `or` and their like.
  var isJoined = false
}
