internal import Rec

/// Answers in words, as messages and defaults quote them.
struct AnswerTexts {
  private let checklist: Checklist
  private let memory: WalkMemory

  init(_ checklist: Checklist, _ memory: WalkMemory) {
    self.checklist = checklist
    self.memory = memory
  }

  /// The template filled from the answers so far.
  func filled(_ template: TextTemplate) -> String {
    template.filled(said, values: memory.values(of:))
  }

  private func said(_ gap: TextTemplate.Gap) -> [String] {
    guard let item = checklist.items.first(where: { $0.id == gap.id }) else {
      return ScoreTotal(checklist, memory)?.words(gap.id) ?? []
    }
    guard let answer = memory.done[item.id]?.answer else { return [] }
    guard let part = gap.part else { return answer.values.map(item.type.said) }
    return answer.companions.filter { item.part(called: $0.name) == part }.map(\.value)
  }
}
