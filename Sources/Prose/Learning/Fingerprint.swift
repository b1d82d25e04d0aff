/// A digest of everything the weights were learned from: the lines, the lexicon and the features.
package struct Fingerprint: Equatable, Sendable {
  package private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  /// Digests `lines` as text, and a tenth of `sentences` as the features they have.
  package init(lines: [String], sentences: [String]) {
    for line in lines {
      for byte in line.utf8 { add(UInt64(byte)) }
      add(0x0A)
    }
    for (number, sentence) in sentences.enumerated() where number % 10 == 0 {
      let tokens = Tokenizer.tokens(of: sentence, lexicon: .standard)
      for token in tokens { add(token.classes.rawValue) }
      let (owners, found) = Lesson.owners(tokens)
      let failures = Lesson.failures(tokens, owner: found[0]).lesson
      for slots in owners.candidates + failures.candidates {
        for slot in slots { add(UInt64(slot)) }
      }
    }
  }

  /// Digests labelled claims as text, and a tenth of `texts` as the features of their choices.
  package init(claims lines: [String], texts: [String]) {
    for line in lines {
      for byte in line.utf8 { add(UInt64(byte)) }
      add(0x0A)
    }
    for (number, text) in texts.enumerated() where number % 10 == 0 {
      let lesson = ClaimLesson(text, .init(reasons: [], direction: .event))
      for slot in lesson.candidates.joined().joined() { add(UInt64(slot)) }
    }
  }

  private mutating func add(_ number: UInt64) {
    value = (value ^ number) &* 0x0000_0100_0000_01B3
  }
}
