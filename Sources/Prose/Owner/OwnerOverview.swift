/// What the whole sentence says about ownership, shared by all candidates.
struct OwnerOverview {
  private var classes: WordClass = []
  private var people = 0
  private var firstPerson = -1
  private var lastPerson = -1
  private var hasSpeaker = false
  private let tokens: [Token]
  /// Whether a `he` or `hers` elsewhere decides: `it is hers to decide`, `he answers`.
  private var pronounOwns = false
  /// For every token, whether a failure was announced (1) or supposed (2) before it in its sentence.
  private var shadow: [UInt8] = []

  init(_ tokens: [Token], _ candidates: [OwnerCandidate]) {
    self.tokens = tokens
    for token in tokens { classes.formUnion(token.classes) }
    pronounOwns = Self.pronounOwns(tokens)
    shadow.reserveCapacity(tokens.count)
    var state: UInt8 = 0
    for token in tokens {
      shadow.append(state)
      if token.mark == .stop || token.mark == .semicolon || token.mark == .question
        || token.mark == .bar
      {
        state = 0
      } else if token.has(.condition) {
        state |= 2
      } else if token.has(.failNoun) || token.has(.failVerb) {
        state |= 1
      } else if token.has(.ownVerb), state & 2 == 0 {
        state |= 4
      }
    }
    for candidate in candidates {
      switch candidate.kind {
      case .speaker: hasSpeaker = true
      case .name, .givenName, .handle, .openingWord:
        if people == 0 { firstPerson = candidate.first }
        lastPerson = candidate.first
        people += 1
      default: break
      }
    }
  }

  private static func pronounOwns(_ tokens: [Token]) -> Bool {
    for index in tokens.indices where Words.persons.contains(tokens[index].word) {
      let end = min(index + 4, tokens.count)
      for next in tokens[(index + 1)..<max(end, index + 1)] {
        if next.mark.endsClause { break }
        if next.has(.ownVerb) || next.has(.ownNoun) { return true }
      }
    }
    return false
  }

  private static let watched: WordClass = [
    .ownVerb, .ownNoun, .ownLabel, .mention, .asks, .we, .speaker, .nobody, .failNoun, .role,
    .placeholder, .group, .given,
  ]

  func describeAbsence<Sink: FeatureSink>(to sink: inout Sink) {
    var bits = classes.intersection(Self.watched).rawValue
    while bits != 0 {
      sink.add(feature(200, UInt32(bits.trailingZeroBitCount)))
      bits &= bits &- 1
    }
    sink.add(feature(203, pronounOwns ? 1 : 0))
    sink.add(feature(201, UInt32(min(people, 3)), hasSpeaker ? 1 : 0))
    for token in tokens.prefix(40) where token.isWord && !token.classes.isEmpty {
      if token.has(.given), !token.has(.ambiguous) { continue }
      sink.add(feature(202, token.word))
    }
  }

  @inline(__always)
  func describe<Sink: FeatureSink>(
    _ candidate: OwnerCandidate, _ family: UInt32, to sink: inout Sink
  ) {
    let position =
      candidate.first == firstPerson ? 1 : candidate.first == lastPerson ? 2 : UInt32(3)
    sink.add(feature(210, UInt32(min(people, 3)), family &* 4 &+ position))
    sink.add(feature(216, pronounOwns ? 1 : 0, family))
    let shade = UInt32(shadow[candidate.first])
    sink.add(feature(217, shade, family))
    sink.add(feature(218, shade, UInt32(candidate.kind.rawValue)))
    sink.add(feature(211, UInt32(candidate.kind.rawValue), hasSpeaker ? 1 : 0))
    sink.add(feature(212, UInt32(min(candidate.first, 3)), family))
    sink.add(feature(213, UInt32(min(tokens.count - 1 - candidate.last, 3)), family))
    sink.add(feature(214, UInt32(min(candidate.first, 8))))
    sink.add(feature(215, UInt32(min(candidate.last - candidate.first, 4)), family))
  }
}
