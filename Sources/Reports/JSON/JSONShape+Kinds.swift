import BrinkModel
import Statistics

extension JSONShape<String> {
  static var text: Self { Self("string", [], JSONText.string) }

  /// One of some words, and no other.
  static func word(_ words: [String]) -> Self {
    Self("string", [("enum", .strings(words))], JSONText.string)
  }
}

extension JSONShape where Value: CaseIterable & RawRepresentable<String> & SendableMetatype {
  /// One of the words that the cases have.
  static var word: Self {
    Self("string", [("enum", .strings(Value.allCases.map(\.rawValue)))]) {
      JSONText.string($0.rawValue)
    }
  }
}

extension JSONShape<EntryID> {
  /// The whole identifier of an entry.
  static var id: Self {
    Self("string", [("pattern", .string("^[0-7][0-9A-HJKMNP-TV-Z]{25}$"))]) {
      JSONText.string($0.text)
    }
  }
}

extension JSONShape<CivilDate> {
  static var day: Self {
    Self("string", [("format", .string("date"))]) { JSONText.string($0.description) }
  }
}

extension JSONShape<Timestamp> {
  static var moment: Self {
    Self("string", [("format", .string("date-time"))]) { JSONText.string($0.description) }
  }
}

extension JSONShape<Bool> {
  static var flag: Self { Self("boolean") { "\($0)" } }
}

extension JSONShape<Int> {
  /// A whole number that may be below 0.
  static var whole: Self { Self("integer") { "\($0)" } }
  /// How many, or how long.
  static var count: Self { Self("integer", [("minimum", .whole(0))]) { "\($0)" } }
}

extension JSONShape<Double?> {
  /// A number; null where there is none, or none that is finite.
  static var number: Self {
    .optional(JSONShape<Double>("number") { "\($0)" }).of { $0.flatMap { $0.isFinite ? $0 : nil } }
  }
}

extension JSONShape<Interval> {
  /// The lower end and the upper end.
  static var range: Self {
    JSONShape<[Double?]>.list(.number).exactly(2).of { [$0.low, $0.high] }
  }
}
