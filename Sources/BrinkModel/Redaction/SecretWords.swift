import Guard

/// Which words of one command line are secrets, and what stands in their place.
enum SecretWords {
  /// What becomes of one word.
  enum Verdict: Equatable {
    /// No secret by its place; there may be one inside it.
    case look
    case replace(String)
    case hideAfterColon
  }

  /// A verdict for each word of a command line, the programs that run other programs seen through.
  static func verdicts(_ words: [String]) -> [Verdict] {
    var verdicts: [Verdict] = []
    var rest = words[...]
    var isBehindWrapper = false
    while !rest.isEmpty {
      let assignments = rest.prefix(while: Assignment.isOne)
      verdicts += assignments.map { _ in .look }
      rest = rest.dropFirst(assignments.count)
      guard let first = rest.first else { break }
      let length: Int
      if let own = OwnWords.count(in: rest) {
        length = own
        isBehindWrapper = true
      } else if isBehindWrapper, !SecretFlag.isKnown(baseName(first)) {
        // We may have misread the wrapper: the program we know of may stand further on.
        let known = rest.firstIndex { SecretFlag.isKnown(baseName($0)) } ?? rest.endIndex
        length = known - rest.startIndex
      } else {
        length = rest.count
      }
      verdicts += ofOneProgram(rest.prefix(length))
      rest = rest.dropFirst(length)
    }
    return verdicts
  }

  private static func ofOneProgram(_ words: ArraySlice<String>) -> [Verdict] {
    let program = baseName(words.first ?? "")
    var verdicts: [Verdict] = []
    var nextIsSecret = false
    var isLoggingIn = false
    for (before, word) in zip([""] + words, words) {
      if nextIsSecret {
        verdicts.append(.replace(Redaction.mark))
        nextIsSecret = false
      } else if let flag = SecretFlag(word, of: program, isLoggingIn: isLoggingIn) {
        verdicts.append(.replace(flag.redacted))
        nextIsSecret = flag.valueFollows
      } else {
        let namesBoth = SecretFlag.takesNameAndPassword(before, of: program)
        verdicts.append(namesBoth ? .hideAfterColon : .look)
        isLoggingIn = isLoggingIn || word == "login"
      }
    }
    return verdicts
  }

  private static func baseName(_ path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }
}
