import DisplayText

extension [StyledText] {
  /// The lines one below the other.
  func joinedLines() -> StyledText {
    var text = StyledText()
    for (index, line) in enumerated() {
      if index > 0 { text += "\n" }
      text += line
    }
    return text
  }
}
