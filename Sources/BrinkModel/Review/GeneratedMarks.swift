/// What `.gitattributes` says of files: whether `linguist-generated` is set on each, or taken away.
package struct GeneratedMarks: Equatable, Sendable {
  private let marks: [[UInt8]: Bool]

  /// No file is marked either way.
  package static let none = GeneratedMarks([:])

  package init(_ marks: [[UInt8]: Bool]) {
    self.marks = marks
  }

  /// The attribute that is asked for.
  package static let attribute = "linguist-generated"

  /// Reads what `git check-attr -z` writes: `PATH NUL ATTRIBUTE NUL VALUE NUL` for each file.
  ///
  /// `set` and `true` mark a file as generated, `unset` and `false` say that it is not
  /// (gitattributes(5)). Nil when it is something else.
  package static func read(_ bytes: [UInt8]) -> GeneratedMarks? {
    var fields = bytes.split(separator: 0, omittingEmptySubsequences: false)
    guard fields.popLast()?.isEmpty == true, fields.count.isMultiple(of: 3) else { return nil }
    var marks: [[UInt8]: Bool] = [:]
    for start in stride(from: 0, to: fields.count, by: 3) {
      switch String(decoding: fields[start + 2], as: UTF8.self) {
      case "set", "true": marks[Array(fields[start])] = true
      case "unset", "false": marks[Array(fields[start])] = false
      default: break
      }
    }
    return GeneratedMarks(marks)
  }

  /// Whether a program wrote the file: as marked, else by its name.
  package func isGenerated(_ file: ChangedFile) -> Bool {
    marks[file.path] ?? GeneratedNames.match(file.path)
  }
}
