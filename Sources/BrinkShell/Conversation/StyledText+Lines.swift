import DisplayText

extension StyledText {
  /// The lines one below the other.
  init(lines: [StyledText]) {
    self.init()
    for (index, line) in lines.enumerated() {
      if index > 0 { self += "\n" }
      self += line
    }
  }

  /// The same text with long lines wrapped at blanks.
  func filled(toColumns columns: Int) -> StyledText {
    StyledText(lines: wrapped(toColumns: columns))
  }
}
