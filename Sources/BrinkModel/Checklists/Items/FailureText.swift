/// Tells a bad event somebody would see from words that stand where one should.
enum FailureText {
  /// Why the text names no event, or nil when it may be one.
  static func refusal(_ text: String) -> Refusal? {
    let plain = Plain.line(text).lowercased()
    let words = plain.split { !$0.isLetter && !$0.isNumber && $0 != "'" }.map(String.init)
    if words.isEmpty || placeholders.contains(plain) {
      return Refusal(
        "that is no event yet",
        how: "Type the first bad thing somebody would see: checkout answers 500. Or /hold.")
    }
    if words.allSatisfy(vague.contains) {
      return Refusal(
        "that fits every step there is",
        how: "Type what would break here, and who would see it first.")
    }
    return nil
  }

  private static let placeholders: Set<String> = [
    "tbd", "tba", "todo", "none", "n/a", "na", "nothing", "unknown", "x", "xx", "xxx", "foo",
    "test", "asdf", "?", "not sure", "no idea", "don't know", "dont know", "idk", "it won't",
    "it wont", "it will not", "it can't", "it cannot", "can't", "nothing can go wrong",
    "no risk", "low risk", "should be fine",
  ]
  private static let vague: Set<String> = [
    "it", "this", "that", "something", "things", "everything", "stuff", "might", "may", "could",
    "can", "would", "will", "fail", "fails", "failure", "break", "breaks", "go", "goes", "wrong",
    "badly", "bad", "an", "a", "the", "error", "errors", "issue", "issues", "problem", "problems",
    "bug", "bugs", "happen", "happens", "not", "doesn't", "work", "works", "as", "expected", "be",
    "some", "there", "is", "are", "we",
  ]
}
