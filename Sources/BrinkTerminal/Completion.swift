/// What Tab was pressed on.
package struct CompletionRequest: Sendable, Equatable {
  package let before: String
  package let after: String

  package init(before: String, after: String = "") {
    self.before = before
    self.after = after
  }
}

/// What could stand at the end of the text before the cursor.
package struct Completion: Sendable, Equatable {
  /// How many characters at the end of the text before the cursor a candidate replaces.
  package var replacing: Int
  /// The candidates in the order they are listed.
  package var candidates: [String]
  /// What follows a candidate that is the only one; usually a blank.
  package var tail: String

  package init(replacing: Int, candidates: [String], tail: String = " ") {
    self.replacing = replacing
    self.candidates = candidates
    self.tail = tail
  }

  /// The words that continue the text before the cursor.
  ///
  /// Words may hold blanks: the longest end of the text that starts a word of the list counts.
  package init?(_ request: CompletionRequest, among words: [String], tail: String = " ") {
    let before = Array(request.before)
    for start in 0...before.count where start == 0 || before[start - 1].isWhitespace {
      let typed = String(before[start...])
      guard !typed.isEmpty || start == before.count else { continue }
      let candidates = words.filter { $0.hasPrefix(typed) }
      guard candidates.isEmpty else {
        self.init(replacing: before.count - start, candidates: candidates, tail: tail)
        return
      }
    }
    return nil
  }

  /// The longest start that all candidates share, in whole graphemes.
  var sharedStart: String {
    guard var shared = candidates.first.map(Array.init) else { return "" }
    for candidate in candidates.dropFirst() {
      shared = zip(shared, candidate).prefix { $0 == $1 }.map(\.0)
    }
    return String(shared)
  }
}
