package import DisplayText

/// A drawing of what a report says: a value that knows how to show itself on a page and on a terminal.
///
/// It draws nothing that the words and tables around it do not say as well.
package protocol Figure: Sendable {
  /// What stands above or below it, in a few words.
  var title: String { get }
  /// What it shows, in a sentence, for those who cannot see it.
  var summary: String { get }

  /// One `<svg>` element to stand within HTML.
  ///
  /// Colours come through the page's CSS variables (see ``PageStyle``) in presentation attributes or
  /// classes: the page forbids scripts, `style` attributes and style sheets other than its own.
  ///
  /// - Parameter id: What every `id` in it begins with, so that two figures share a page.
  /// - Returns: The element, in which everything that comes from entries is escaped.
  func svg(id: String) -> String

  /// The same idea in lines of at most so many columns, without its title.
  func text(columns: Int, glyphs: Glyphs) -> StyledText
}
