import BrinkModel
import DisplayText

/// A report in Markdown with GitHub's tables.
///
/// Source: github.github.com/gfm. Whatever comes from entries shows as the characters it has: nothing
/// in it becomes markup, a link or a heading.
package struct DocumentMarkdown {
  /// The columns of a drawing in a code block.
  private static let columns = 72

  let document: Document

  package init(_ document: Document) {
    self.document = document
  }

  package var text: String {
    var parts: [String] = []
    if document.factPlace == .frontMatter { parts.append(frontMatter) }
    parts.append("# \(MarkdownText.inline(document.title))")
    if document.factPlace == .list, !document.facts.isEmpty {
      parts.append(
        document.facts.map {
          "- **\(MarkdownText.escaped($0.name)):** \(MarkdownText.inline($0.value))"
        }
        .joined(separator: "\n"))
    }
    parts += document.blocks.map(markdown)
    return parts.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
  }

  /// YAML in which every value is a JSON string, which YAML 1.2 reads as it is.
  private var frontMatter: String {
    let lines = document.facts.map { "\($0.name): \(JSONText.string($0.value.plain))" }
    return (["---"] + lines + ["---"]).joined(separator: "\n")
  }

  private func markdown(_ block: Block) -> String {
    switch block {
    case .heading(let words, let level):
      String(repeating: "#", count: min(max(2, level), 6)) + " " + MarkdownText.inline(words)
    case .paragraph(let words): MarkdownText.inline(words)
    case .list(let items, let isOrdered):
      items.enumerated().map { index, item in
        (isOrdered ? "\(index + 1). " : "- ") + MarkdownText.inline(item)
      }
      .joined(separator: "\n")
    case .table(let table): MarkdownTable.text(of: table)
    case .figure(let figure, _):
      "**\(MarkdownText.escaped(figure.title))**\n\n"
        + MarkdownText.fenced(
          figure.text(columns: Self.columns, glyphs: .unicode).plain, language: "text")
        + "\n\n" + MarkdownText.escaped(figure.summary)
    case .quotation(let words, let by): quotation(words, by)
    case .code(let text, let language): MarkdownText.fenced(text, language: language ?? "")
    case .callout(let words, let kind): "> **\(kind.word):** \(MarkdownText.inline(words))"
    }
  }

  private func quotation(_ words: String, _ by: String?) -> String {
    let lines = words.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .map { "> \(MarkdownText.escaped(String($0)))" }
    // Two blanks would be lost in editors; a backslash keeps the line break.
    return lines.joined(separator: "\\\n")
      + (by.map { "\n>\n> — \(MarkdownText.escaped($0))" } ?? "")
  }
}
