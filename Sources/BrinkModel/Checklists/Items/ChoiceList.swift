/// Options, and the ways people point at one: its text, its number, the beginning of either.
package struct ChoiceList: Equatable, Sendable {
  package let options: [String]

  package init(_ options: [String]) {
    self.options = options
  }

  /// The options with the keys to type: letters where all first letters differ, else numbers.
  package func choices(required: Set<Int> = []) -> [Choice] {
    let letters = options.map { $0.first.map { String($0).lowercased() } ?? "" }
    let hasLetters =
      Set(letters).count == letters.count
      && letters.allSatisfy { $0.utf8.count == 1 && $0.utf8.allSatisfy { (97...122).contains($0) } }
    return options.indices.map { index in
      Choice(
        key: hasLetters ? letters[index] : String(index + 1), text: options[index],
        isRequired: required.contains(index))
    }
  }

  /// The index of the option meant by the text, or why that is unclear.
  package func pick(_ typed: String) -> Picked {
    let text = Plain.trimmed(typed)
    let wanted = text.lowercased()
    let known = options.map { $0.lowercased() }
    if let index = known.firstIndex(of: wanted) { return .one(index) }
    if let number = Digits.number(text.utf8) {
      if (1...max(1, options.count)).contains(number), !options.isEmpty { return .one(number - 1) }
    }
    guard !wanted.isEmpty else { return .refused(refusal("nothing chosen")) }
    let beginnings = known.indices.filter { known[$0].hasPrefix(wanted) }
    if beginnings.count == 1 { return .one(beginnings[0]) }
    if beginnings.count > 1 {
      let list = beginnings.prefix(4).map { "`\(options[$0])`" }.joined(separator: " or ")
      return .refused(refusal("`\(text)` could be \(list)"))
    }
    if let nearest = Nearest.to(text, among: options) {
      return .refused(refusal("`\(text)` is not among the choices; did you mean `\(nearest)`?"))
    }
    return .refused(refusal("`\(text)` is not among the choices"))
  }

  package enum Picked: Equatable {
    case one(Int)
    case refused(Refusal)
  }

  private func refusal(_ what: String) -> Refusal {
    let keys = choices().prefix(9).map { "\($0.key) \($0.text)" }.joined(separator: " · ")
    let more = options.count > 9 ? " …" : ""
    return Refusal(what, how: "Type its key or its beginning: \(keys)\(more)")
  }
}
