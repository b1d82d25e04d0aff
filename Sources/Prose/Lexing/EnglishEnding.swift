/// Endings that make an unknown word an English word rather than a name.
enum EnglishEnding {
  /// Endings that no name has, however the word is written.
  private static let certain: [StaticString] = [
    "tion", "tions", "ness", "ment", "ments", "ings", "ises", "izes", "ised", "ized", "ising",
    "izing", "ility", "ities", "ously", "roll", "proof", "wards",
  ]
  /// Endings that tell only in a word without a capital.
  private static let likely: [StaticString] = [
    "ing", "ied", "ted", "ded", "ked", "ped", "ged", "led", "ned", "red", "sed", "ved", "wed",
    "bly", "tly", "lly", "ful", "less", "able", "ible", "ous", "ism", "ists", "ers", "ies", "ages",
    "ments", "rds", "nts", "cts", "sts", "hts", "cks", "shes", "ches", "sses", "gges",
  ]
  /// `Alfred`, `Rasheed` and their like, which have one of them all the same.
  private static let exceptions: [StaticString] = ["fred", "eed", "med", "sally", "milly"]

  /// Whether a word of these bytes, without a place in the lexicon, is taken for English.
  static func marks(_ word: Slice<UnsafeBufferPointer<UInt8>>, isCapital: Bool) -> Bool {
    guard word.count >= 6 else { return false }
    if certain.contains(where: { ends(word, $0) }) { return true }
    return !isCapital && likely.contains { ends(word, $0) }
      && !exceptions.contains { ends(word, $0) }
  }

  private static func ends(
    _ word: Slice<UnsafeBufferPointer<UInt8>>, _ ending: StaticString
  ) -> Bool {
    let count = ending.utf8CodeUnitCount
    guard count < word.count else { return false }
    for offset in 0..<count {
      let byte = word[word.endIndex - count + offset] | 0x20
      if byte != ending.utf8Start[offset] { return false }
    }
    return true
  }
}
