import BrinkFiles
import BrinkModel
import TestSupport
import Testing

@Suite struct `Markdown is read as a runbook` {
  private func book(_ text: String) -> Runbook {
    Runbook(MarkdownReader.pieces(of: Array(text.utf8)))
  }

  private static let everything = """
    \u{feff}---
    name: Cut a release
    labels: [a, b]
    - [ ] not a step: front matter
    ---
    # Release :rocket: 🚀

    <!-- - [ ] not a step: a comment
    - [ ] nor this
    -->

    | who | what |
    |-----|------|
    | Ana | - [ ] not a step: a cell |

    ## Before

    - [ ] Tag **version** `v1` as in [the guide](https://docs.example/tag) <VERSION>
    - [X] Tell {{ channel }} and <%= team %>, ask <https://help.example> <!-- whom? -->
      more of the same paragraph

      And why.

      ```sh
      - [ ] not a step: code
      echo tag
      ```
    * [ ] Push
      1. to one
      2) to two
         + [x] and deeper
      - a remark
        - below it

    > - [ ] quoted, and still a step

    <details><summary>More</summary>

    - [ ] inside of details

    </details>

        - [ ] not a step: indented code

    ## After

    - [ ]
    - plain
    - [ ] ![a graph](graph.png)
    """

  private static let expected: [(text: String, line: Int, depth: Int, isChecked: Bool)] = [
    ("Tag version `v1` as in the guide (https://docs.example/tag) <VERSION>", 18, 0, false),
    (
      "Tell {{ channel }} and <%= team %>, ask https://help.example more of the same paragraph", 19,
      0, true
    ),
    ("Push", 28, 0, false), ("to one", 29, 1, false), ("to two", 30, 1, false),
    ("and deeper", 31, 2, true), ("quoted, and still a step", 35, 0, false),
    ("inside of details", 39, 0, false), ("", 47, 0, false),
    ("a graph (graph.png)", 49, 0, false),
  ]

  @Test(arguments: ["\n", "\r\n", "\r"])
  func `with everything that stands in real ones`(lineEnd: String) {
    let book = book(
      Self.everything.split(separator: "\n", omittingEmptySubsequences: false)
        .joined(separator: lineEnd))
    #expect(book.title == "Release :rocket: 🚀")
    #expect(book.steps.map(\.text) == Self.expected.map(\.text))
    #expect(book.steps.map(\.line) == Self.expected.map(\.line))
    #expect(book.steps.map(\.depth) == Self.expected.map(\.depth))
    #expect(book.steps.map(\.isChecked) == Self.expected.map(\.isChecked))
    #expect(
      book.steps[1].body == [
        .prose("And why."), .code(CodeBlock(language: "sh", "- [ ] not a step: code\necho tag")),
      ])
    #expect(book.steps[2].body == [.prose("- a remark"), .prose("  - below it")])
    #expect(book.steps[0].path == ["Release :rocket: 🚀", "Before"])
    #expect(book.steps[8].path == ["Release :rocket: 🚀", "After"])
    #expect(book.steps[2].source == "* [ ] Push")
  }

  @Test func `with numbers alone, also where code stands between them`() {
    let book = book(
      """
      # Restore

      3. Stop it

      ```bash {.numberLines}
      systemctl stop x
      ```

      4. ```
         ls
         ```
      5.
      6. 7
         | a | b |
         |---|---|
         | 1 | 2 |
      """)
    #expect(book.steps.map(\.text) == ["Stop it", "", "", "7"])
    #expect(book.steps.map(\.line) == [3, 9, 12, 13])
    #expect(book.steps[0].shellBlocks.map(\.shell) == ["bash"])
    #expect(book.steps[1].name == "`ls`")
    #expect(book.steps[3].body == [.prose("| a | b |\n|---|---|\n| 1 | 2 |")])
  }

  @Test func `of any depth`() {
    let deep = (0..<12).map { String(repeating: "  ", count: $0) + "- [ ] \($0)" }
    #expect(book(deep.joined(separator: "\n")).steps.map(\.depth) == Array(0..<12))
    #expect(book(String(repeating: "- ", count: 5_000) + "[ ] x").steps.map(\.text) == ["x"])
    #expect(book(String(repeating: "> ", count: 5_000) + "1. x").steps.map(\.text) == ["x"])
  }

  @Test func `of thousands of lines`() {
    let text = (1...8_000).map { "- [ ] step \($0) does a thing\n" }.joined()
    let steps = book(text).steps
    #expect(steps.count == 8_000)
    #expect(steps.last?.line == 8_000)
  }

  /// Pieces that random files are made of.
  private static let fragments = [
    "- [ ] task", "* [x] ticked", "1. one", "2) two", "- plain", "+ [ ]", "3.", "# head", "## sub",
    "```sh", "```", "~~~", "echo x", "<!--", "-->", "| a | b |", "|---|---|", "> - [ ] quoted",
    "> words", "---", "", "", "text", "<div>", "</div>", "    code", "\t- [ ] tab", "[x]: /url",
    "- [x](y)", "**b", "`c", "é🚀", "\u{0}", "{{ x }}", "1234567890. no", "-", "- - [ ] twice",
  ]

  @Test(arguments: 0..<150)
  func `whatever the file, without a crash and with every step on its own line`(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    var lines: [String] = []
    for _ in 0..<Int.random(in: 1...60, using: &random) {
      let margin = String(repeating: " ", count: Int.random(in: 0...8, using: &random))
      lines.append(
        (Bool.random(using: &random) ? margin : "")
          + Self.fragments[Int.random(in: 0..<Self.fragments.count, using: &random)])
    }
    let steps = book(lines.joined(separator: seed % 2 == 0 ? "\n" : "\r\n")).steps
    for step in steps {
      #expect(lines.indices.contains(step.line - 1))
      guard lines.indices.contains(step.line - 1) else { continue }
      #expect(step.source == lines[step.line - 1])
      let marks = ["[ ]", "[x]", "1.", "2)", "3.", "-", "+"]
      #expect(marks.contains { step.source.contains($0) }, "\(step.source)")
    }
    #expect(zip(steps, steps.dropFirst()).allSatisfy { $0.line <= $1.line })
    #expect(steps.map(\.number) == Array(1...max(1, steps.count)).prefix(steps.count).map(\.self))
  }

  @Test(arguments: 0..<30)
  func `of random bytes without a crash`(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let bytes = (0..<2_000).map { _ in
      Array("-*+[]x 1.)#`~>|<!\n\r\t\u{0}é".utf8)[
        Int.random(in: 0..<22, using: &random)]
    }
    let lines = bytes.count { $0 == 0x0a || $0 == 0x0d } + 1
    for step in Runbook(MarkdownReader.pieces(of: bytes)).steps {
      #expect((1...lines).contains(step.line))
    }
  }
}
