import BrinkModel
import Rec

/// How a log ends, and what has to be written before an entry can follow.
struct LogEnding: Equatable, Sendable {
  /// The newest whole entry.
  var head: LogHead?
  /// The seal stored last.
  var lastSeal: Seal?
  /// What is missing: a part of the header, or the newline of the last entry.
  var missing: [UInt8] = []
  /// What follows the newest whole entry and has to be closed.
  var torn: TornTail?
}

extension Journal {
  /// Looks at the end of a log; nil when nothing can be appended that recutils would accept.
  func ending(of file: System.Descriptor, size: Int) throws(Errno) -> LogEnding? {
    var length = Self.tailWindow
    while length <= Self.longestTailWindow {
      let start = max(0, size - length)
      let window = try system.bytes(start..<size, of: file)
      switch LogTail(window: window, isWhole: start == 0) {
      case .header(let missing):
        return LogEnding(missing: missing)
      case .sealed(let head, let lacksNewline):
        return LogEnding(
          head: head, lastSeal: head.seal, missing: lacksNewline ? [UInt8(ascii: "\n")] : [])
      case .unclear:
        return try survey(of: file, size: size)
      case nil:
        length *= 16
      }
    }
    return try survey(of: file, size: size)
  }

  /// Reads the whole log, to say how it ends.
  private func survey(of file: System.Descriptor, size: Int) throws(Errno) -> LogEnding? {
    var ending = LogEnding()
    var scanner = RecordScanner()
    var position = 0
    var last: Range<Int>?
    while try scanner.advance({ space throws(Errno) in
      let count = try system.whole { () throws(Errno) in
        try system.readAt(file, space, position)
      }
      position += count
      return count
    }) {
      last = scanner.kind == .lines ? scanner.offset..<size : nil
      guard case .record(let located) = scanner.item(), let seal = located.seal,
        let entry = try? Entry(located.record)
      else { continue }
      ending.lastSeal = seal
      ending.head = LogHead(id: entry.id, at: entry.at, seal: seal)
      last = size..<size
    }
    guard let last else { return nil }
    let bytes = try system.bytes(last, of: file)
    if !bytes.isEmpty {
      ending.torn = TornTail(bytes)
    } else if try system.bytes((size - 1)..<size, of: file) != [UInt8(ascii: "\n")] {
      ending.missing = [UInt8(ascii: "\n")]
    }
    return ending
  }
}
