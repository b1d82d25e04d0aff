import Glibc

/// A folder of its own for one test, gone when the value is.
package final class TestFolder: Sendable {
  package let path: String

  package init() throws(TestFailure) {
    var template = Array("/tmp/brink-test-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw TestFailure("mkdtemp", errno) }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit { _ = try? Program("rm", ["-rf", path]).run() }

  package func write(_ bytes: [UInt8], to name: String) throws(TestFailure) {
    let path = "\(path)/\(name)"
    let file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw TestFailure("open \(path)", errno) }
    defer { close(file) }
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      guard count > 0 else { throw TestFailure("write \(path)", errno) }
      written += count
    }
  }

  package func makeFolder(_ name: String) throws(TestFailure) {
    var made = path
    for part in name.split(separator: "/") {
      made += "/\(part)"
      guard mkdir(made, 0o700) == 0 || errno == EEXIST else {
        throw TestFailure("mkdir \(made)", errno)
      }
    }
  }

  package func bytes(_ name: String) throws(TestFailure) -> [UInt8] {
    let path = "\(path)/\(name)"
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw TestFailure("open \(path)", errno) }
    defer { close(file) }
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(file, &block, block.count)
      guard count >= 0 else { throw TestFailure("read \(path)", errno) }
      if count == 0 { return bytes }
      bytes += block[..<count]
    }
  }
}

/// A test that could not do its own part.
package struct TestFailure: Error, CustomStringConvertible {
  package let description: String

  package init(_ what: String, _ code: Int32 = 0) {
    description = code == 0 ? what : "\(what): \(String(cString: strerror(code)))"
  }
}
