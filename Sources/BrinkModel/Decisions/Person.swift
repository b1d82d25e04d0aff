/// Somebody, under all the names the journal may have for them.
package struct Person: Equatable, Sendable {
  package let names: [String]

  package init(_ names: [String]) {
    self.names = names
  }

  /// True when the name is one of theirs, a leading `@` and upper or lower case apart.
  ///
  /// The first word of a full name counts too: `Ana` is `Ana Lima`.
  package func isCalled(_ name: String) -> Bool {
    let asked = Self.plain(name)
    return names.contains { own in
      let own = Self.plain(own)
      return own == asked || own.split(separator: " ").first.map(String.init) == asked
        || asked.split(separator: " ").first.map(String.init) == own
    }
  }

  /// True when the name is one of theirs in full: whose words an entry has is no guess.
  package func isNamed(_ name: String) -> Bool {
    names.contains { Self.plain($0) == Self.plain(name) }
  }

  private static func plain(_ name: String) -> String {
    String(name.drop { $0 == "@" }).lowercased()
  }
}
