import BrinkModel
import Testing

@Suite struct `A runbook` {
  private func pieces(_ contents: MarkdownPiece.Content...) -> [MarkdownPiece] {
    contents.enumerated().map { MarkdownPiece(line: $0.offset + 1, $0.element) }
  }

  private func task(_ box: TaskBox = .open) -> MarkdownPiece.Content {
    .item(MarkdownItem(box: box))
  }

  private func numbered(_ number: Int) -> MarkdownPiece.Content {
    .item(MarkdownItem(number: number))
  }

  @Test func `with task items has these as its steps and numbered items only inside them`() {
    let book = Runbook(
      pieces(
        numbered(1), .text("an aside"), .itemEnd, task(), .text("push"), numbered(1),
        .text("one"), .itemEnd, .itemEnd, task(.checked), .text("tell"), .itemEnd))
    #expect(book.steps.map(\.text) == ["push", "one", "tell"])
    #expect(book.steps.map(\.kind) == [.task, .numbered, .task])
    #expect(book.steps.map(\.depth) == [0, 1, 0])
    #expect(book.steps.map(\.isChecked) == [false, false, true])
    #expect(book.steps.map(\.number) == [1, 2, 3])
  }

  @Test func `without them has the items of numbered lists`() {
    let book = Runbook(
      pieces(
        numbered(1), .text("one"), .item(MarkdownItem()), .text("by the way"), .itemEnd, .itemEnd,
        numbered(2), .text("two"), .itemEnd))
    #expect(book.steps.map(\.text) == ["one", "two"])
    #expect(book.steps[0].body == [.prose("- by the way")])
  }

  @Test func `with neither has no steps`() {
    #expect(
      Runbook(pieces(.text("words"), .item(MarkdownItem()), .text("x"), .itemEnd)).steps.isEmpty)
  }

  @Test func `knows where each step stands`() {
    let book = Runbook(
      pieces(
        .heading(level: 1, text: "Release"), .heading(level: 2, text: "Before"), task(),
        .text("a"), .itemEnd, .heading(level: 3, text: "Deep"), task(), .text("b"), .itemEnd,
        .heading(level: 2, text: "After"), .item(MarkdownItem()), .text("Announce:"), task(),
        .text("c"), .itemEnd, .itemEnd))
    #expect(book.title == "Release")
    #expect(
      book.steps.map(\.path) == [
        ["Release", "Before"], ["Release", "Before", "Deep"], ["Release", "After", "Announce:"],
      ])
    #expect(book.sections.count == 3)
    #expect(book.steps.map(\.line) == [3, 7, 13])
  }

  @Test func `gives code between steps to the step before, with the words that lead to it`() {
    let code = CodeBlock(language: "sh", "make\n")
    let book = Runbook(
      pieces(
        numbered(1), .text("build"), .itemEnd, .text("Like this:"), .code(code), numbered(2),
        .text("ship"), .itemEnd))
    #expect(book.steps[0].body == [.prose("Like this:"), .code(code)])
    #expect(book.steps[1].body.isEmpty)
  }

  @Test func `gives code before the first step of a section to that step`() {
    let code = CodeBlock("cd /srv")
    let book = Runbook(
      pieces(
        numbered(1), .text("a"), .itemEnd, .heading(level: 2, text: "B"), .code(code), numbered(1),
        .text("b"), .itemEnd, .heading(level: 2, text: "C"), .code(CodeBlock("unrelated"))))
    #expect(book.steps.map(\.body) == [[], [.code(code)]])
  }

  /// Boxes in a list of their own, each on the next line.
  private func boxes(_ texts: String...) -> [MarkdownPiece.Content] {
    texts.flatMap { [task(), .text($0), .itemEnd] }
  }

  private func book(_ contents: [MarkdownPiece.Content]) -> Runbook {
    var line = 0
    return Runbook(
      contents.map { content in
        if case .item = content { line += 1 }
        return MarkdownPiece(line: line, content)
      })
  }

  @Test func `takes boxes that say yes and no for the answers to one question`() {
    let inside = book(
      [task(), .text("Is it announced?")] + boxes("Yes", "No", "N/A") + [.itemEnd]
        + [task(), .text("ship"), .itemEnd])
    #expect(inside.steps.map(\.text) == ["Is it announced?", "ship"])
    #expect(inside.steps.map(\.number) == [1, 2])
    #expect(inside.steps[0].choices.map(\.text) == ["Yes", "No", "N/A"])
    #expect(inside.steps[0].choices.map(\.key) == ["y", "n", "a"])
    let below = book([.text("Breaking change?")] + boxes("yes", "no."))
    #expect(below.steps.map(\.text) == ["Breaking change?"])
    #expect(below.steps[0].choices.map(\.text) == ["yes", "no"])
    let plain = book(
      [.item(MarkdownItem()), .text("Tested?")] + boxes("Yes", "No") + [.itemEnd])
    #expect(plain.steps.map(\.text) == ["Tested?"])
    let several = book(
      [.item(MarkdownItem()), .text("A?")] + boxes("Yes", "No") + [.itemEnd]
        + [.item(MarkdownItem()), .text("B?")] + boxes("Yes", "No") + [.itemEnd])
    #expect(several.steps.map(\.text) == ["A?", "B?"])
  }

  @Test func `leaves boxes alone that only happen to say yes or no`() {
    #expect(book(boxes("Yes", "ship")).steps.count == 2)
    #expect(book(boxes("Yes", "No", "ship")).steps.count == 3)
    #expect(book(boxes("Yes", "N/A")).steps.count == 2)
    #expect(book(boxes("No")).steps.map(\.text) == ["No"])
  }

  @Test func `has a step that is only code, or nothing at all`() {
    let book = Runbook(
      pieces(
        numbered(1), .code(CodeBlock("ls -l\npwd")), .text("It lists."), .itemEnd, numbered(2),
        .itemEnd))
    #expect(book.steps.map(\.text) == ["", ""])
    #expect(book.steps.map(\.name) == ["`ls -l`", "(a step without a text)"])
    #expect(book.steps[0].body == [.code(CodeBlock("ls -l\npwd")), .prose("It lists.")])
  }
}

@Suite struct `What is read beside the steps` {
  @Test(
    arguments: [
      ("[ ] x", TaskBox.open), ("[x] y", .checked), ("[X]", .checked), ("[ ]", .open),
      ("[]", nil), ("[ ]x", nil), ("[y] x", nil), ("[x](link)", nil), ("", nil),
    ] as [(String, TaskBox?)])
  func `a box is three characters with a blank after them`(text: String, box: TaskBox?) {
    #expect(TaskBox(text.utf8) == box)
  }

  @Test(arguments: [
    ("---\na: b\n- [ ] no\n---\nx", "\n\n\n\nx"), ("+++\na = 1\n+++\nx", "\n\n\nx"),
    ("---\n# c\n...\nx", "\n\n\nx"), ("---\njust words\n---\nx", "---\njust words\n---\nx"),
    ("---\na: b\nx", "---\na: b\nx"), ("x\n---\na: b\n---", "x\n---\na: b\n---"), ("", ""),
    ("---\n---\n", "---\n---\n"), ("---", "---"),
  ])
  func `front matter is blanked and lines keep their numbers`(text: String, left: String) {
    #expect(String(decoding: FrontMatter.blanked(Array(text.utf8)), as: UTF8.self) == left)
  }

  @Test(
    arguments: [
      ("sh", "ls", "ls"), ("", "ls", "ls"), ("bash", "a \\\n b", "a \\\n b"),
      ("console", "$ ls -l\ntotal 0\n$ cat <<E \\\n> x\nE2", "ls -l\ncat <<E \\\nx"),
      ("yaml", "a: b", nil), ("python", "x", nil), ("sh", " \n", nil),
    ] as [(String, String, String?)])
  func `a shell gets what was typed and nothing else`(
    language: String, text: String, command: String?
  ) {
    #expect(ShellBlock(CodeBlock(language: language, text))?.command == command)
  }

  @Test(
    arguments: [
      ("git tag <VERSION>", "<VERSION>"), ("deploy {{ tag }} now", "{{ tag }}"),
      ("x <%= y %>", "<%= y %>"), ("cat <input >output", nil), ("a < B", nil), ("x <A", nil),
    ] as [(String, String?)])
  func `what is still to be filled in is seen`(command: String, placeholder: String?) {
    #expect(ShellBlock(CodeBlock(command))?.placeholder == placeholder)
  }

  @Test func `output is kept whole up to its bound and cut between lines beyond`() {
    var output = BoundedOutput()
    output.append("line\n".utf8)
    #expect(output.text == "line\n")
    for number in 0..<20_000 { output.append("\(number) token=abcdef\n".utf8) }
    let lines = output.text.split(separator: "\n")
    #expect(output.text.utf8.count <= 2 * BoundedOutput.half + 64)
    #expect(lines.first == "line")
    #expect(lines.last == "19999 token=abcdef")
    #expect(lines.count { $0.hasPrefix("[… ") && $0.hasSuffix(" bytes left out …]") } == 1)
    #expect(lines.dropFirst().allSatisfy { $0.hasSuffix("token=abcdef") || $0.hasPrefix("[…") })
  }

  @Test func `secrets leave commands and what they write`() {
    #expect(
      Redaction.redacted(script: "export A=1\n  curl --token s3cret https://x\n")
        == "export A=1\n  curl --token [redacted] https://x\n")
    #expect(
      Redaction.redacted(script: "x --password 'two words' -H 'Authorization: Bearer abc'")
        == "x --password [redacted] -H 'Authorization: Bearer [redacted]'")
    #expect(Redaction.redacted(output: "+ x --password hunter2") == "+ x --password [redacted]")
    #expect(
      Redaction.redacted(output: "user ana\nPASSWORD=hunter2") == "user ana\nPASSWORD=[redacted]")
    #expect(
      Redaction.redacted(
        output: "-----BEGIN RSA PRIVATE KEY-----\nMIIE\n-----END RSA PRIVATE KEY-----\nok")
        == "-----BEGIN RSA PRIVATE KEY-----\n[redacted]\n-----END RSA PRIVATE KEY-----\nok")
  }
}
