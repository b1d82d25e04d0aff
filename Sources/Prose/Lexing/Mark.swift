/// What stands between words: punctuation reduced to the part it plays in a sentence.
package enum Mark: UInt8, Sendable {
  /// Not punctuation: the token is a word.
  case none
  /// `.` `!` `…` a line break, or their full-width forms.
  case stop
  case question
  case comma
  case semicolon
  case colon
  case equals
  case arrow
  /// A dash that stands alone between words, of any length.
  case dash
  /// `/` `|` `>` `•` `\`: separators of form-like answers.
  case bar
  /// `+` and `&`, which join two names.
  case plus
  case open
  case close
  case quote
  /// Emoji and every other symbol.
  case symbol
}
