/// Checks the ids of items and makes one from the label where there is none.
struct ItemIDs {
  private var taken: Set<String> = []

  init(explicit: some Sequence<String>) {
    taken = Set(explicit)
  }

  /// A new id made of the ASCII letters and digits of the label: `What broke?` → `what_broke`.
  mutating func derive(from label: String) -> String {
    let words = label.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    let joined = String(words.joined(separator: "_").prefix(40))
    let base = joined.isEmpty ? "question" : joined
    var id = base
    var number = 2
    while !taken.insert(id).inserted {
      id = "\(base)_\(number)"
      number += 1
    }
    return id
  }

  /// True for what GitHub takes: letters, digits, `-` and `_`.
  static func isValid(_ id: String) -> Bool {
    !id.isEmpty
      && id.utf8.allSatisfy {
        (97...122).contains($0) || (65...90).contains($0) || (48...57).contains($0) || $0 == 45
          || $0 == 95
      }
  }
}
