/// Whether styles may show as colour.
package enum Palette: Sendable, Equatable {
  case plain
  case coloured

  /// Colour only on a terminal that has it, and not against the reader's wish.
  ///
  /// - Parameters:
  ///   - isTerminal: Whether the text goes to a terminal at all.
  ///   - environment: `NO_COLOR` (not empty; see no-color.org) and `TERM` (unset, empty or `dumb`)
  ///     forbid colour.
  package init(isTerminal: Bool, environment: [String: String]) {
    let refused = environment["NO_COLOR"].map { !$0.isEmpty } ?? false
    let term = environment["TERM"] ?? ""
    self = isTerminal && !refused && !term.isEmpty && term != "dumb" ? .coloured : .plain
  }

  /// The escape that starts a style; nil where it shows as plain text.
  package func start(of style: Style) -> String? {
    guard self == .coloured, let parameters = style.parameters else { return nil }
    return "\u{1B}[\(parameters)m"
  }

  /// The escape that ends every style.
  package static let end = "\u{1B}[0m"
}
