/// What is wrong with a piece of JSON.
package struct JSONMistake: Error, Equatable, Sendable {
  /// In words that may follow a place: `no value after ":"`.
  package let what: String

  package init(_ what: String) { self.what = what }
}
