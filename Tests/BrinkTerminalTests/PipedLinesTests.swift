import BrinkTerminal
import Glibc
import TestSupport
import Testing

@Suite struct PipedLinesTests {
  private func lines(_ bytes: [UInt8], _ reading: PipedLines.Reading) throws -> [PipedLines.Line] {
    let source = try Source(bytes)
    let piped = PipedLines(descriptor: source.descriptor, reading)
    var lines: [PipedLines.Line] = []
    while lines.last != .endOfInput, lines.count < 100 { lines.append(piped.next()) }
    return lines.dropLast()
  }

  /// A file to read from, so that its offset tells how much was taken.
  private final class Source {
    let descriptor: CInt

    init(_ bytes: [UInt8]) throws {
      var template = Array("/tmp/brink-piped-XXXXXX".utf8CString)
      descriptor = mkstemp(&template)
      unlink(template)
      try #require(write(descriptor, bytes, bytes.count) == bytes.count)
      lseek(descriptor, 0, SEEK_SET)
    }

    deinit { close(descriptor) }
  }

  @Test(arguments: [PipedLines.Reading.exact, .buffered])
  func `every kind of line arrives`(reading: PipedLines.Reading) throws {
    let text = "one\ntwo\r\n\n漢字\nlast"
    #expect(
      try lines(Array(text.utf8), reading) == [
        .line("one"), .line("two"), .line(""), .line("漢字"), .line("last"),
      ])
    #expect(try lines([], reading) == [])
    #expect(try lines([0x61, 0xFF, 0x62, 0x0A], reading) == [.line("a\u{FFFD}b")])
  }

  @Test func `an exact reader takes nothing beyond its line`() throws {
    let source = try Source(Array("yes\nfor the command\n".utf8))
    #expect(PipedLines(descriptor: source.descriptor, .exact).next() == .line("yes"))
    #expect(lseek(source.descriptor, 0, SEEK_CUR) == 4)
  }

  @Test func `a line beyond the limit is reported and passed over`() throws {
    let long = [UInt8](repeating: 0x61, count: PipedLines.limit + 1)
    #expect(
      try lines(long + [0x0A] + Array("next\n".utf8) + long, .buffered) == [
        .tooLong(limit: PipedLines.limit), .line("next"), .tooLong(limit: PipedLines.limit),
      ])
    #expect(
      try lines(Array(long.dropFirst()), .buffered) == [
        .line(String(repeating: "a", count: PipedLines.limit))
      ])
  }

  @Test func `a failing read is told`() {
    #expect(PipedLines(descriptor: -1, .buffered).next() == .failed(EBADF))
  }
}
