/// What a walk knows about its answers; nothing in it depends on the question shown.
struct WalkMemory: Equatable, Sendable {
  /// What was typed for an item and what it means; no answer when it was left out.
  struct Entry: Equatable, Sendable {
    var texts: [String]
    var answer: Answer?
  }

  /// Items that are done with.
  private(set) var done: [String: Entry] = [:]
  /// What was typed before for items that are open again or no longer asked.
  private(set) var earlier: [String: [String]] = [:]

  func values(of item: String) -> [String] { done[item]?.answer?.values ?? [] }

  mutating func record(_ item: String, _ entry: Entry) {
    done[item] = entry
    if !entry.texts.isEmpty { earlier[item] = nil }
  }

  /// Opens the item again; what was typed is kept to be offered.
  mutating func reopen(_ item: String) {
    guard let entry = done.removeValue(forKey: item) else { return }
    keep(item, entry.texts)
  }

  /// Keeps what was typed for an item that is open.
  mutating func keep(_ item: String, _ texts: [String]) {
    guard texts.contains(where: { !$0.isEmpty }) else { return }
    let before = earlier[item] ?? []
    earlier[item] = before.starts(with: texts) ? before : texts
  }

  /// Drops the answers to items that are no longer asked, one after the other, since each may
  /// decide about those after it.
  mutating func settle(_ items: [Item]) {
    for item in items where done[item.id] != nil && !asks(item) { reopen(item.id) }
  }

  func asks(_ item: Item) -> Bool { item.when?.holds(over: values(of:)) ?? true }
}
