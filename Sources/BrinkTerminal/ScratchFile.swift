import Glibc

/// A file for one text that only its owner can read, gone when nobody refers to it any more.
final class ScratchFile {
  /// More than this is not read back.
  private static let limit = 1 << 20

  let path: String

  /// Nil when it cannot be written.
  init?(_ text: String, directory: String?) {
    let directory = directory.flatMap { $0.isEmpty ? nil : $0 } ?? "/tmp"
    var template = Array("\(directory)/brink-XXXXXX".utf8CString)
    let file = mkstemp(&template)
    guard file >= 0 else { return nil }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let bytes = Array((text.isEmpty ? "" : text + "\n").utf8)
    let written = write(file, bytes, bytes.count)
    guard close(file) == 0, written == bytes.count else {
      unlink(path)
      return nil
    }
  }

  deinit { unlink(path) }

  /// The text now, without line breaks at its end; nil when it is gone or too long.
  func read() -> String? {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = Glibc.read(file, &chunk, chunk.count), count > 0 {
      bytes += chunk[..<count]
      if bytes.count > Self.limit { return nil }
    }
    var text = String(decoding: bytes, as: UTF8.self).replacing("\r\n", with: "\n")
    while text.last == "\n" { text.removeLast() }
    return text
  }
}
