import Glibc
import Synchronization

/// What two threads tell each other: one that it should hurry or end, the other that it has ended.
final class Wires: Sendable {
  enum Word: UInt8 {
    case hurry = 1
    case end
  }

  private let near: Int32
  private let far: Int32
  private let ending = Mutex(false)

  /// Nil when the system has no more descriptors.
  init?() {
    var ends: [Int32] = [-1, -1]
    let kind =
      Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue) | Int32(SOCK_NONBLOCK.rawValue)
    guard socketpair(AF_UNIX, kind, 0, &ends) == 0 else { return nil }
    near = ends[0]
    far = ends[1]
  }

  deinit {
    close(near)
    close(far)
  }

  /// True once the end was asked for.
  var isEnding: Bool { ending.withLock { $0 } }

  func tell(_ word: Word) {
    if word == .end { ending.withLock { $0 = true } }
    send(word.rawValue, through: near)
  }

  func sayEnded() { send(Word.end.rawValue, through: far) }

  /// Waits until the other side has ended; false when that takes longer.
  func waitForEnd(_ milliseconds: Int) -> Bool { comes(on: near, within: milliseconds) }

  /// Rests so long, or less when there is a hurry, but `least` in any case; an end is never waited
  /// for.
  func rest(_ milliseconds: Int, atLeast least: Int) {
    let began = Self.now()
    var until = began + milliseconds
    while !isEnding {
      let left = until - Self.now()
      guard left > 0 else { return }
      guard comes(on: far, within: left) else { continue }
      var words = [UInt8](repeating: 0, count: 64)
      _ = read(far, &words, words.count)
      until = min(until, began + least)
    }
  }

  private func comes(on end: Int32, within milliseconds: Int) -> Bool {
    let deadline = Self.now() + milliseconds
    while true {
      var ready = pollfd(fd: end, events: Int16(POLLIN), revents: 0)
      let count = poll(&ready, 1, Int32(clamping: max(0, deadline - Self.now())))
      if count > 0 { return true }
      if count == 0 || errno != EINTR { return false }
    }
  }

  /// A full wire means that the other side has been told already.
  private func send(_ byte: UInt8, through end: Int32) {
    var byte = byte
    _ = Glibc.send(end, &byte, 1, Int32(MSG_NOSIGNAL))
  }

  private static func now() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}
