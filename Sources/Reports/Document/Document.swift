/// A report as a value: what it says and in which order, not yet how it looks.
///
/// Each report has one builder to this; text, Markdown and HTML are renderings of it. Numbers for
/// programs come from the report itself, never from its layout.
package struct Document: Sendable {
  /// Something known about the whole, under the title.
  package struct Fact: Equatable, Sendable {
    package let name: String
    package let value: Inline

    package init(_ name: String, _ value: Inline) {
      self.name = name
      self.value = value
    }
  }

  /// Where Markdown puts the facts; the other renderings always list them.
  package enum FactPlace: Equatable, Sendable {
    case list
    /// YAML before the first line, for programs that read such files.
    case frontMatter
  }

  package let title: Inline
  package let facts: [Fact]
  package let factPlace: FactPlace
  package let blocks: [Block]

  package init(
    _ title: Inline, facts: [Fact] = [], in place: FactPlace = .list, _ blocks: [Block]
  ) {
    self.title = title
    self.facts = facts
    factPlace = place
    self.blocks = blocks
  }
}
