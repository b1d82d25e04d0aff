package import Rec

/// Things on the table, each then sorted with one key: urgent, important, or parked.
package struct TriageItem: ItemType {
  package static let about = ItemTypeDescription(
    name: "triage",
    summary: "Several things, each sorted with one key: urgent, important, or parked.",
    bases: ["input"],
    keys: [
      "parks-with":
        "The id of the person item that keeps what is parked; each such thing becomes an entry."
    ])

  /// Where a thing goes, by its key.
  private enum Pile: String, CaseIterable {
    case urgent
    case important
    case parked

    init?(_ typed: String) {
      let word = Plain.trimmed(typed).lowercased()
      let pile = Pile.allCases.first { !word.isEmpty && $0.rawValue.hasPrefix(word) }
      guard let pile = word == "park" ? .parked : pile else { return nil }
      self = pile
    }

    func field(of field: String) -> String {
      field + rawValue.prefix(1).uppercased() + rawValue.dropFirst()
    }
  }

  /// The item that says who keeps what is parked.
  package let parksWith: String?

  package init(_ source: inout ItemSource) {
    parksWith = source.own.text("parks-with")
  }

  package var help: String {
    "Several things with semicolons between; then u, i or p for each. "
      + "Or at once: u page the vendor; p the old alert."
  }

  package func companions(of field: String) -> [String] {
    Pile.allCases.map { $0.field(of: field) }
  }

  package func partial(_ texts: [String], in setting: ItemSetting) -> [Field] {
    Self.things(texts.first ?? "").map { Field(setting.field, $0) }
  }

  package func read(_ texts: [String], in setting: ItemSetting) -> AnswerReading {
    let things = Self.things(texts.first ?? "")
    guard !things.isEmpty else {
      return .refused(Refusal("there is nothing on the table", how: help))
    }
    if let sorted = Self.sorted(things) {
      return accepted(sorted, text: texts.first ?? "", setting)
    }
    var sorted: [(thing: String, pile: Pile)] = []
    for (thing, key) in zip(things, texts.dropFirst()) {
      guard let pile = Pile(key) else {
        return .refused(
          Refusal("neither u, i nor p", how: "Type u urgent, i important or p park."))
      }
      sorted.append((thing, pile))
    }
    guard sorted.count == things.count else {
      return .more(
        FollowUp(
          things[sorted.count], part: "pile", missing: ["pile"],
          hint: "u urgent · i important · p park", completion: .none))
    }
    return accepted(sorted, text: texts.last ?? "", setting)
  }

  private func accepted(
    _ sorted: [(thing: String, pile: Pile)], text: String, _ setting: ItemSetting
  ) -> AnswerReading {
    let companions = Pile.allCases.flatMap { pile in
      sorted.filter { $0.pile == pile }.map { Field(pile.field(of: setting.field), $0.thing) }
    }
    return .accepted(Answer(text, values: sorted.map(\.thing), companions: companions))
  }

  private static func things(_ text: String) -> [String] {
    Plain.parts(of: text, separatedBy: [";", "\n"]).filter { !Plain.saysNothing($0) }
  }

  /// The things with the keys before them, when every one has its key.
  private static func sorted(_ things: [String]) -> [(thing: String, pile: Pile)]? {
    var sorted: [(thing: String, pile: Pile)] = []
    for thing in things {
      let words = thing.split(separator: " ", maxSplits: 1)
      guard words.count == 2, ["u", "i", "p"].contains(words[0]), let pile = Pile(String(words[0]))
      else { return nil }
      sorted.append((Plain.trimmed(words[1]), pile))
    }
    return sorted
  }
}
