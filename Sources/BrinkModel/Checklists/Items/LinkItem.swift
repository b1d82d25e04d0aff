/// The address of something: a web page, a file, a mail.
package struct LinkItem: ItemType {
  package static let about = ItemTypeDescription(
    name: "link", summary: "An address that begins with `https://` or another scheme.",
    bases: ["input"])

  package init(_ source: inout ItemSource) {}

  package var help: String { "Paste the whole address: https://…" }

  package func read(_ texts: [String], in setting: ItemSetting) -> AnswerReading {
    let text = Plain.trimmed(texts.first ?? "")
    guard !text.contains(where: \.isWhitespace) else {
      return .refused(Refusal("an address has no blanks", how: "Paste one address, alone."))
    }
    guard Self.hasScheme(text) else {
      return .refused(
        Refusal("`\(text)` is no whole address", how: "Begin with https://, as browsers copy it."))
    }
    return .accepted(Answer(text))
  }

  private static func hasScheme(_ text: String) -> Bool {
    guard let colon = text.firstIndex(of: ":"), colon != text.startIndex else { return false }
    let scheme = text[..<colon].lowercased()
    let rest = text[text.index(after: colon)...]
    guard scheme.utf8.allSatisfy({ (97...122).contains($0) || $0 == UInt8(ascii: "+") }) else {
      return false
    }
    return scheme == "mailto" ? rest.contains("@") : rest.hasPrefix("//") && rest.count > 2
  }
}
