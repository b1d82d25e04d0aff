/// Takes a template apart; braces that hold no id are text like any other.
struct TemplateReader {
  private let node: YAMLNode

  /// Reads the scalar; throws what is wrong with a condition in it.
  static func read(_ node: YAMLNode) throws(Diagnostic) -> TextTemplate {
    try TemplateReader(node: node).template()
  }

  private func template() throws(Diagnostic) -> TextTemplate {
    let text = Plain.trimmed(node.text ?? "")
    var lines: [TextTemplate.Line] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      lines.append(try self.line(line))
    }
    return TextTemplate(lines: lines)
  }

  private func line(_ text: Substring) throws(Diagnostic) -> TextTemplate.Line {
    let opening = "{when "
    guard text.hasPrefix(opening), let end = text.firstIndex(of: "}") else {
      return TextTemplate.Line(when: nil, pieces: pieces(text))
    }
    let words = text[text.index(text.startIndex, offsetBy: opening.count)..<end]
    // The text stands in one block with others, so the block is as near as its place is known.
    let condition = try ConditionParser.read(
      YAMLNode(.scalar(String(words), .literal), at: node.position))
    let rest = text[text.index(after: end)...].drop(while: \.isWhitespace)
    return TextTemplate.Line(when: condition, pieces: pieces(rest))
  }

  private func pieces(_ text: Substring) -> [TextTemplate.Piece] {
    var pieces: [TextTemplate.Piece] = []
    var plain = ""
    var rest = text
    while let character = rest.first {
      if character == "{", let end = rest.firstIndex(of: "}"),
        let gap = Self.gap(rest[rest.index(after: rest.startIndex)..<end])
      {
        if !plain.isEmpty { pieces.append(.text(plain)) }
        plain = ""
        pieces.append(.gap(gap))
        rest = rest[rest.index(after: end)...]
      } else {
        plain.append(rest.removeFirst())
      }
    }
    return plain.isEmpty ? pieces : pieces + [.text(plain)]
  }

  private static func gap(_ text: Substring) -> TextTemplate.Gap? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard (1...2).contains(parts.count), parts.allSatisfy(ItemIDs.isValid) else { return nil }
    return TextTemplate.Gap(id: parts[0], part: parts.count == 2 ? parts[1] : nil)
  }
}
