/// How a token is written, independent of which word it is.
package struct Shape: OptionSet, Sendable {
  package let rawValue: UInt16

  package init(rawValue: UInt16) {
    self.rawValue = rawValue
  }

  /// Starts with an upper-case letter.
  package static let capital = Shape(rawValue: 1 << 0)
  /// More than one letter and none of them lower-case.
  package static let allCapitals = Shape(rawValue: 1 << 1)
  package static let digit = Shape(rawValue: 1 << 2)
  /// `@somebody`.
  package static let handle = Shape(rawValue: 1 << 3)
  /// `#somewhere`.
  package static let channel = Shape(rawValue: 1 << 4)
  /// `'s`, `'m`, `'ll` …, split off the word before it.
  package static let clitic = Shape(rawValue: 1 << 5)
  package static let spaceBefore = Shape(rawValue: 1 << 6)
  /// A path, a file name or another word with dots, slashes or underscores in it.
  package static let code = Shape(rawValue: 1 << 7)
  /// Written in a script without upper and lower case.
  package static let caseless = Shape(rawValue: 1 << 8)
  package static let hyphen = Shape(rawValue: 1 << 9)
  /// A single letter.
  package static let initial = Shape(rawValue: 1 << 10)
  /// Not in the lexicon, but with an ending that makes it an English word.
  package static let english = Shape(rawValue: 1 << 11)
}
