internal import Rec

/// What the past says to the answers of one walk.
struct WalkPast {
  private let checklist: Checklist
  private let memory: WalkMemory
  private let past: Past

  init(_ checklist: Checklist, _ memory: WalkMemory, _ past: Past) {
    self.checklist = checklist
    self.memory = memory
    self.past = past
  }

  /// What to show before the question: last time's answer, and a repetition about to come.
  func notes(before item: Item) -> [Note] {
    var notes: [Note] = []
    if let last = last(of: item) {
      notes.append(.past("last time, \(last.on): \(last.text)"))
    }
    if let rule = checklist.repeats, rule.without == item.id,
      let said = memory.values(of: rule.of).first
    {
      let before = rule.streak(of: said, in: entries)
      if !before.isEmpty {
        let dates = before.map { $0.at.date.description }.joined(separator: ", ")
        notes.append(
          .past("named \(CountWords.times(before.count)) before and nothing followed: \(dates)"))
      }
    }
    return notes
  }

  /// The fields that keep last time's answer beside this one, so that a reader can compare.
  func companions(of item: Item) -> [Field] {
    guard let last = last(of: item) else { return [] }
    let names = item.lastFields
    return [Field(names[0], last.text), Field(names[1], last.on.description)]
  }

  /// The fields that say it was once too often; none while it was not.
  var debt: [Field] {
    guard let rule = checklist.repeats, memory.values(of: rule.without).isEmpty,
      let said = memory.values(of: rule.of).first
    else { return [] }
    let before = rule.streak(of: said, in: entries)
    guard let first = before.first, before.count + 1 >= rule.times else { return [] }
    return [
      Field(RepeatRule.debtField, rule.say), Field(RepeatRule.countField, "\(before.count + 1)"),
      Field(RepeatRule.sinceField, first.at.date.description),
    ]
  }

  private var entries: [Entry] { past.entries(of: checklist, memory) }

  private func last(of item: Item) -> (text: String, on: CivilDate)? {
    guard item.comparesWithLast,
      let entry = entries.last(where: { $0[item.field] != nil })
    else { return nil }
    return (entry.values(of: item.field).joined(separator: ", "), entry.at.date)
  }
}

extension Item {
  /// The fields of last time's answer and its day.
  var lastFields: [String] { Self.lastFields(of: field) }

  static func lastFields(of field: String) -> [String] { [field + "Was", field + "WasOn"] }
}
