/// A text for comparing: what people write differently by chance makes no difference.
package enum LooseText {
  /// Upper and lower case, blanks and a leading `@` are left out of account: `@Bo` is `bo`.
  package static func name(_ text: String) -> String {
    String(Plain.line(text).lowercased().drop { $0 == "@" })
  }

  /// Punctuation is left out of account too: `Decisions wait, again!` is `decisions wait again`.
  ///
  /// A text of nothing but marks is compared as a ``name(_:)``.
  package static func words(_ text: String) -> String {
    let kept = text.lowercased().filter { !"'’`".contains($0) }
      .map { $0.isLetter || $0.isNumber ? $0 : " " }
    let words = Plain.line(String(kept))
    return words.isEmpty ? name(text) : words
  }
}
