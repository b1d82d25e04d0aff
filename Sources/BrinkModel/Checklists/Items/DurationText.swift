/// Durations as people write them: `10 min`, `1h30`, `90s`, `2 days`, `half an hour`.
///
/// A day counts 24 hours and a week 7 days.
package enum DurationText {
  /// The seconds the whole text stands for, or nil when it is anything else.
  package static func seconds(_ text: String) -> Int? {
    let words = Words(text)
    guard let found = words.duration(at: 0), found.end == words.count else { return nil }
    return found.seconds
  }

  /// The longest duration found within free text, in seconds; nil when there is none.
  ///
  /// The longest, because the cost of undoing is what misleads when it is guessed too small.
  package static func longest(in text: String) -> Int? {
    let words = Words(text)
    var longest: Int?
    var at = 0
    while at < words.count {
      if let found = words.duration(at: at) {
        longest = max(longest ?? 0, found.seconds)
        at = found.end
      } else {
        at += 1
      }
    }
    return longest
  }

  /// The seconds in words: `1 h 30 min`, `2 days`, `45 s`.
  package static func words(_ seconds: Int) -> String {
    let parts = [
      (seconds / 86_400, seconds / 86_400 == 1 ? "day" : "days"), (seconds / 3600 % 24, "h"),
      (seconds / 60 % 60, "min"), (seconds % 60, "s"),
    ]
    let named = parts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    return named.isEmpty ? "0 s" : named.joined(separator: " ")
  }

  /// The seconds one unit has, or nil for an unknown word.
  static func unit(_ word: String) -> Int? {
    switch word {
    case "s", "sec", "secs", "second", "seconds": 1
    case "m", "min", "mins", "minute", "minutes": 60
    case "h", "hr", "hrs", "hour", "hours": 3600
    case "d", "day", "days": 86_400
    case "w", "wk", "wks", "week", "weeks": 604_800
    default: nil
    }
  }

  /// Whole numbers people write as words.
  static func number(_ word: String) -> Int? {
    [
      "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
      "eight": 8, "nine": 9, "ten": 10, "fifteen": 15, "twenty": 20, "thirty": 30, "forty": 40,
    ][word]
  }
}

extension DurationText {
  /// The numbers, words and marks of a text: `1h30` is three of them.
  private struct Words {
    private enum Sort {
      case digit
      case letter
      case blank
      case mark
    }

    private let words: [String]

    init(_ text: String) {
      var words: [String] = []
      var last = Sort.blank
      for character in text.lowercased() {
        let sort = Self.sort(character)
        if sort != .blank {
          if sort == last, sort != .mark, var word = words.popLast() {
            word.append(character)
            words.append(word)
          } else {
            words.append(String(character))
          }
        }
        last = sort
      }
      self.words = words
    }

    var count: Int { words.count }

    /// The duration that begins at that word, and the index after its last word.
    func duration(at start: Int) -> (seconds: Int, end: Int)? {
      guard start == 0 || !sticks(before: start), var found = part(at: start) else { return nil }
      while true {
        let next = word(found.end) == "and" ? found.end + 1 : found.end
        if let more = part(at: next), more.unit < found.unit {
          found = (found.seconds + more.seconds, more.unit, more.end)
        } else if found.unit == 3600, next == found.end, let minutes = Int(word(next)),
          minutes < 60,
          word(next).utf8.count == 2, unit(next + 1) == nil
        {
          return (found.seconds + minutes * 60, next + 1)
        } else {
          return (found.seconds, found.end)
        }
      }
    }

    /// A number and its unit.
    private func part(at start: Int) -> (seconds: Int, unit: Int, end: Int)? {
      if word(start) == "half", ["a", "an"].contains(word(start + 1)), let unit = unit(start + 2) {
        return (unit / 2, unit, start + 3)
      }
      let isWord = DurationText.number(word(start)) != nil
      guard let number = DurationText.number(word(start)) ?? Digits.number(word(start).utf8),
        number <= 1_000_000
      else { return nil }
      if let unit = unit(start + 1), !isWord || word(start + 1).utf8.count > 2 {
        return (number * unit, unit, start + 2)
      }
      if word(start + 1) == ".", let tenths = Digits.number(word(start + 2).utf8), tenths < 10,
        word(start + 2).utf8.count == 1, let unit = unit(start + 3)
      {
        return (number * unit + tenths * unit / 10, unit, start + 4)
      }
      return nil
    }

    /// True when the word before makes this number part of something else: `v2`, `-3`, `1.5`.
    private func sticks(before index: Int) -> Bool {
      let before = word(index - 1)
      return before == "-" || before == "." || before == ":" || before == "v"
    }

    private func word(_ index: Int) -> String {
      words.indices.contains(index) ? words[index] : ""
    }

    private func unit(_ index: Int) -> Int? { DurationText.unit(word(index)) }

    private static func sort(_ character: Character) -> Sort {
      if character.isASCII, character.isNumber { return .digit }
      if character.isLetter { return .letter }
      return character.isWhitespace ? .blank : .mark
    }
  }
}
