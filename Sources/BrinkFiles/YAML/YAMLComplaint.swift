internal import BrinkModel
internal import CYAML

/// libyaml's complaints in words for somebody who writes a checklist, not a parser.
struct YAMLComplaint {
  let diagnostic: Diagnostic

  init(_ parser: yaml_parser_t, lines: YAMLLines) {
    let problem = parser.problem.map { String(cString: $0) } ?? "unreadable"
    let context = parser.context.map { String(cString: $0) } ?? ""
    var position = Position(parser.problem_mark)
    let words: (what: String, remedy: String)
    if lines.isIndentedWithTab(position.line) {
      let blanks = lines[position.line].prefix { $0 != "\t" }
      position = Position(line: position.line, column: blanks.count + 1)
      words = ("a tab in the indentation", "Indent with blanks only; two for each level.")
    } else {
      if Self.isAboutOpening(problem) { position = Position(parser.context_mark) }
      words = Self.words(
        problem, context, at: lines.character(line: position.line, column: position.column))
    }
    diagnostic = Diagnostic(
      .fault, .yaml, at: lines.within(position), words.what, remedy: words.remedy)
  }

  /// True when what was begun says more than where the reader gave up.
  private static func isAboutOpening(_ problem: String) -> Bool {
    ["unexpected end of stream", "',' or ']'", "',' or '}'", "could not find expected ':'"]
      .contains { problem.contains($0) }
  }

  private static func words(
    _ problem: String, _ context: String, at character: Character?
  ) -> (what: String, remedy: String) {
    func has(_ part: String) -> Bool { problem.contains(part) }
    if has("cannot start any token") {
      let start = character.map { "`\($0)`" } ?? "this character"
      return ("a text cannot begin with \(start)", "Put quotes around the text.")
    }
    if has("mapping values are not allowed") {
      return (
        "a `: ` where no key can stand",
        "Put quotes around a text that contains `: `, or correct the indentation here or above."
      )
    }
    if has("expected node content") {
      return ("a value is missing here", "Write it, or close the bracket before.")
    }
    if has("expected key") || has("expected '-'") || has("<block end>") {
      return (
        "this line does not fit the lines around it",
        "Begin it in the same column as the lines of its block; a `-` in the column of the other `-`."
      )
    }
    if has("could not find expected ':'") {
      return ("a key without its `:`", "Write `key: value`, or indent the line below its text.")
    }
    if has("unexpected end of stream") || has("unexpected document indicator") {
      return (
        "the quotes opened here are never closed", "Close them, with the quotes they began with."
      )
    }
    if has("',' or ']'") || has("',' or '}'") {
      return ("a bracket is not closed", "Close it, and put commas between what stands in it.")
    }
    if has("unknown escape") || has("hexdecimal") || has("escape") {
      return (
        "a `\\` that YAML does not know inside double quotes",
        "Write `\\\\`, or use single quotes, which leave `\\` alone."
      )
    }
    if has("expected <document start>") {
      return (
        "text after the end of the document",
        "Begin every top-level line with a key in column 1."
      )
    }
    return (
      context.isEmpty ? "unreadable YAML (\(problem))" : "unreadable YAML (\(problem), \(context))",
      "Compare it with `brink prompts new NAME`, which writes a file that is right."
    )
  }
}
