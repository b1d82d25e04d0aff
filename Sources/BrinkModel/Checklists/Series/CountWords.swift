/// Small numbers in words.
package enum CountWords {
  /// `once`, `twice`, `three times`.
  package static func times(_ count: Int) -> String {
    let words = [
      1: "once", 2: "twice", 3: "three times", 4: "four times", 5: "five times", 6: "six times",
    ]
    return words[count] ?? "\(count) times"
  }
}
