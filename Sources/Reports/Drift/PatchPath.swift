import DisplayText

/// A file's name in the head of a patch, from the folder where the patch is applied.
struct PatchPath {
  private let path: String

  init(_ path: String) {
    self.path = path
  }

  var old: String { written("a/" + path) }
  var new: String { written("b/" + path) }

  /// Quoted as git does where it would be read, or shown, as something else; git-diff(1),
  /// `core.quotePath`.
  private func written(_ path: String) -> String {
    guard visible(path) != path || path.utf8.contains(where: { [0x09, 0x22, 0x5c].contains($0) })
    else { return path.contains(" ") ? path + "\t" : path }
    return "\"" + path.utf8.map(Self.written).joined() + "\""
  }

  private static func written(_ byte: UInt8) -> String {
    switch byte {
    case 0x22, 0x5c: "\\" + String(Unicode.Scalar(byte))
    case 0x20..<0x7f: String(Unicode.Scalar(byte))
    default:
      "\\" + String(repeating: "0", count: 3 - String(byte, radix: 8).count)
        + String(byte, radix: 8)
    }
  }
}
