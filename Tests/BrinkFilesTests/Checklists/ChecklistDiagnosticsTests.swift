import BrinkModel
import TestSupport
import Testing

/// One fixture for everything that can be said about a checklist file.
@Suite struct `A checklist file` {
  struct Case: Sendable, CustomTestStringConvertible {
    let what: String
    let severity: Diagnostic.Severity
    let rule: Diagnostic.Rule
    let marked: MarkedText

    init(
      _ what: String, _ severity: Diagnostic.Severity, _ rule: Diagnostic.Rule, _ text: String
    ) {
      self.what = what
      self.severity = severity
      self.rule = rule
      marked = MarkedText(text)
    }

    var testDescription: String { what }
  }

  private static let top = "name: N\ndescription: D\n"

  private static func form(_ body: String) -> String {
    top + "body:\n" + body + "  - {type: input, id: last, attributes: {label: Last}}\n"
  }

  private static func item(_ keys: String) -> String {
    form("  - type: input\n    id: it\n    attributes: {label: It}\n" + keys)
  }

  private static func header(_ keys: String) -> String {
    top + keys + "body:\n  - {type: input, id: it, attributes: {label: It}}\n"
  }

  private static func options(_ options: String) -> String {
    form("  - type: dropdown\n    attributes:\n      label: It\n      options: " + options + "\n")
  }

  private static func boxes(_ boxes: String) -> String {
    form("  - type: checkboxes\n    attributes:\n      label: It\n      options:\n" + boxes)
  }

  private static let gitHub: [Case] = [
    Case(
      "`name` is missing", .warning, .gitHub,
      "▸description: D\nbody: [{type: input, attributes: {label: L}}]"),
    Case(
      "`description` is missing", .warning, .gitHub,
      "name: N\n▸description:\nbody: [{type: input, attributes: {label: L}}]"),
    Case("`body` is missing", .fault, .gitHub, "▸name: N\ndescription: D\n"),
    Case("`body` is empty", .fault, .gitHub, top + "▸body:\n"),
    Case("`body` is empty", .fault, .gitHub, top + "▸body: []\n"),
    Case("`body` has to be a list, not a block of keys", .fault, .gitHub, top + "body: ▸{a: b}\n"),
    Case("a checklist is a block of keys, not a list", .fault, .gitHub, "▸- a\n"),
    Case(
      "`name` has to be a text, not a list", .fault, .gitHub,
      "name: ▸[a]\ndescription: D\nbody: [{type: input, attributes: {label: L}}]"),
    Case(
      "`labels` has to be a list of texts", .warning, .gitHub,
      top + "labels: ▸{a: b}\nbody: [{type: input, attributes: {label: L}}]"),
    Case(
      "`name` stands here twice", .fault, .gitHub,
      "name: N\n▸name: M\ndescription: D\nbody: [{type: input, attributes: {label: L}}]"),
    Case("a key in `the item` is a list", .fault, .gitHub, item("    ▸[a]: b\n")),
    Case("an item without a `type`", .fault, .gitHub, form("  - ▸attributes: {label: L}\n")),
    Case("`inptu` is no type of item", .fault, .gitHub, form("  - ▸type: inptu\n")),
    Case("`the item` holds a text instead of keys", .fault, .gitHub, form("  - ▸what\n")),
    Case(
      "an item without a `label`", .fault, .gitHub,
      form("  - type: input\n    attributes:\n      ▸description: D\n")),
    Case("an item without a `label`", .fault, .gitHub, form("  - ▸type: input\n")),
    Case(
      "the id `it` stands at 5:5 already", .fault, .gitHub,
      item("  - type: input\n    ▸id: it\n    attributes: {label: Again}\n")),
    Case(
      "`a b` cannot be an id", .fault, .gitHub,
      form("  - type: input\n    ▸id: a b\n    attributes: {label: It}\n")),
    Case(
      "a `markdown` block without a `value`", .fault, .gitHub,
      form("  - type: markdown\n    attributes:\n      ▸value:\n")),
    Case(
      "a `markdown` block has no answer, so no id", .warning, .gitHub,
      form("  - type: markdown\n    ▸id: x\n    attributes: {value: V}\n")),
    Case(
      "there is nothing to ask: only text to show", .fault, .gitHub,
      top + "body:\n  - ▸type: markdown\n    attributes: {value: V}\n"),
    Case(
      "there is nothing to choose from", .fault, .gitHub,
      form("  - type: dropdown\n    attributes:\n      ▸label: It\n")),
    Case(
      "there is nothing to choose from", .fault, .gitHub,
      form("  - type: dropdown\n    attributes:\n      label: It\n      ▸options: []\n")),
    Case("`options` has to be a list, not a text", .fault, .gitHub, options("▸both")),
    Case("the option `a` stands here twice", .warning, .gitHub, options("[a, b, ▸a]")),
    Case(
      "unquoted `Yes` means true or false in YAML, not the word", .warning, .gitHub,
      options("[▸Yes, 'No']")),
    Case("an empty option", .warning, .gitHub, options("[a, ▸~]")),
    Case("an option has to be a text, not a list", .fault, .gitHub, options("[a, ▸[b]]")),
    Case(
      "`b: c` is read as a key and its value, not as one text", .warning, .gitHub,
      options("\n        - a\n        - ▸b: c")),
    Case(
      "`default` has to be the number of an option, counted from 0", .warning, .gitHub,
      options("[a, b]\n      default: ▸2")),
    Case(
      "`multiple` has to be `true` or `false`, not a text", .fault, .gitHub,
      options("[a, b]\n      multiple: ▸several")),
    Case(
      "unquoted `Yes` means true or false in YAML, not the word", .warning, .gitHub,
      boxes("        - label: ▸Yes\n")),
    Case("a box without a `label`", .fault, .gitHub, boxes("        - ▸required: true\n")),
    Case("a box is a block with a `label`, not a text", .warning, .gitHub, boxes("        - ▸a\n")),
    Case(
      "the option `a` stands here twice", .warning, .gitHub,
      boxes("        - label: a\n        - label: ▸a\n")),
    Case(
      "this configures GitHub's template chooser; it is no form", .warning, .gitHub,
      "▸blank_issues_enabled: false\n"),
  ]

  private static let gitHubMore: [Case] = [
    Case(
      "`title` has to be a text, not a list", .warning, .gitHub,
      top + "title: ▸[a]\nbody: [{type: input, attributes: {label: L}}]"),
    Case(
      "`required` has to be `true` or `false` without quotes", .warning, .gitHub,
      item("    validations: {required: ▸'true'}\n")),
    Case(
      "GitHub refuses a label with the word `password`", .warning, .gitHub,
      form("  - type: input\n    attributes: {▸label: Your Password}\n")),
    Case("GitHub keeps the option `none` for itself", .warning, .gitHub, options("[a, ▸None]")),
    Case(
      "the label stands at 6:18 already", .warning, .gitHub,
      item("  - type: input\n    attributes: {▸label: It}\n")),
  ]

  private static let scores: [Case] = [
    Case("a score needs at least two anchors", .fault, .brink, item("    brink: ▸{as: score}\n")),
    Case(
      "a score needs at least two anchors", .fault, .brink,
      item("    brink: {as: score, ▸anchors: {1: one}}\n")),
    Case(
      "an anchor is a whole number and what it means", .fault, .brink,
      item("    brink: {as: score, anchors: {▸low: x, 1: one}}\n")),
    Case(
      "1 has two anchors", .fault, .brink,
      item("    brink: {as: score, anchors: {1: one, ▸01: uno}}\n")),
  ]

  private static let unknown: [Case] = [
    Case(
      "unknown key `asignees` in `the checklist`", .warning, .unknown,
      top + "▸asignees: [a]\nbody: [{type: input, attributes: {label: L}}]"),
    Case(
      "unknown key `validation` in `the item`", .warning, .unknown,
      item("    ▸validation: {required: true}\n")),
    Case(
      "unknown key `lable` in `attributes`", .warning, .unknown,
      form("  - type: input\n    attributes: {label: It, ▸lable: x}\n")),
    Case(
      "unknown key `require` in `validations`", .warning, .unknown,
      item("    validations: {▸require: true}\n")),
    Case(
      "unknown key `requird` in `options`", .warning, .unknown,
      boxes("        - label: a\n          ▸requird: true\n")),
  ]

  private static let ours: [Case] = [
    Case("unknown key `bugdet` in `brink`", .fault, .brink, header("brink: {▸bugdet: 60s}\n")),
    Case("unknown key `whem` in `brink`", .fault, .brink, item("    brink: {▸whem: last}\n")),
    Case("`brink` holds a text instead of keys", .fault, .brink, item("    brink: ▸sentence\n")),
    Case("`Note!` is no kind of entry", .fault, .brink, header("brink: {▸kind: Note!}\n")),
    Case("`soon` is no time to spend", .fault, .brink, header("brink: {▸budget: soon}\n")),
    Case(
      "`look-back` names `lost`, which no item is called", .fault, .brink,
      header("brink: {▸look-back: lost}\n")),
    Case(
      "`look-back` names `it`, which asks for no date", .fault, .brink,
      header("brink: {▸look-back: it}\n")),
    Case(
      "nothing can be asked for as `sentense`", .fault, .brink, item("    brink: {▸as: sentense}\n")
    ),
    Case(
      "`as: percent` cannot stand on `type: textarea`", .fault, .brink,
      form("  - {type: textarea, attributes: {label: It}, brink: {▸as: percent}}\n")),
    Case("no item is called `itt`", .fault, .brink, header("brink: {gate: ▸itt}\n")),
    Case(
      "`last` is not answered yet when this is decided", .fault, .brink,
      item("    brink: {when: ▸last}\n")),
    Case(
      "`it` is not answered yet when this is decided", .fault, .brink,
      item("    brink: {when: not ▸it}\n")),
    Case(
      "`last` is not answered yet when this is decided", .fault, .brink,
      item("    brink: {hold-unless: it and ▸last}\n")),
    Case("no value after `=`", .fault, .brink, header("brink:\n  gate: it =▸\n")),
    Case(
      "a condition is one line of text, not a list", .fault, .brink,
      item("    brink: {when: ▸[a]}\n")),
    Case(
      "`choice` can never be `bleu`", .fault, .brink,
      form(
        "  - {type: dropdown, id: choice, attributes: {label: C, options: [red, blue]}}\n  - {type: input, attributes: {label: I}, brink: {when: choice = ▸bleu}}\n"
      )),
    Case(
      "`past` has to be `true` or `false`, not a text", .fault, .brink,
      item("    brink: {as: date, past: ▸maybe}\n")),
    Case(
      "`min` has to be a number, not a text", .fault, .brink,
      item("    brink: {as: number, min: ▸few}\n")),
    Case(
      "`min` is larger than `max`", .fault, .brink,
      item("    brink: {as: number, ▸min: 3, max: 2}\n")),
  ]

  private static let series: [Case] = [
    Case(
      "`series` cannot stand in a checklist of `kind: outcome`", .fault, .brink,
      header("brink: {kind: outcome, ▸series: it}\n")),
    Case(
      "`series` names `lost`, which no item is called", .fault, .brink,
      header("brink: {series: ▸lost}\n")),
    Case(
      "`series` has to be an item's id, not a list", .fault, .brink,
      header("brink: {series: ▸[it]}\n")),
    Case(
      "`repeats` holds a text instead of keys", .fault, .brink, header("brink: {repeats: ▸it}\n")),
    Case(
      "`of` names `lost`, which no item is called", .fault, .brink,
      repeats("{of: ▸lost, without: last, say: debt}")),
    Case(
      "`repeats` without `without`", .fault, .brink, repeats("▸{of: it, say: debt}")),
    Case(
      "`of` and `without` name the same item", .fault, .brink,
      repeats("{of: it, ▸without: it, say: debt}")),
    Case(
      "`times` has to be a whole number from 2 up", .fault, .brink,
      repeats("{of: it, without: last, times: ▸once, say: debt}")),
    Case("`repeats` has no name for it", .fault, .brink, repeats("▸{of: it, without: last}")),
    Case(
      "unknown key `time` in `repeats`", .fault, .brink,
      repeats("{of: it, without: last, ▸time: 3, say: debt}")),
    Case(
      "`last` has to be `true` or `false`, not a text", .fault, .brink,
      item("    brink: {last: ▸time}\n")),
    Case(
      "`it` is not answered yet when this is decided", .fault, .brink,
      form("  - {type: input, id: it, attributes: {label: It}, brink: {when: not ▸it}}\n")),
    Case(
      "`later` is not answered yet when this is decided", .fault, .brink,
      top
        + "body:\n  - {type: input, id: it, attributes: {label: It}, brink: {when: ▸later}}\n"
        + "  - {type: input, id: later, attributes: {label: L}, brink: {when: it}}\n"),
    Case(
      "`it` can never be `few`", .fault, .brink,
      form(
        "  - {type: input, id: it, attributes: {label: It}, "
          + "brink: {as: score, anchors: {0: few, 1: many}}}\n"
          + "  - {type: input, id: b, attributes: {label: B}, brink: {when: it = ▸few}}\n")),
  ]

  private static func repeats(_ keys: String) -> String {
    top + "brink:\n  repeats: " + keys
      + "\nbody:\n  - {type: input, id: it, attributes: {label: It}}\n"
      + "  - {type: input, id: last, attributes: {label: Last}}\n"
  }

  @Test(arguments: gitHub + gitHubMore + scores + series + unknown + ours)
  func `says what is wrong, where, whose rule it is and what to do`(example: Case) {
    let reading = ChecklistFixture.read(example.marked.text)
    let found = reading.diagnostics.filter { $0.what.contains(example.what) }
    #expect(found.count == 1, "\(reading.diagnostics)")
    #expect(found.first?.position.description == example.marked.place)
    #expect(found.first?.severity == example.severity)
    #expect(found.first?.rule == example.rule)
    #expect(found.first?.remedy.isEmpty == false)
    #expect(reading.diagnostics.count == 1, "\(reading.diagnostics)")
    #expect((reading.checklist == nil) == (example.severity == .fault || reading.isChooser))
  }

  @Test func `has all its faults told at once, in the order of their places`() {
    let text = """
      name: N
      brink: {kind: "?", gate: nobody}
      body:
        - type: inptu
        - type: input
          id: a b
          attributes: {label: It, foo: 1}
      """
    let reading = ChecklistFixture.read(text)
    #expect(reading.diagnostics.map(\.line) == [1, 2, 2, 4, 6, 7])
    #expect(reading.checklist == nil)
  }

  @Test func `compares a score with its number`() {
    func reading(_ value: String) -> ChecklistReader.Reading {
      ChecklistFixture.read(
        Self.form(
          """
            - {type: input, id: s, attributes: {label: S}, brink: {as: score, anchors: {0: low, 1: high}}}
            - {type: input, attributes: {label: Why?}, brink: {when: s = \(value)}}

          """))
    }
    #expect(reading("0").diagnostics.isEmpty)
    let refused = reading("low").diagnostics
    #expect(refused.map(\.what) == ["`s` can never be `low`"])
    #expect(refused.first?.remedy == "It is one of: 0, 1.")
  }

  @Test(arguments: [
    ("asignees", "Did you mean `assignees`?"), ("validation", "Did you mean `validations`?"),
    ("sentense", "Did you mean `sentence`?"), ("inptu", "Did you mean `input`?"),
    ("whem", "Did you mean `when`?"), ("bleu", "Did you mean `blue`?"),
  ])
  func `with a word misspelt is told the nearest`(word: String, remedy: String) {
    let text = (Self.gitHub + Self.unknown + Self.ours).first { $0.what.contains("`\(word)`") }
    let reading = ChecklistFixture.read(text?.marked.text ?? "")
    #expect(reading.diagnostics.first?.remedy.contains(remedy) == true)
  }

  @Test func `that is no YAML says so in the same shape`() {
    let reading = ChecklistFixture.read("name: N\nbody: [1")
    #expect(reading.diagnostics.map(\.rule) == [.yaml])
    #expect(
      reading.diagnostics.first?.fault(in: "a.yaml").place == "a.yaml:2:7")
  }
}
