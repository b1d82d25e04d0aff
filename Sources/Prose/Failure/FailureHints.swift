/// What the whole sentence says about failing at all.
struct FailureHints: OptionSet {
  static let count: UInt32 = 6

  let rawValue: UInt32

  /// `no way it fails`, `failure: none`.
  static let denied = FailureHints(rawValue: 1 << 0)
  /// `see the runbook for how it fails`.
  static let elsewhere = FailureHints(rawValue: 1 << 1)
  /// `if it fails we roll back`.
  static let rollback = FailureHints(rawValue: 1 << 2)
  /// `the tests are green`.
  static let success = FailureHints(rawValue: 1 << 3)
  /// No word of failing and none of a bad event.
  static let harmless = FailureHints(rawValue: 1 << 4)
  /// The slot for the failure holds a placeholder or nothing.
  static let emptySlot = FailureHints(rawValue: 1 << 5)

  init(rawValue: UInt32) {
    self.rawValue = rawValue
  }

  init(_ tokens: [Token]) {
    var hints: FailureHints = [.harmless]
    for (index, token) in tokens.enumerated() {
      if token.has([.failNoun, .failVerb, .bad]) { hints.remove(.harmless) }
      if token.has(.rollback) { hints.insert(.rollback) }
      if token.has(.good) { hints.insert(.success) }
      guard token.has([.failNoun, .failVerb]) else { continue }
      let before = tokens[max(0, index - 4)..<index]
      let after = tokens[(index + 1)..<min(tokens.count, index + 4)]
      for near in before.reversed() {
        if near.has(.condition) || near.mark.endsClause { break }
        if near.has([.negation, .nobody]) { hints.insert(.denied) }
        if near.has(.elsewhere) { hints.insert(.elsewhere) }
      }
      var slot = false
      for near in after {
        if near.has(.condition) { break }
        if near.mark == .colon || near.mark == .equals || near.has(.copula)
          || near.mark == .question
        {
          slot = true
        } else if near.mark == .dash || near.has(.placeholder) || near.has(.nobody) && slot {
          hints.insert(.emptySlot)
          break
        } else if near.has(.negation) && !slot || near.has(.elsewhere) {
          hints.insert(near.has(.elsewhere) ? .elsewhere : .denied)
        }
        if near.mark.endsClause, !slot { break }
      }
    }
    self = hints
  }
}
