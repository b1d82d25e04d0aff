internal import Prose
package import Rec

/// A claim that could turn out false: what moves, which way, how far, by when.
///
/// What cannot be read is asked for one question at a time. The writer may answer with the missing
/// words alone or with the whole claim anew; after that the writer's word counts.
package struct ClaimItem: ItemType {
  package static let about = ItemTypeDescription(
    name: "claim", summary: "A claim with a metric, a direction, a number and a window.")

  package init(_ source: inout ItemSource) {}

  package var parts: [String] { ClaimPart.allCases.map(\.rawValue) }

  package var help: String {
    "What changes, by how much, by when, and what follows if not: "
      + "rollbacks drop by 20% in the next 6 sprints; if not, we drop the rule."
  }

  package func companions(of field: String) -> [String] {
    Self.names.map { Self.name($0, field) }
  }

  package func read(_ texts: [String], in setting: ItemSetting) -> AnswerReading {
    let texts = texts.map(Plain.line)
    var draft = ClaimDraft(texts.first ?? "")
    for reply in texts.dropFirst() {
      if let refusal = draft.take(reply) { return .refused(refusal) }
    }
    if let finding = draft.open.first {
      return .more(
        FollowUp(
          draft.question(finding), part: ClaimPart(finding.reason).rawValue,
          missing: draft.missing.map(\.rawValue), hint: "↑ brings the claim back",
          recallsItem: true, note: draft.note))
    }
    return .accepted(
      Answer(
        texts.last ?? "", values: [draft.text], companions: fields(draft, setting.field),
        note: draft.note))
  }

  /// The claim as it stood, and the parts that were clear in it.
  package func partial(_ texts: [String], in setting: ItemSetting) -> [Field] {
    let texts = texts.map(Plain.line)
    guard let first = texts.first else { return [] }
    var draft = ClaimDraft(first)
    for reply in texts.dropFirst() where draft.take(reply) != nil { break }
    return [Field(setting.field, draft.text)] + fields(draft, setting.field)
  }

  private static let names = [
    "Metric", "Direction", "Threshold", "Window", "Baseline", "Condition", "Consequence",
  ]

  private func fields(_ draft: ClaimDraft, _ field: String) -> [Field] {
    Self.names.compactMap { name in
      draft.value(of: name).map { Field(Self.name(name, field), $0) }
    }
  }

  /// `Metric` for the claim called so; another claim of one checklist keeps its name before it.
  private static func name(_ part: String, _ field: String) -> String {
    field == "Claim" ? part : field + part
  }
}
