/// The hashes of single words that some rule asks for by name.
enum Words {
  static let because = WordHash("because").value
  static let dri = WordHash("dri").value
  static let it = WordHash("it").value
  static let lead = WordHash("lead").value
  static let making = WordHash("making").value
  static let maybe = WordHash("maybe").value
  static let my = WordHash("my").value
  static let our = WordHash("our").value
  static let owner = WordHash("owner").value
  static let that = WordHash("that").value
  static let the = WordHash("the").value
  static let thats = WordHash("thats").value
  static let which = WordHash("which").value

  /// `he`, `his`, `she`, `her`, `hers`: pronouns for one person.
  static let persons = hashes(["he", "his", "him", "she", "her", "hers"])

  /// Prepositions that put a month after them rather than a person.
  static let dating = hashes([
    "in", "until", "till", "since", "before", "after", "through", "during", "mid", "late", "early",
    "last", "next", "this", "every",
  ])

  /// Prepositions after which somebody may be in charge: `it is on`, `signed by`.
  static let charging = hashes(["on", "with", "by", "to", "for", "at"])

  /// The words of the question at the boundary.
  static let question = hashes([
    "one", "sentence", "who", "owns", "this", "decision", "the", "and", "how", "does", "it", "fail",
    "owner", "failure", "mode",
  ])

  /// Words that people type to get past a question.
  static let filler = hashes([
    "asdf", "asdfasdf", "qwerty", "qwertz", "lorem", "ipsum", "dolor", "sit", "amet", "consectetur",
    "blah", "bla", "foo", "bar", "baz", "xxx", "xx", "abc", "test", "tbd", "tbc", "todo", "n/a",
    "na",
    "none", "nothing", "whatever", "idk", "dunno", "ok", "okay", "yes", "no", "yep", "nope", "hjkl",
    "jkl", "sdf", "dfg", "fgh", "wer", "aaa", "aaaa", "hmm", "hm", "skip", "ignore",
  ])

  private static func hashes(_ words: [StaticString]) -> Set<UInt32> {
    Set(words.map { WordHash($0).value })
  }
}
