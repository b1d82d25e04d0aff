import TestSupport
import Testing

@Suite struct `An issue form through the program` {
  let brink: Brink

  init() throws {
    brink = try Brink()
  }

  private static let form = """
    ---
    name: "🐛 بلاغ"
    description:
    labels: [bug, "needs: triage"]
    projects: shop/7
    body:
    - type: markdown
      attributes:
        value: >
          Thank you # for
          the report
    - type: checkboxes
      attributes:
        label: Before
        options:
        - label: I searched, twice
          required: true
        - label: I can help
    - type: dropdown
      attributes:
        label: Which?
        options: [Yes, No, "Not sure"]
        default: 2
    - type: dropdown
      id: area
      attributes:
        label: Area
        multiple: true
        options:
          - UI: buttons
          - API
      validation:
        required: true
    - type: textarea
      attributes:
        label: ماذا حدث؟
        render: shell
        value: |
          $ shop --version
    - type: input
      attributes: {label: Which?, placeholder: "3.10", lang: en}
    - type: upload
      id: pictures
      attributes:
        label: Pictures
      validations: {required: true, accept: ".png, .log"}
    """

  private func write(_ text: String, as name: String) throws {
    try brink.folder.write(Array(text.utf8), to: "work/\(name)")
  }

  @Test(arguments: ["\n", "\r\n"], ["", "\u{feff}"])
  func `is walked unchanged, every oddity included`(end: String, mark: String) throws {
    try write(mark + Self.form.replacing("\n", with: end), as: "bug.yml")
    let check = try brink.run("check", "prompts", "bug.yml")
    #expect(check.status == 0, "\(check.text)")
    let outcome = try brink.run(
      ["walk", "bug.yml"],
      input: "1 2\nYes\n1, API\nit froze\n3.10\nshot.png\ncross\n")
    #expect(outcome.status == 0, "\(outcome.complaint)")
    #expect(brink.values("Checklist") == ["🐛 بلاغ"])
    #expect(brink.values("Before") == ["I searched, twice", "I can help"])
    #expect(brink.values("Which") == ["Yes"])
    #expect(brink.values("Which2") == ["3.10"])
    #expect(brink.values("Area") == ["UI: buttons", "API"])
    #expect(brink.values("Question") == ["it froze"])
    #expect(brink.values("Pictures") == ["shot.png"])
  }

  @Test func `is told apart by whose rule it breaks`() throws {
    try write(Self.form, as: "bug.yml")
    let lines = try brink.run("check", "prompts", "--json", "bug.yml").text.split(separator: "\n")
    func rules(_ rule: String) -> [Substring] {
      lines.filter { $0.contains("\"rule\":\"\(rule)\"") }
    }
    #expect(lines.allSatisfy { $0.contains("\"severity\":\"warning\"") })
    #expect(rules("unknown").count == 2, "\(lines)")
    #expect(rules("unknown").first?.contains("Did you mean `validations`?") == true)
    #expect(rules("github").count == lines.count - 2)
    let page = try brink.run("check", "prompts", "bug.yml").text
    #expect(
      page.contains("bug.yml:22:15: warning (GitHub's issue forms): unquoted `Yes`"), "\(page)")
    #expect(page.contains("bug.yml:32:3: warning (unknown to us): unknown key `validation`"))
    #expect(page.hasSuffix("bug.yml: can be walked; GitHub may refuse it or show it otherwise\n"))
  }

  @Test func `with a key nobody here knows is told to be walkable, and no more`() throws {
    try write(
      "name: N\ndescription: D\nbody:\n  - {type: input, since: 3, attributes: {label: L}}\n",
      as: "new.yml")
    let page = try brink.run("check", "prompts", "new.yml").text
    #expect(page.contains("We pass over it."), "\(page)")
    #expect(page.hasSuffix("new.yml: can be walked\n"), "\(page)")
  }

  @Test func `that is looked back at with a checklist nobody has is told so`() throws {
    let form =
      "name: N\ndescription: D\nbrink: {closing: look-bak}\nbody:\n"
      + "  - {type: input, attributes: {label: L}}\n"
    try write(form, as: "own.yaml")
    let page = try brink.run("check", "prompts", "own.yaml").text
    #expect(page.contains("own.yaml:3:9: warning (brink): `closing` names `look-bak`"), "\(page)")
    #expect(page.contains("Did you mean `look-back`?"))
    try write(form, as: "look-bak.yml")
    let both = try brink.run("check", "prompts", "own.yaml", "look-bak.yml").text
    #expect(both == "own.yaml: ok\nlook-bak.yml: ok\n")
  }

  @Test func `of a hundred thousand bytes is walked like a short one`() throws {
    var form = "name: Long\ndescription: D\nbody:\n"
    for number in 0..<500 {
      form += "  - type: input\n    attributes:\n      label: Question \(number)\n"
      form += "      description: \(String(repeating: "why ", count: 35))\n"
    }
    #expect(form.utf8.count > 100_000)
    try write(form, as: "long.yml")
    #expect(try brink.run("check", "prompts", "long.yml").text == "long.yml: ok\n")
    let answers = (0..<500).map { "answer \($0)\n" }.joined()
    let outcome = try brink.run(["walk", "long.yml"], input: answers)
    #expect(outcome.status == 0, "\(outcome.complaint)")
    #expect(brink.values("Question0") == ["answer 0"])
    #expect(brink.values("Question499") == ["answer 499"])
  }

  @Test func `has a neighbour that is none, and that is said plainly`() throws {
    try write("blank_issues_enabled: false\n", as: "config.yml")
    let check = try brink.run("check", "prompts", "config.yml")
    #expect(check.status == 0)
    #expect(check.text.contains("config.yml:1:1: warning"))
    #expect(check.text.contains("configures GitHub's template chooser; it is no form"))
    let walk = try brink.run("walk", "config.yml")
    #expect(walk.status == 65)
    #expect(walk.complaint.contains("there is nothing to walk in it"))
    #expect(brink.log == "")
  }
}
