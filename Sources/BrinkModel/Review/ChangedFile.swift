/// A file that a change touches, and how much of it.
package struct ChangedFile: Equatable, Sendable {
  /// Its path from the top of the repository, byte for byte: a name need not be text.
  package let path: [UInt8]
  /// What it was called before, where it was renamed.
  package let before: [UInt8]?
  /// Added and removed lines; nil for a file that git takes for binary.
  package let lines: Lines?

  package struct Lines: Equatable, Sendable {
    package let added: Int
    package let removed: Int
    package var sum: Int { added + removed }

    package init(added: Int, removed: Int) {
      self.added = added
      self.removed = removed
    }
  }

  package init(path: [UInt8], before: [UInt8]? = nil, lines: Lines?) {
    self.path = path
    self.before = before
    self.lines = lines
  }

  /// Its path to show, U+FFFD where it is not UTF-8; may hold control characters.
  package var name: String { String(decoding: path, as: UTF8.self) }

  /// The folders it stands or stood in, without a slash at the end; `.` for the top.
  package var folders: [String] {
    ([path] + (before.map { [$0] } ?? [])).map { path in
      guard let slash = path.lastIndex(of: UInt8(ascii: "/")) else { return "." }
      return String(decoding: path[..<slash], as: UTF8.self)
    }
  }
}
