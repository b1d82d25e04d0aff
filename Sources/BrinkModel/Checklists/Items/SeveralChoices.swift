/// Several options pointed at in one line: `1 3`, `2-4`, `all`, `none`, or texts with commas.
struct SeveralChoices {
  private let list: ChoiceList
  /// Those without which the answer is not taken.
  private let required: Set<Int>

  init(_ list: ChoiceList, required: Set<Int> = []) {
    self.list = list
    self.required = required
  }

  func read(_ typed: String) -> AnswerReading {
    switch chosen(typed) {
    case .failure(let refusal): return .refused(refusal.refusal)
    case .success(let indices):
      if let missing = required.subtracting(indices).min() {
        return .refused(
          Refusal(
            "`\(list.options[missing])` has to be ticked",
            how: "Tick \(missing + 1) too once it is true, or /hold."))
      }
      let ordered = indices.sorted()
      let texts = ordered.map { list.options[$0] }
      let short =
        isNumeric
        ? texts.joined(separator: ", ") : ordered.map { String($0 + 1) }.joined(separator: " ")
      return .accepted(Answer(ordered.isEmpty ? "none" : short, values: texts))
    }
  }

  /// A refusal that can travel as an error.
  private struct Refused: Error {
    let refusal: Refusal
  }

  private func chosen(_ typed: String) -> Result<Set<Int>, Refused> {
    let text = Plain.trimmed(typed)
    // A text as it stands first: an option may contain commas, or be called `none` or `2`.
    if let index = list.options.firstIndex(of: text) { return .success([index]) }
    let word = text.lowercased()
    if ["none", "0", "n", "no"].contains(word) { return .success([]) }
    if word == "all" { return .success(Set(list.options.indices)) }
    if ["y", "yes", "x"].contains(word), list.options.count == 1 { return .success([0]) }
    let numbers = isNumeric ? [] : text.split { $0 == "," || $0.isWhitespace }.map(indices)
    if !numbers.isEmpty, numbers.allSatisfy({ $0 != nil }) {
      return .success(Set(numbers.compactMap(\.self).joined()))
    }
    var chosen: Set<Int> = []
    for part in text.split(separator: ",") {
      switch list.pick(String(part)) {
      case .one(let index): chosen.insert(index)
      case .refused(let refusal): return .failure(Refused(refusal: refusal))
      }
    }
    return .success(chosen)
  }

  /// True when an option looks like the number of one: then numbers mean the texts.
  private var isNumeric: Bool {
    list.options.contains { indices($0[...]) != nil }
  }

  /// The indices `3` or `2-4` stand for; nil when that is not what the word is.
  private func indices(_ word: Substring) -> [Int]? {
    let ends = word.split(separator: "-", omittingEmptySubsequences: false)
      .map { Digits.number($0.utf8) }
    guard ends.count <= 2, let first = ends.first ?? nil, let last = ends.last ?? nil,
      first >= 1, first <= last, last <= list.options.count
    else { return nil }
    return Array(first - 1...last - 1)
  }
}
