import Statistics

/// Pieces of answers as JSON.
enum AnswerText {
  /// The shortest text that reads back as the same number; null for none and for the infinite.
  static func number(_ value: Double?) -> String {
    guard let value, value.isFinite else { return "null" }
    return value.description
  }

  static func range(_ interval: Interval?) -> String {
    guard let interval else { return "null" }
    return "[\(number(interval.low)),\(number(interval.high))]"
  }

  static func literal(_ literal: Literal) -> String {
    switch literal {
    case .pass: "\"pass\""
    case .fail: "\"fail\""
    case .undefined: "\"undefined\""
    }
  }

  static func evidence(_ evidence: Evidence) -> String {
    switch evidence {
    case .supported: "\"supported\""
    case .inconclusive: "\"inconclusive\""
    case .contradicted: "\"contradicted\""
    case .notComputed: "\"not computed\""
    }
  }

  /// Why something in the answer is null or undefined; nothing where nothing is.
  static func why(_ reasons: [String?]) -> [(name: String, value: String)] {
    var words: [String] = []
    for reason in reasons { if let reason, !words.contains(reason) { words.append(reason) } }
    guard !words.isEmpty else { return [] }
    return [("why", JSONText.string(words.joined(separator: "; ")))]
  }
}

extension Literal {
  /// Why there is no verdict.
  var reason: String? {
    guard case .undefined(let reason) = self else { return nil }
    return reason.words
  }
}

extension Evidence {
  /// Why there is none.
  var reason: String? {
    guard case .notComputed(let reason) = self else { return nil }
    return reason.words
  }
}
