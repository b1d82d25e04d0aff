/// Whether a change is shallow enough to be reviewed: its lines against a written ceiling.
///
/// That it is vertical, one behaviour, no program can tell; the folders it touches are a hint.
package struct ReviewEnvelope: Equatable, Sendable {
  /// Where nobody has written another: 500 lines until data says otherwise.
  package static let usualCeiling = 500

  /// The most added and removed lines that are within.
  package let ceiling: Int
  /// What a person wrote and a person has to read; most lines first, then by path.
  package let counted: [ChangedFile]
  /// What a program wrote: named, not counted.
  package let generated: [ChangedFile]
  /// What has no lines.
  package let binary: [ChangedFile]

  package init(_ files: [ChangedFile], marks: GeneratedMarks = .none, ceiling: Int) {
    self.ceiling = ceiling
    func ordered(_ isWanted: (ChangedFile) -> Bool) -> [ChangedFile] {
      files.filter(isWanted).sorted { left, right in
        let (more, fewer) = (left.lines?.sum ?? 0, right.lines?.sum ?? 0)
        return more == fewer ? left.path.lexicographicallyPrecedes(right.path) : more > fewer
      }
    }
    counted = ordered { $0.lines != nil && !marks.isGenerated($0) }
    generated = ordered { $0.lines != nil && marks.isGenerated($0) }
    binary = ordered { $0.lines == nil }
  }

  /// Added and removed lines of what is counted.
  package var lines: Int { counted.reduce(0) { $0 + ($1.lines?.sum ?? 0) } }
  /// How many lines it is over the ceiling; 0 within it.
  package var over: Int { max(0, lines - ceiling) }
  package var isWithin: Bool { over == 0 }
  package var isEmpty: Bool { counted.isEmpty && generated.isEmpty && binary.isEmpty }

  /// The folders that files for a reader stand in; in order, each once, `.` for the top.
  package var leafFolders: [String] { Self.ordered((counted + binary).flatMap(\.folders)) }

  /// The first part of each.
  package var topFolders: [String] {
    Self.ordered(leafFolders.map { folder in String(folder.prefix { $0 != "/" }) })
  }

  /// True when the change itself decides what is set apart from it.
  package var changesAttributes: Bool {
    (counted + generated).contains { file in
      file.path.split(separator: UInt8(ascii: "/")).last.map(Array.init)
        == Array(".gitattributes".utf8)
    }
  }

  private static func ordered(_ names: [String]) -> [String] { Set(names).sorted() }
}
