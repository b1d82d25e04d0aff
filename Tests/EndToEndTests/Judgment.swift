/// The answers of one judgment that can be crossed.
enum Judgment {
  static let sentence =
    "Ana owns this; if the index is still read, checkout times out within a minute."

  /// As operands of `brink boundary`.
  static let operands = [
    "doing=drop the old index", "weight=judgment", "sentence=\(sentence)", "confidence=85",
    "pressure=calm", "undo=build it again, 40 min", "look_back=in 2 weeks",
  ]

  /// As lines, from the weight on: a command behind the boundary says itself what is done.
  static let lines = ["judgment", sentence, "85", "calm", "build it again, 40 min", "in 2 weeks"]

  /// The lines and the last word, each with its end.
  static let text = (lines + ["cross"]).map { $0 + "\n" }.joined()
}
