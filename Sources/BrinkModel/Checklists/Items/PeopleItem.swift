/// Several people, by name or handle; recorded one field each.
package struct PeopleItem: ItemType {
  package static let about = ItemTypeDescription(
    name: "people", summary: "One or more people, with commas between.")

  package init(_ source: inout ItemSource) {}

  package var takesSeveral: Bool { true }
  package var completion: Completion { .people }
  package var help: String {
    "Names or handles with commas between: Ana, @bo. Tab lists those seen."
  }

  package func read(_ texts: [String], in setting: ItemSetting) -> AnswerReading {
    let names = Plain.parts(of: texts.first ?? "", separatedBy: [",", ";", "&", "\n"])
      .flatMap { Self.split($0) }
    guard !names.isEmpty else {
      return .refused(Refusal("that is nobody's name yet", how: help))
    }
    for name in names {
      if let refusal = OwnerName.refusal(name) { return .refused(refusal) }
    }
    var seen: Set<String> = []
    let each = names.filter { seen.insert($0.lowercased()).inserted }
    return .accepted(Answer(each.joined(separator: ", "), values: each))
  }

  /// `Ana and Bo` is two.
  private static func split(_ text: String) -> [String] {
    text.split(separator: " ").split { $0.lowercased() == "and" }
      .map { $0.joined(separator: " ") }
  }
}
