import BrinkModel

extension Entry {
  /// What was not answered when it was held, as one would ask for it.
  var unanswered: [String] {
    values(of: "Missing").map { missing in
      switch missing {
      case "sentence.owner": "who owns it"
      case "sentence.failure": "how it fails"
      default: FieldLabel.words(missing)
      }
    }
  }
}
