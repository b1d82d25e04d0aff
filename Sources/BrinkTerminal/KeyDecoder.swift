/// Turns the bytes of a keyboard into keys: scalars and whole escape sequences.
///
/// libedit looks at one scalar at a time and inserts the tail of a sequence it does not know as
/// text; telling whole sequences apart here lets the unknown ones be dropped.
struct KeyDecoder {
  enum Key: Equatable {
    case scalar(Unicode.Scalar)
    /// What followed an ESC; empty when nothing did.
    case escape([UInt8])
  }

  private enum State {
    case ground
    case utf8([UInt8], length: Int)
    case escape
    case control([UInt8])
    case string([UInt8])
  }

  /// A sequence longer than this is noise.
  private static let longestSequence = 64
  /// How much of a terminal's string reply (OSC, DCS) is passed over.
  private static let longestString = 4096

  private var state = State.ground

  /// Whether an escape sequence has begun: if no byte follows soon, call ``timeOut()``.
  var awaitsSequence: Bool {
    switch state {
    case .escape, .control, .string: true
    case .ground, .utf8: false
    }
  }

  /// Takes one byte; a key when the byte completes one.
  ///
  /// Malformed UTF-8 is dropped.
  mutating func take(_ byte: UInt8) -> Key? {
    switch state {
    case .ground: return begin(byte)
    case .utf8(let bytes, let length): return continueScalar(bytes + [byte], length)
    case .escape: return continueEscape(byte)
    case .control(let bytes): return continueControl(bytes, byte)
    case .string(let bytes): return continueString(bytes, byte)
    }
  }

  /// No byte followed in time: a lone ESC, or what looked like the start of a sequence.
  mutating func timeOut() -> Key? {
    defer { state = .ground }
    switch state {
    case .escape: return .escape([])
    case .control(let bytes) where bytes.count == 1: return .escape(bytes)
    case .string(let bytes) where bytes.count == 1: return .escape(bytes)
    case .ground, .utf8, .control, .string: return nil
    }
  }

  private mutating func begin(_ byte: UInt8) -> Key? {
    switch byte {
    case 0x1B: state = .escape
    case 0..<0x80:
      state = .ground
      return .scalar(Unicode.Scalar(byte))
    case 0xC2...0xDF: state = .utf8([byte], length: 2)
    case 0xE0...0xEF: state = .utf8([byte], length: 3)
    case 0xF0...0xF4: state = .utf8([byte], length: 4)
    default: state = .ground
    }
    return nil
  }

  private mutating func continueScalar(_ bytes: [UInt8], _ length: Int) -> Key? {
    guard let last = bytes.last, last & 0xC0 == 0x80 else { return begin(bytes.last ?? 0) }
    guard bytes.count == length else {
      state = .utf8(bytes, length: length)
      return nil
    }
    state = .ground
    let scalar = String(validating: bytes, as: UTF8.self)?.unicodeScalars.first
    return scalar.map { .scalar($0) }
  }

  private mutating func continueEscape(_ byte: UInt8) -> Key? {
    switch byte {
    case 0x1B: return .escape([])
    case UInt8(ascii: "["), UInt8(ascii: "O"): state = .control([byte])
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "_"), UInt8(ascii: "^"):
      state = .string([byte])
    case 0..<0x80:
      state = .ground
      return .escape([byte])
    default: return begin(byte)
    }
    return nil
  }

  private mutating func continueControl(_ bytes: [UInt8], _ byte: UInt8) -> Key? {
    guard (0x20...0x7E).contains(byte), bytes.count < Self.longestSequence else {
      return begin(byte)
    }
    let isLinuxFunctionKey = bytes.count == 1 && byte == UInt8(ascii: "[")
    if byte < 0x40 || isLinuxFunctionKey {
      state = .control(bytes + [byte])
      return nil
    }
    state = .ground
    return .escape(bytes + [byte])
  }

  /// A reply that some program asked the terminal for: passed over up to BEL or ESC `\`.
  private mutating func continueString(_ bytes: [UInt8], _ byte: UInt8) -> Key? {
    let endsHere = byte == 0x07 || (byte == UInt8(ascii: "\\") && bytes.last == 0x1B)
    state = endsHere || bytes.count > Self.longestString ? .ground : .string(bytes + [byte])
    return nil
  }
}
