/// What a piece of text is, so that it can be tinted where colour is allowed.
///
/// A style never says anything that the words do not say as well.
package enum Style: Sendable, Equatable {
  case plain
  case bold
  case dim
  /// What the reader should look at: a prompt, a name, the owner read in a sentence.
  case accent
  /// What may go wrong: the failure mode, a vague part.
  case warning
  /// What did go wrong: a refusal, a broken seal.
  case alarm
  /// What went well.
  case good

  /// The parameters of the SGR escape (ECMA-48, 8.3.117); nil for plain text.
  var parameters: String? {
    switch self {
    case .plain: nil
    case .bold: "1"
    case .dim: "2"
    case .accent: "36"
    case .warning: "33"
    case .alarm: "1;31"
    case .good: "32"
    }
  }
}
