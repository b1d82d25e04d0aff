/// Tells a name somebody can be asked by from words that stand where a name should.
enum OwnerName {
  /// Why the text names nobody in particular, or nil when it may be a name.
  static func refusal(_ text: String) -> Refusal? {
    let plain = text.lowercased()
    let words = plain.split { !$0.isLetter && !$0.isNumber && $0 != "'" }.map(String.init)
    if words.isEmpty || placeholders.contains(plain) || words.allSatisfy({ Int($0) != nil }) {
      return Refusal("that is nobody's name yet", how: "Type the name of one person, or \(stop).")
    }
    if groups.contains(plain) || words.contains(where: groupWords.contains) {
      return Refusal(
        "`\(text)` is a group: nobody there is sure to answer",
        how: "Type the one person in it who does, or \(stop).")
    }
    // Between two names only: Or is a name too.
    let joins = words.dropFirst().dropLast().contains { $0 == "and" || $0 == "or" }
    if joins || plain.contains(where: { "&,/+".contains($0) }) {
      return Refusal("two people is nobody at 3 a.m.", how: "Type the one who answers for it.")
    }
    if words.count > 5 {
      return Refusal("that is a sentence, not a name", how: "Type only the name.")
    }
    return nil
  }

  private static let stop = "/hold"
  private static let placeholders: Set<String> = [
    "tbd", "tba", "todo", "none", "n/a", "na", "nobody", "no one", "noone", "unknown", "x", "xx",
    "xxx", "foo", "test", "asdf", "someone", "somebody", "anyone", "anybody", "whoever", "?",
    "not sure", "no idea", "don't know", "dont know", "idk",
  ]
  private static let groups: Set<String> = [
    "we", "us", "they", "them", "all", "all of us", "both", "everyone", "everybody", "ops",
    "devops", "sre", "support", "oncall", "on-call", "on call", "management", "engineering",
    "whoever is on call", "security", "qa", "infra",
  ]
  private static let groupWords: Set<String> = [
    "team", "teams", "squad", "department", "group", "committee", "everyone", "everybody",
  ]
}
