/// Gives items names for their fields that no other field of the entry has.
struct FieldNames {
  /// The fields an entry, a walk and a command run behind it write by themselves.
  private static let reserved = Envelope.names.union([
    "About", "Checklist", "ChecklistVersion", "Crossed", "Held", "HeldBecause", "Missing",
    "Command",
    "Status", "Message",
  ])

  private var taken: Set<String>
  private let reserved: Set<String>

  /// Names for the items of a checklist; one with scores has their sum besides, one that counts
  /// repetitions the debt, one with actions the names of their fields.
  init(hasScores: Bool, countsRepeats: Bool = false, hasActions: Bool = false) {
    reserved = Self.reserved.union(hasScores ? ScoreTotal.fields : [])
      .union(countsRepeats ? RepeatRule.fields : [])
      .union(hasActions ? [PromisedAction.field] : [])
    taken = reserved
  }

  /// The CamelCase of the id, made unique; the names that go with it are taken too.
  mutating func take(_ id: String, companions: (String) -> [String]) -> String {
    let plain = Self.camelCase(id)
    let base = reserved.contains(plain) ? plain + "Answer" : plain
    var name = base
    var number = 2
    while !taken.isDisjoint(with: [name] + companions(name)) {
      name = base + String(number)
      number += 1
    }
    taken.formUnion([name] + companions(name))
    return name
  }

  /// `look_back` → `LookBack`; a word is put before a digit.
  static func camelCase(_ id: String) -> String {
    let words = id.split { $0 == "_" || $0 == "-" }
    let name = words.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    return name.first?.isLetter == true ? name : "Item" + name
  }
}
