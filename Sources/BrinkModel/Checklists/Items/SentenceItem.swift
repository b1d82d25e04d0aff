internal import Prose
package import Rec

/// The boundary sentence: one sentence that names who owns the step and how it fails.
///
/// What cannot be read is asked for once, concretely; the writer may edit the sentence or just
/// answer. After that the two parts are asked for by themselves, and the writer's word counts: a
/// reader that misreads a clear sentence must not stand in the way.
package struct SentenceItem: ItemType {
  package static let about = ItemTypeDescription(
    name: "sentence", summary: "One sentence that names the owner and how it fails.")

  package init(_ source: inout ItemSource) {}

  package var parts: [String] { SentencePart.allCases.map(\.rawValue) }

  package var help: String {
    "Who answers for it, and the first bad thing somebody would see: "
      + "I own this; if the index is missing, checkout times out."
  }

  package func companions(of field: String) -> [String] {
    [Self.name("Owner", field), Self.name("Failure", field), Self.name("ReadBy", field)]
  }

  package func read(_ texts: [String], in setting: ItemSetting) -> AnswerReading {
    let texts = texts.map(Plain.line)
    let first = setting.sentence(texts.first ?? "")
    if first.ok { return whole(first, setting) }
    guard texts.count > 1 else { return .more(edit(first)) }
    let second = setting.sentence(texts[1])
    if second.ok { return whole(second, setting) }
    let reply = SentenceReply(to: first, typed: second)
    if let refusal = reply.refusal { return .refused(refusal) }
    if let owner = reply.owner, reply.isPart {
      if let failure = reply.failure {
        return accepted(reply.sentence, texts, owner: owner, failure: failure, setting)
      }
      guard texts.count > 2 else {
        return .more(ask(.failure, prefill: nil, missing: [.failure]))
      }
      if let refusal = FailureText.refusal(texts[2]) { return .refused(refusal) }
      return accepted(reply.sentence, texts, owner: owner, failure: texts[2], setting)
    }
    guard texts.count > 2 else {
      return .more(ask(.owner, prefill: reply.owner, missing: [.owner, .failure]))
    }
    if let refusal = OwnerName.refusal(texts[2]) { return .refused(refusal) }
    guard texts.count > 3 else {
      return .more(ask(.failure, prefill: reply.failure, missing: [.failure]))
    }
    if let refusal = FailureText.refusal(texts[3]) { return .refused(refusal) }
    return accepted(reply.sentence, texts, owner: texts[2], failure: texts[3], setting)
  }

  /// The sentence as it stood, and the parts that were clear in it.
  package func partial(_ texts: [String], in setting: ItemSetting) -> [Field] {
    let texts = texts.map(Plain.line)
    guard let sentence = texts.first else { return [] }
    let first = setting.sentence(sentence)
    let reply = SentenceReply(
      to: first, typed: texts.count > 1 ? setting.sentence(texts[1]) : first)
    let owner = texts.count > 2 && !reply.isPart ? texts[2] : reply.owner
    let parts = [
      (Self.name("Owner", setting.field), owner),
      (Self.name("Failure", setting.field), reply.failure),
    ]
    return [Field(setting.field, reply.sentence)]
      + parts.compactMap { name, value in value.map { Field(name, $0) } }
  }

  private func whole(
    _ marks: SentenceReading, _ setting: ItemSetting
  ) -> AnswerReading {
    let owner = marks.words(of: .owner) ?? ""
    let failure = marks.words(of: .failure) ?? ""
    return .accepted(
      Answer(
        marks.text, companions: fields(owner, failure, readBy: "reader", setting.field),
        note: marks.note))
  }

  private func accepted(
    _ sentence: String, _ texts: [String], owner: String, failure: String, _ setting: ItemSetting
  ) -> AnswerReading {
    .accepted(
      Answer(
        texts.last ?? "", values: [sentence],
        companions: fields(owner, failure, readBy: "person", setting.field)))
  }

  private func fields(
    _ owner: String, _ failure: String, readBy: String, _ field: String
  ) -> [Field] {
    [
      Field(Self.name("Owner", field), owner), Field(Self.name("Failure", field), failure),
      Field(Self.name("ReadBy", field), readBy),
    ]
  }

  private func edit(_ marks: SentenceReading) -> FollowUp {
    FollowUp(
      marks.question, part: marks.missing.first?.rawValue ?? "",
      missing: marks.missing.map(\.rawValue), hint: "↑ brings the sentence back",
      recallsItem: true, note: marks.note)
  }

  private func ask(
    _ part: SentencePart, prefill: String?, missing: [SentencePart]
  ) -> FollowUp {
    FollowUp(
      part == .owner
        ? "Who answers for it? One name"
        : "How does it fail? The first bad thing somebody would see",
      part: part.rawValue, missing: missing.map(\.rawValue), prefill: prefill ?? "",
      completion: part == .owner ? .people : .history)
  }

  /// `Owner` for the sentence called so; another sentence of one checklist keeps its name before it.
  private static func name(_ part: String, _ field: String) -> String {
    field == "Sentence" ? part : field + part
  }
}
