package import DisplayText

/// How many entries have each value of a field, the most frequent first, then by value.
package struct ValueCounts {
  private let counts: [(value: String, count: Int)]

  package init(_ counts: [String: Int]) {
    self.counts = counts.map { ($0.key, $0.value) }
      .sorted { $0.count == $1.count ? $0.value < $1.value : $0.count > $1.count }
  }

  /// A line a value; entries without one come as `-`.
  package var text: StyledText {
    let width = counts.first.map { "\($0.count)".utf8.count } ?? 0
    var text = StyledText()
    for (value, count) in counts {
      let number = "\(count)"
      let margin = String(repeating: " ", count: width - number.utf8.count)
      let shown = value.isEmpty ? "-" : value.onOneLine
      text += "\(margin)\(number, .accent)  \(shown)\n"
    }
    return text
  }

  /// One JSON object a value.
  package var json: String {
    counts.map { value, count in
      JSONText.object([("value", JSONText.string(value)), ("count", "\(count)")]) + "\n"
    }
    .joined()
  }
}
