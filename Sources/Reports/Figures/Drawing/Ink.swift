/// What a mark means, which decides how it looks; the page's variables say in which colours.
///
/// No meaning hangs on colour alone: each ink has a shape, a pattern or a place of its own as well.
package enum Ink: String, CaseIterable, Sendable {
  /// Lines to read values by.
  case grid
  case axis
  /// The line that decides: a pass mark, the diagonal.
  case mark
  case words
  case strong
  case quiet
  /// What is on trial or counts now.
  case now
  /// What it is compared with: hatched.
  case before
  /// What wants attention: crossed hatching.
  case late
  /// What is over and well.
  case done
  /// A value that should be there and is not.
  case missing
  /// Fields behind the data, from weak to strong.
  case field1
  case field2
  case field3
  case field4
  /// Lines through values.
  case line
  /// The second of two groups of values: hollow.
  case hollow
  case decision
  case stroke
}
