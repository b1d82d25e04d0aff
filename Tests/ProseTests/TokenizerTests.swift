import Prose
import Testing

@Suite struct TokenizerTests {
  private func words(_ text: String) -> [String] {
    Tokenizer.tokens(of: text, lexicon: .standard).filter(\.isWord).map {
      Span(Int($0.start)..<Int($0.end)).text(in: text)
    }
  }

  @Test func `a possessive is cut off and a negation is not`() {
    #expect(words("Marek's can't I’ll O'Brien") == ["Marek", "'s", "can't", "I", "’ll", "O'Brien"])
  }

  @Test func `names, figures and files stay whole`() {
    #expect(
      words("Mei-Ling esteban.q max_age 02:30 10,000 T.J.") == [
        "Mei-Ling", "esteban.q", "max_age", "02:30", "10,000", "T.J",
      ])
  }

  @Test func `sentences without a blank between them are two`() {
    #expect(words("done.Next") == ["done", "Next"])
  }
}
