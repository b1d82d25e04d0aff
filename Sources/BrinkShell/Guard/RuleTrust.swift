import BrinkFiles
import BrinkModel

/// Which files of rules somebody read and trusts, by path and text; kept at home, where no
/// repository can write.
struct RuleTrust {
  private let file: String?
  private var lines: Set<String> = []

  init(_ stateDirectory: String?) {
    file = stateDirectory.map { $0 + "/brink/trusted-rules" }
    guard let file, let bytes = try? SmallFile.bytes(of: file) else { return }
    lines = Set(String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init))
  }

  /// True for that very text at that very place.
  func includes(_ path: String, _ bytes: [UInt8]) -> Bool { lines.contains(Self.line(path, bytes)) }

  /// The paths of what is trusted, sorted.
  var paths: [String] {
    lines.compactMap { line in
      line.firstRange(of: "  ").map { String(line[$0.upperBound...]) }
    }.sorted()
  }

  /// Trusts no text at that place any longer; false where none was.
  mutating func remove(_ path: String) throws(Fault) -> Bool {
    let kept = lines.filter { !$0.hasSuffix("  \(Self.safe(path))") }
    guard kept.count < lines.count else { return false }
    lines = kept
    try write()
    return true
  }

  /// Trusts it from now on; an earlier text of that file is trusted no longer.
  mutating func add(_ path: String, _ bytes: [UInt8]) throws(Fault) {
    let line = Self.line(path, bytes)
    lines = lines.filter { !$0.hasSuffix("  \(Self.safe(path))") }
    lines.insert(line)
    try write()
  }

  private func write() throws(Fault) {
    guard let file else {
      throw Fault(
        place: "guard trust", what: "has no place for what it keeps: HOME is not set",
        remedy: "Set HOME or XDG_STATE_HOME.", status: .badConfiguration)
    }
    let text = lines.sorted().map { $0 + "\n" }.joined()
    let folder = String(file[..<(file.lastIndex(of: "/") ?? file.endIndex)])
    do throws(Errno) {
      try System.real.makeFolder(folder)
    } catch {
      throw Fault(
        place: folder, what: "cannot be made: \(error)", remedy: "Make it writable for you.",
        status: .cannotWrite)
    }
    try System.real.writeFile(file, replacing: true) { write throws(Fault) in
      try write(Array(text.utf8))
    }
  }

  private static func line(_ path: String, _ bytes: [UInt8]) -> String {
    SHA256.hexadecimal(bytes) + "  " + safe(path)
  }

  /// A path with a line's end in it must not look like two.
  private static func safe(_ path: String) -> String {
    String(path.map { $0.isNewline ? "?" : $0 })
  }
}
