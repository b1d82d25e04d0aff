/// What became of the promise to score again on a day.
package enum Rescore: Equatable, Sendable {
  /// It was scored again since.
  case done
  /// It waits: what it is, and the command that scores it.
  case open(text: String, command: String)
}
