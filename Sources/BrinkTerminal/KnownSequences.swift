/// The escape sequences that are bound to something, read from libedit's own list of bindings.
struct KnownSequences {
  private let sequences: Set<[UInt8]>

  /// - Parameter list: What libedit prints for `bind`: lines such as `"^[[A"  ->  ed-prev-history`.
  init(bindingList list: String) {
    var sequences: Set<[UInt8]> = []
    for line in list.split(separator: "\n") {
      let parts = line.split(separator: "\"", maxSplits: 2, omittingEmptySubsequences: false)
      guard parts.count == 3, parts[0].isEmpty, parts[1].hasPrefix("^[") else { continue }
      sequences.insert(Array(parts[1].dropFirst(2).utf8))
    }
    self.sequences = sequences
  }

  /// Whether a key with this sequence does something; `sequence` is what followed the ESC.
  func contains(_ sequence: [UInt8]) -> Bool { sequences.contains(sequence) }
}
