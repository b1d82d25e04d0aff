/// The writer's own words, quoted back.
enum Quotation {
  /// At most 60 characters of a quotation, cut between words.
  static func short(_ text: String) -> String {
    guard text.count > 60 else { return text }
    let head = text.prefix(60)
    return String(head[..<(head.lastIndex(of: " ") ?? head.endIndex)]) + "…"
  }
}
