import Glibc

/// Answers read line by line from what is not a terminal.
package final class PipedLines {
  /// What a read gave.
  package enum Line: Sendable, Equatable {
    /// A line without its line break; a last one may have had none.
    case line(String)
    /// A line longer than the limit; it was passed over to its end.
    case tooLong(limit: Int)
    case endOfInput
    /// The read failed with this `errno`.
    case failed(CInt)
  }

  /// How much may be read ahead.
  package enum Reading: Sendable, Equatable {
    /// Not one byte: whoever inherits the descriptor finds everything after the lines taken.
    case exact
    case buffered
  }

  /// The longest line in bytes.
  package static let limit = 1 << 20

  private let descriptor: CInt
  private var chunk: [UInt8]
  private var unread: ArraySlice<UInt8> = []

  /// Borrows a descriptor.
  package init(descriptor: CInt, _ reading: Reading) {
    self.descriptor = descriptor
    chunk = [UInt8](repeating: 0, count: reading == .exact ? 1 : 1 << 16)
  }

  /// The next line; LF and CRLF both end one, malformed UTF-8 is repaired.
  package func next() -> Line {
    var line: [UInt8] = []
    var isTooLong = false
    while true {
      if unread.isEmpty {
        let count = fill()
        if count < 0 { return .failed(errno) }
        if count == 0 {
          if isTooLong { return .tooLong(limit: Self.limit) }
          return line.isEmpty ? .endOfInput : finished(line)
        }
      }
      let end = unread.firstIndex(of: UInt8(ascii: "\n"))
      let part = unread[..<(end ?? unread.endIndex)]
      unread = unread[(end.map { $0 + 1 } ?? unread.endIndex)...]
      isTooLong = isTooLong || line.count + part.count > Self.limit
      if isTooLong { line = [] } else { line += part }
      if end != nil { return isTooLong ? .tooLong(limit: Self.limit) : finished(line) }
    }
  }

  private func finished(_ line: [UInt8]) -> Line {
    let text = line.last == UInt8(ascii: "\r") ? line.dropLast() : line[...]
    return .line(String(decoding: text, as: UTF8.self))
  }

  private func fill() -> Int {
    while true {
      let count = read(descriptor, &chunk, chunk.count)
      if count < 0, errno == EINTR { continue }
      if count < 0, errno == EAGAIN {
        var ready = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        _ = poll(&ready, 1, -1)
        continue
      }
      unread = chunk[..<max(0, count)]
      return count
    }
  }
}
