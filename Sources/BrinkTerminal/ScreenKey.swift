/// A key as a full-screen view understands it.
package enum ScreenKey: Equatable, Sendable {
  /// Something that can be written.
  case character(Character)
  case enter, escape, backspace, clearLine
  case left, right, up, down
  case home, end, pageUp, pageDown

  /// Nil for a key that means nothing here.
  init?(_ key: KeyDecoder.Key) {
    switch key {
    case .scalar(let scalar):
      guard let named = Self.control[scalar.value] else {
        guard scalar.value >= 0x20, !(0x7F..<0xA0).contains(scalar.value) else { return nil }
        self = .character(Character(scalar))
        return
      }
      self = named
    case .escape(let sequence):
      guard let named = Self.sequences[String(decoding: sequence, as: UTF8.self)] else {
        return nil
      }
      self = named
    }
  }

  private static let control: [UInt32: ScreenKey] = [
    0x08: .backspace, 0x0A: .enter, 0x0D: .enter, 0x15: .clearLine, 0x7F: .backspace,
  ]

  /// What follows an ESC, as terminals of the xterm family send it.
  private static let sequences: [String: ScreenKey] = [
    "": .escape, "[A": .up, "[B": .down, "[C": .right, "[D": .left, "OA": .up, "OB": .down,
    "OC": .right, "OD": .left, "[H": .home, "[F": .end, "OH": .home, "OF": .end, "[1~": .home,
    "[4~": .end, "[7~": .home, "[8~": .end, "[5~": .pageUp, "[6~": .pageDown,
  ]
}

/// What a full-screen view waits for.
package enum ScreenEvent: Equatable, Sendable {
  case key(ScreenKey)
  /// The window has another size, or was away: everything has to be drawn anew.
  case resized
  /// The time is up.
  case timeout
  /// Ctrl-C.
  case interrupted
  /// A signal asks for the end.
  case terminated(Int32)
  /// There is no terminal any more.
  case gone
}
