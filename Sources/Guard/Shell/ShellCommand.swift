/// One simple command of a line: a program and its words.
package struct ShellCommand: Equatable, Sendable {
  /// The program first, then its words.
  package var words: [Word] = []
  /// Assignments before the program or after `env`: `PGDATABASE=orders`.
  package var assignments: [Word] = []
  package var redirections: [Redirection] = []
  /// Texts it reads on standard input that stand in the line itself.
  package var inputs: [[UInt8]] = []
  /// Files that a program before it hands on: `cat FILE | psql`.
  package var files: [Word] = []
  /// The directory it runs in, where the line says so: `cd /srv && rm -rf data`; empty for most.
  package var folder: [UInt8] = []
  /// The programs that run it, the outermost first: `sudo`, `xargs`.
  package var via: [[UInt8]] = []
  /// Where in ``Reading/commands`` the program it runs stands, for `sudo rm` and the like.
  package var inner: Int?
  /// The next command of its pipeline.
  package var next: Int?
  /// The command whose words, or whose group, its output is a part of.
  package var within: Int?

  package init() {}

  /// What stands in ``via`` for the body of `for`, `while` and `until`.
  static let loop = Array("loop".utf8)

  /// The name the program is called by, without its folder; empty without a program.
  package var name: ArraySlice<UInt8> { words.first?.baseName ?? [] }

  /// True when its output goes to a file.
  package var redirects: Bool { redirections.contains { $0.kind != .reads } }

  /// The words as one line.
  package var text: String { words.map(\.text).joined(separator: " ") }
}

/// Where output goes or input comes from.
package struct Redirection: Equatable, Sendable {
  package enum Kind: Equatable, Sendable {
    case reads
    case writes
    case appends
  }

  package var kind: Kind
  package var target: Word
}
