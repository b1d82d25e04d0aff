/// What an action is for: to see a failure sooner, to keep it from happening, or to set it right.
package enum ActionType: String, CaseIterable, Sendable {
  case detect
  case prevent
  case correct

  /// The type meant: its word or a beginning of it.
  package init?(_ typed: String) {
    let typed = typed.lowercased()
    guard !typed.isEmpty, let type = Self.allCases.first(where: { $0.rawValue.hasPrefix(typed) })
    else { return nil }
    self = type
  }
}
