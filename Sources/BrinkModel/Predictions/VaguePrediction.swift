/// What makes a prediction hard to resolve: words on which two people may differ afterwards.
package enum VaguePrediction {
  /// What is hinted at, in words.
  ///
  /// - Parameters:
  ///   - text: What is predicted.
  ///   - isJudged: True when it was said how it will be judged, so that vague words are settled.
  /// - Returns: A hint for each thing; none for a prediction that anybody could resolve.
  package static func hints(_ text: String, isJudged: Bool) -> [String] {
    let words = text.lowercased().split { !$0.isLetter && $0 != "'" }.map(String.init)
    var hints: [String] = []
    if let hedge = words.first(where: hedges.contains) {
      hints.append("The percentage says how likely it is: “\(hedge)” makes it mean less.")
    }
    guard !isJudged else { return hints }
    if let vague = words.first(where: opinions.contains) {
      hints.append("Two people may differ on “\(vague)” afterwards. Say how it is judged: --judge.")
    } else if !text.contains(where: \.isNumber),
      let compared = words.first(where: comparisons.contains)
    {
      hints.append("“\(compared)” than what, by how much? A number, or --judge, settles it.")
    }
    return hints
  }

  /// True when there is hardly anything that could be true or false.
  package static func saysTooLittle(_ text: String) -> Bool {
    text.split { !$0.isLetter && !$0.isNumber }.count < 2
  }

  private static let hedges: Set = [
    "may", "might", "could", "maybe", "perhaps", "probably", "possibly", "likely", "hopefully",
    "should",
  ]
  private static let opinions: Set = [
    "better", "worse", "good", "bad", "well", "badly", "improve", "improves", "improved",
    "improvement", "soon", "eventually", "successful", "successfully", "success", "significant",
    "significantly", "substantially", "noticeably", "many", "some", "several", "often", "rarely",
    "mostly", "happy", "happier", "popular", "stable", "healthy", "nice", "fine", "reasonable",
    "acceptable", "enough", "outperform",
  ]
  private static let comparisons: Set = [
    "faster", "slower", "more", "less", "fewer", "higher", "lower", "smaller", "larger", "bigger",
    "shorter", "longer", "cheaper", "increase", "increases", "decrease", "decreases", "rise",
    "rises", "drop", "drops", "fall", "falls", "grow", "grows", "shrink", "shrinks",
  ]
}
