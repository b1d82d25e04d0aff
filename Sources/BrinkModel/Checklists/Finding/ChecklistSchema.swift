/// The JSON Schema (draft 2020-12) of a checklist, made from the item catalogue.
///
/// It helps while typing; `brink check prompts` has the last word.
package enum ChecklistSchema {
  package static var text: String { schema.text(indent: 0) + "\n" }

  private static let schema = SchemaNode.object([
    ("$schema", .string("https://json-schema.org/draft/2020-12/schema")),
    ("title", .string("A checklist that brink walks")),
    ("description", .string("A GitHub issue form; keys of brink's own stand under brink: only.")),
    ("type", .string("object")), ("required", .strings(["name", "description", "body"])),
    (
      "properties",
      .object([
        ("name", .text("What it is called.")),
        ("description", .text("Which practice it is, when to walk it, and why.")),
        ("title", .text("GitHub: the title an issue begins with.")),
        ("brink", checklistKeys), ("body", body),
      ])
    ),
  ])

  private static let checklistKeys = SchemaNode.object([
    ("type", .string("object")), ("additionalProperties", .bool(false)),
    (
      "properties",
      .object(
        ChecklistKey.all.map { key in
          (key.name, .object([("description", .string(key.summary))]))
        })
    ),
  ])

  private static let body = SchemaNode.object([
    ("type", .string("array")),
    (
      "items",
      .object([
        ("type", .string("object")), ("required", .strings(["type"])),
        (
          "properties",
          .object([
            ("type", .object([("enum", .strings(ItemCatalogue.bases))])),
            ("id", .text("The name of the answer; the field in the record follows from it.")),
            ("attributes", .object([("type", .string("object"))])),
            ("validations", .object([("type", .string("object"))])), ("brink", itemKeys),
          ])
        ),
      ])
    ),
  ])

  private static var itemKeys: SchemaNode {
    let named = SchemaNode.object([
      ("description", .string("How the answer is read and recorded.")),
      (
        "oneOf",
        .array(
          ItemCatalogue.all.map { type in
            .object([
              ("const", .string(type.about.name)), ("description", .string(type.about.summary)),
            ])
          })
      ),
    ])
    let everywhere = ChecklistKey.ofItems.map { ($0.name, SchemaNode.text($0.summary)) }
    let own = Dictionary(
      ItemCatalogue.all.flatMap { type in
        type.about.keys.map { ($0.key, "\(type.about.name): \($0.value)") }
      }, uniquingKeysWith: { "\($0) \($1)" })
    let special = own.sorted { $0.key < $1.key }
      .map { ($0.key, SchemaNode.object([("description", .string($0.value))])) }
    return .object([
      ("type", .string("object")), ("additionalProperties", .bool(false)),
      ("properties", .object([("as", named)] + everywhere + special)),
    ])
  }
}

/// A key of ours that is read whatever the item types are.
package struct ChecklistKey: Sendable {
  package let name: String
  /// One line for editors and the manual.
  package let summary: String

  /// Under the top-level `brink:`.
  package static let all = [
    ChecklistKey(name: "kind", summary: "The kind of entry a walk writes; run when left out."),
    ChecklistKey(name: "version", summary: "Noted in the record, so that two versions differ."),
    ChecklistKey(name: "budget", summary: "How long a walk should take: 60s. Shown, not enforced."),
    ChecklistKey(
      name: "gate", summary: "A condition; when it holds, the walk ends with cross or hold."),
    ChecklistKey(
      name: "look-back",
      summary: "The id of the date item, or a list of ids, that say when to look at it again."),
    ChecklistKey(
      name: "closing",
      summary: "The checklist that brink outcome walks when looking back; look-back when left out."),
    ChecklistKey(
      name: "message",
      summary: "A text drafted from the answers: {id}, {id.owner}, {when CONDITION} before a line."),
    ChecklistKey(
      name: "bands", summary: "Names for ranges of the total of the scores: {0: at risk, 7: sound}."
    ),
    ChecklistKey(
      name: "clocks",
      summary: "Times shown while answering: from: (the id of a time item), then NAME: 15 min."),
    ChecklistKey(
      name: "series",
      summary:
        "The id of the item that says what it is about: walks with the same answer are compared. "
        + "When left out, walks of the same person are."),
    ChecklistKey(
      name: "repeats",
      summary: "Counts an answer that comes again while nothing follows: "
        + "{of: ITEM, without: ITEM, times: 3, say: avoidance debt}."),
  ]

  /// Under `brink:` of any item.
  package static let ofItems = [
    ChecklistKey(name: "when", summary: "A condition over earlier answers; asked when it holds."),
    ChecklistKey(name: "hold-unless", summary: "A condition; the walk is held unless it holds."),
    ChecklistKey(name: "hint", summary: "A few words beside the question."),
    ChecklistKey(
      name: "default",
      summary: "An answer offered for editing: an earlier item's id, or a text with {id} in it."),
    ChecklistKey(
      name: "last",
      summary: "true shows last time's answer in the same series, and records it as <Field>Was."),
  ]
}
