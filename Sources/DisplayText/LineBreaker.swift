/// Where to break a paragraph so that every line fits, never inside a grapheme.
///
/// Breaks at blanks (which vanish there), between wide characters (but not before closing or after
/// opening punctuation), and inside a word only when the word alone is too long.
struct LineBreaker {
  let characters: [Character]
  let firstWidth: Int
  let laterWidth: Int

  /// The lines as ranges of `characters`; one empty range for an empty paragraph.
  var lines: [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    repeat {
      let end = endOfLine(from: start, width: lines.isEmpty ? firstWidth : laterWidth)
      lines.append(start..<trimmed(start, end))
      start = end
      while start < characters.count, isBlank(start) { start += 1 }
    } while start < characters.count
    return lines
  }

  private func endOfLine(from start: Int, width: Int) -> Int {
    var used = 0
    var opportunity: Int?
    var sawWord = false
    for index in start..<characters.count {
      used += DisplayWidth.columns(of: characters[index])
      sawWord = sawWord || !isBlank(index)
      if used > width, !isBlank(index) { return opportunity ?? max(index, start + 1) }
      if sawWord, mayBreak(after: index) { opportunity = index + 1 }
    }
    return characters.count
  }

  private func mayBreak(after index: Int) -> Bool {
    guard index + 1 < characters.count else { return false }
    if isBlank(index) { return true }
    let here = characters[index]
    let next = characters[index + 1]
    guard DisplayWidth.columns(of: here) > 1 || DisplayWidth.columns(of: next) > 1 else {
      return false
    }
    return !Self.opening.contains(here) && !Self.closing.contains(next) && !isBlank(index + 1)
  }

  private func isBlank(_ index: Int) -> Bool {
    characters[index] == " " || characters[index] == "\t"
  }

  private func trimmed(_ start: Int, _ end: Int) -> Int {
    var end = end
    while end > start, isBlank(end - 1) { end -= 1 }
    return end
  }

  private static let opening: Set<Character> = [
    "(", "[", "{", "「", "『", "（", "【", "〈", "《", "“", "‘",
  ]
  private static let closing: Set<Character> = [
    ")", "]", "}", "」", "』", "）", "】", "〉", "》", "”", "’", "、", "。", "，", "．", "！", "？", "：", "；",
    ".", ",", "!", "?", ":", ";", "ー", "々",
  ]
}
