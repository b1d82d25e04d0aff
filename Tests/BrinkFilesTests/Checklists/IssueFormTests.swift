import BrinkModel
import Rec
import Testing

/// The oddities of forms as they are found in repositories.
@Suite struct `An issue form from the wild` {
  @Test func `with zero-indented lists, emoji, document marks and no final newline is read`() throws
  {
    let form = try ChecklistFixture.checklist(
      """
      ---
      name: 🐛 Bug   
      description: "What broke # and how"
      labels: bug, triage
      body:
      - type: markdown
        attributes:
          value: >
            Thank you!


            Be kind.
      - type: textarea
        attributes:
          label: Steps
          description:
          render: console
          value: |
            $ tool --version
      ...
      """)
    #expect(form.name == "🐛 Bug")
    #expect(form.about == "What broke # and how")
    #expect(form.form.labels == ["bug", "triage"])
    #expect(form.kind == .run)
    let item = try #require(form.items.first)
    #expect((item.id, item.field, item.render) == ("steps", "Steps", "console"))
    #expect(item.prefill == "$ tool --version")
    #expect(item.about.isEmpty && item.type.isMultiline)
  }

  @Test func `without ids has them made from its labels, each once`() throws {
    let text =
      """
      name: N
      description: D
      body:
        - {type: input, attributes: {label: What broke?}}
        - {type: input, attributes: {label: "What broke?"}}
        - {type: input, id: what_broke_2, attributes: {label: It}}
        - {type: input, attributes: {label: ماذا حدث؟}}
        - {type: input, attributes: {label: "???"}}
      """
    let form = try ChecklistFixture.checklist(text)
    #expect(
      ChecklistFixture.read(text).diagnostics.map(\.what) == [
        "the label stands at 4:32 already"
      ])
    #expect(
      form.items.map(\.id) == [
        "what_broke", "what_broke_3", "what_broke_2", "question", "question_2",
      ])
  }

  @Test func `with an option twice or an empty one offers the others`() throws {
    func dropdown(_ options: String) -> String {
      "name: N\ndescription: D\nbody:\n"
        + "  - {type: dropdown, id: it, attributes: {label: L, options: \(options), default: 3}}"
    }
    let form = try ChecklistFixture.checklist(dropdown("[a, ~, a, b]"))
    let item = try #require(form.items.first)
    #expect(item.type.choices.map(\.text) == ["a", "b"])
    #expect(item.prefill == "b")
    let faults = ChecklistFixture.read(dropdown("[~, ~, ~, ~]")).diagnostics
      .filter { $0.severity == .fault }
    #expect(faults.map(\.what) == ["there is nothing to choose from"])
  }

  @Test func `whose ids look like fields of an entry cannot overwrite them`() throws {
    let ids = ["id", "kind", "By", "took", "look-back", "look_back", "2fa", "-", "crossed"]
    let body = ids.map { "  - {type: input, id: '\($0)', attributes: {label: L \($0)}}" }
    let form = try ChecklistFixture.checklist(
      "name: N\ndescription: D\nbody:\n" + body.joined(separator: "\n"))
    #expect(
      form.items.map(\.field) == [
        "IdAnswer", "KindAnswer", "ByAnswer", "TookAnswer", "LookBack", "LookBack2", "Item2fa",
        "Item", "CrossedAnswer",
      ])
  }

  @Test func `with unquoted words and keys as options offers what was written`() throws {
    let form = try ChecklistFixture.checklist(
      """
      name: N
      description: D
      body:
        - type: dropdown
          attributes:
            label: L
            options:
              - Yes
              - Other: please say
              - 3.10
      """)
    #expect(form.items.first?.type.choices.map(\.text) == ["Yes", "Other: please say", "3.10"])
  }

  @Test func `is walked unchanged, attachments, boxes and defaults included`() throws {
    let form = try ChecklistFixture.checklist(
      """
      name: Bug
      description: D
      body:
        - type: checkboxes
          id: terms
          attributes:
            label: Before
            options:
              - label: I searched
                required: true
              - label: I can help
        - type: dropdown
          id: os
          attributes: {label: System, multiple: true, options: [Linux, macOS, Windows], default: 1}
        - type: upload
          id: files
          attributes: {label: Files}
          validations: {required: true, accept: ".png"}
        - type: input
          id: note
          attributes: {label: Note}
      """)
    var walk = try ChecklistFixture.walk(form)
    #expect(walk.question?.canSkip == false)
    walk.type("2")
    #expect(walk.question?.refusal?.what.contains("I searched") == true)
    walk.type("1 2")
    #expect(walk.question?.prefill == "macOS")
    walk.type("1,3", "a.png\nb.log", "")
    #expect(
      walk.recorded == [
        "Checklist=Bug", "Terms=I searched", "Terms=I can help", "Os=Linux", "Os=Windows",
        "Files=a.png", "Files=b.log",
      ])
  }

  @Test func `next to a configuration file leaves that one alone`() {
    let reading = ChecklistFixture.read(
      "blank_issues_enabled: false\ncontact_links:\n- name: Ask\n  url: https://example.org\n")
    #expect(reading.isChooser)
    #expect(reading.diagnostics.map(\.severity) == [.warning])
  }
}
