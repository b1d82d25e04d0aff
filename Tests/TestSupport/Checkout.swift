import Glibc

/// The working tree that the tests were built from.
package enum Checkout {
  /// Its path.
  package static var path: String {
    var parts = #filePath.split(separator: "/")
    parts.removeLast(3)
    return "/" + parts.joined(separator: "/")
  }

  /// Whether what the tests keep there is to be written anew: `make examples` asks for it.
  package static var isRewritten: Bool { getenv("BRINK_WRITE_EXAMPLES") != nil }

  /// What to do when something there has drifted.
  package static let remedy = "`make examples` writes it anew; look at the difference."
}
