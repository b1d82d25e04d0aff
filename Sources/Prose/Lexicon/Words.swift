/// The hashes of single words that some rule asks for by name.
enum Words {
  static let it = WordHash("it").value
  /// `he`, `his`, `she`, `her`, `hers`: pronouns for one person.
  static let persons = [
    WordHash("he").value, WordHash("his").value, WordHash("him").value, WordHash("she").value,
    WordHash("her").value, WordHash("hers").value,
  ]
  static let maybe = WordHash("maybe").value
  static let because = WordHash("because").value
  static let making = WordHash("making").value
  static let which = WordHash("which").value
  static let that = WordHash("that").value
  static let thats = WordHash("thats").value
  static let owner = WordHash("owner").value
  static let dri = WordHash("dri").value
}
