import Glibc

/// A directory of a test's own, removed with everything in it when nobody refers to it any more.
package final class TemporaryDirectory {
  /// Why something could not be created: the `errno`.
  package struct Failure: Error {
    package let code: CInt
  }

  package let path: String

  package init() throws {
    var template = Array("/tmp/brink-test-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw Failure(code: errno) }
    path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  deinit {
    _ = system("rm -rf -- '\(path)'")
  }

  /// Writes a file in the directory.
  package func write(_ text: String, to name: String) throws {
    guard let file = fopen(path + "/" + name, "w") else { throw Failure(code: errno) }
    let bytes = Array(text.utf8)
    fwrite(bytes, 1, bytes.count, file)
    fclose(file)
  }

  /// What a file in the directory holds; nil when there is none.
  package func read(_ name: String) -> String? {
    guard let file = fopen(path + "/" + name, "r") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&chunk, 1, chunk.count, file), count > 0 {
      bytes += chunk[..<count]
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
