/// Judges the two parts when the writer gives them apart.
///
/// It refuses only what names nothing at all: here the person, not the reader, marks the parts, and
/// a clear thinker must always get through.
package struct PartReader: Sendable {
  package init() {}

  /// Nil when `owner` will do, else one question.
  package func judge(owner: String) -> String? {
    let words = Tokenizer.tokens(of: owner, lexicon: .standard).filter(\.isWord)
    if isEmpty(words) || words.allSatisfy({ $0.has([.nobody, .placeholder, .determiner]) }) {
      return "Who is it? A name, or “I”."
    }
    let refused: WordClass = [.we, .group, .indefinite, .determiner, .nobody, .placeholder]
    let written = words.contains { $0.shape.contains(.capital) && !$0.has(refused) }
    if !written, words.allSatisfy({ $0.has(refused) && !$0.has(.given) }) {
      return "“\(owner)” is not one person. Who in it answers for this?"
    }
    return nil
  }

  /// Nil when `failure` will do, else one question.
  package func judge(failure: String) -> String? {
    let words = Tokenizer.tokens(of: failure, lexicon: .standard).filter(\.isWord)
    if isEmpty(words) || words.allSatisfy({ $0.has([.nobody, .placeholder]) }) {
      return "What would somebody see first when it fails?"
    }
    return nil
  }

  private func isEmpty(_ words: [Token]) -> Bool {
    words.allSatisfy { Words.filler.contains($0.word) }
  }
}
