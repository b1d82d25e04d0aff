/// Names of branches and tags that somebody asked to be careful with.
package struct ProtectedNames: Equatable, Sendable {
  /// Each a name, where `*` stands for any characters.
  ///
  /// One that begins with `refs/` is compared with the full name, any other with that of a branch.
  package let patterns: [String]

  package init(_ patterns: [String]) {
    self.patterns = patterns
  }

  /// The first pattern that a full name matches; nil when it is free.
  package func pattern(matching name: String) -> String? {
    patterns.first { pattern in
      Self.matches(name, pattern.hasPrefix("refs/") ? pattern : "refs/heads/" + pattern)
    }
  }

  /// Goes back only to the last star, so that no pattern takes long.
  private static func matches(_ name: String, _ pattern: String) -> Bool {
    let name = Array(name.utf8)
    let pattern = Array(pattern.utf8)
    var at = 0
    var inPattern = 0
    var star: (pattern: Int, name: Int)?
    while at < name.count {
      if inPattern < pattern.count, pattern[inPattern] == UInt8(ascii: "*") {
        star = (inPattern + 1, at)
        inPattern += 1
      } else if inPattern < pattern.count, pattern[inPattern] == name[at] {
        at += 1
        inPattern += 1
      } else if let last = star {
        star = (last.pattern, last.name + 1)
        at = last.name + 1
        inPattern = last.pattern
      } else {
        return false
      }
    }
    return pattern[inPattern...].allSatisfy { $0 == UInt8(ascii: "*") }
  }
}
