/// An answer that may not come again and again while another one stays empty.
package struct RepeatRule: Equatable, Sendable {
  /// The id of the item whose answer is counted, and its field.
  package let of: String
  package let ofField: String
  /// The id of the item that has to follow, and its field.
  package let without: String
  package let withoutField: String
  /// How often is too often: 2 or more.
  package let times: Int
  /// What it is called then: `avoidance debt`.
  package let say: String

  /// The fields a walk adds once it was too often.
  package static let debtField = "Debt"
  package static let countField = "DebtCount"
  package static let sinceField = "DebtSince"
  package static let fields = [debtField, countField, sinceField]

  /// The entries that said it since anything followed from it, oldest first.
  ///
  /// Other answers in between change nothing: what was named stays named. `entries` are those of one
  /// series, oldest first.
  package func streak(of text: String, in entries: [Entry]) -> [Entry] {
    let wanted = LooseText.words(text)
    let same = entries.filter { entry in
      entry[ofField].map { LooseText.words($0) == wanted } ?? false
    }
    let open = same.reversed().prefix { $0[withoutField] == nil }
    return Array(open.reversed())
  }
}
