/// Tells the text in a program's output from its controls and escape sequences.
struct OutputParser: Sendable {
  enum Token: Equatable, Sendable {
    case text(Unicode.Scalar)
    case control(UInt8)
    /// ESC and one byte.
    case escape(UInt8)
    /// ESC `[`, parameters, final byte.
    case sequence(UInt8, String)
  }

  private enum State {
    case ground
    case utf8([UInt8], length: Int)
    case escape
    case charset
    case sequence([UInt8])
    case string(endsAtBackslash: Bool)
  }

  private var state = State.ground

  mutating func take(_ byte: UInt8) -> Token? {
    switch state {
    case .ground: return ground(byte)
    case .utf8(let bytes, let length): return text(bytes + [byte], length)
    case .escape: return escape(byte)
    case .charset:
      state = .ground
      return nil
    case .sequence(let bytes):
      guard (0x40...0x7E).contains(byte) else {
        state = .sequence(bytes + [byte])
        return nil
      }
      state = .ground
      return .sequence(byte, String(decoding: bytes, as: UTF8.self))
    case .string(let endsAtBackslash):
      let ends = byte == 0x07 || (endsAtBackslash && byte == UInt8(ascii: "\\"))
      state = ends ? .ground : .string(endsAtBackslash: byte == 0x1B)
      return nil
    }
  }

  private mutating func ground(_ byte: UInt8) -> Token? {
    switch byte {
    case 0x1B: state = .escape
    case 0..<0x20, 0x7F: return .control(byte)
    case 0..<0x80: return .text(Unicode.Scalar(byte))
    case 0xC0..<0xE0: state = .utf8([byte], length: 2)
    case 0xE0..<0xF0: state = .utf8([byte], length: 3)
    case 0xF0...: state = .utf8([byte], length: 4)
    default: return .text("\u{FFFD}")
    }
    return nil
  }

  private mutating func text(_ bytes: [UInt8], _ length: Int) -> Token? {
    guard bytes.count == length else {
      state = .utf8(bytes, length: length)
      return nil
    }
    state = .ground
    return .text(String(decoding: bytes, as: UTF8.self).unicodeScalars.first ?? "\u{FFFD}")
  }

  private mutating func escape(_ byte: UInt8) -> Token? {
    switch byte {
    case UInt8(ascii: "["): state = .sequence([])
    case UInt8(ascii: "]"), UInt8(ascii: "P"): state = .string(endsAtBackslash: false)
    case UInt8(ascii: "("), UInt8(ascii: ")"): state = .charset
    default:
      state = .ground
      return .escape(byte)
    }
    return nil
  }
}
