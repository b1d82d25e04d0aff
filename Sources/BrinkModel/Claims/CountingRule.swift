package import Rec

/// Which entries of the journal a claim counts: `outcome Reopened=yes`.
package struct CountingRule: Equatable, Sendable {
  package let kind: EntryKind
  /// Fields of which one value must be this, in either case.
  package let fields: [Field]

  /// Reads a kind, then conditions `Field=value`; nil when it is not that.
  package init?(_ text: String) {
    var words = Self.words(Plain.line(text))[...]
    guard let kind = words.popFirst(), !kind.contains("="),
      kind.utf8.allSatisfy({ (97...122).contains($0) || $0 == UInt8(ascii: "-") })
    else { return nil }
    var fields: [Field] = []
    for word in words {
      guard let equals = word.firstIndex(of: "="), equals > word.startIndex else { return nil }
      let name = String(word[..<equals])
      let value = String(word[word.index(after: equals)...])
      guard !value.isEmpty, name.utf8.allSatisfy(Self.isNameByte) else { return nil }
      fields.append(Field(name, value))
    }
    self.kind = EntryKind(rawValue: kind)
    self.fields = fields
  }

  /// As it is written.
  package var text: String {
    ([kind.rawValue] + fields.map { "\($0.name)=" + Self.quoted($0.value) })
      .joined(separator: " ")
  }

  package func matches(_ entry: Entry) -> Bool {
    entry.kind == kind
      && fields.allSatisfy { field in
        entry.values(of: field.name).contains { $0.lowercased() == field.value.lowercased() }
      }
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    (97...122).contains(byte) || (65...90).contains(byte) || (48...57).contains(byte)
      || byte == UInt8(ascii: "_")
  }

  private static func quoted(_ value: String) -> String {
    value.contains(" ") ? "\"\(value)\"" : value
  }

  /// Words apart at blanks, blanks between double quotes kept.
  private static func words(_ text: String) -> [String] {
    var words: [String] = []
    var word: String?
    var isQuoted = false
    for character in text {
      switch character {
      case "\"":
        isQuoted.toggle()
        word = word ?? ""
      case " " where !isQuoted:
        if let ended = word { words.append(ended) }
        word = nil
      default: word = (word ?? "") + String(character)
      }
    }
    return words + (word.map { [$0] } ?? [])
  }
}
