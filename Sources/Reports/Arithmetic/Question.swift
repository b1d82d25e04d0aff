import Statistics

/// The members of a question, read as what they have to be.
struct Question {
  private let value: JSONValue

  init(_ value: JSONValue) { self.value = value }

  func has(_ name: String) -> Bool { value[name] != nil }

  func text(_ name: String) throws(JSONMistake) -> String {
    guard case .string(let text) = try member(name) else {
      throw JSONMistake("\(name) has to be a text")
    }
    return text
  }

  /// A whole number, 0 or more.
  func count(_ name: String) throws(JSONMistake) -> Int {
    let number = try exact(name)
    guard number.denominator == 1, number.numerator >= 0 else {
      throw JSONMistake("\(name) has to be a whole number, 0 or more")
    }
    return number.numerator
  }

  /// A decimal as it was written, as a number or as a text like "25%".
  func exact(_ name: String) throws(JSONMistake) -> Fraction {
    try exact(try member(name), name)
  }

  /// What a change is relative to the baseline: 0.25 for 25 %; nil where it is not in the question.
  func share(_ name: String, upTo most: Fraction? = nil) throws(JSONMistake) -> Fraction? {
    guard has(name) else { return nil }
    let share = try exact(name)
    guard share.numerator >= 0, most.map({ share <= $0 }) ?? true else {
      throw JSONMistake(
        "\(name) has to be \(most == nil ? "0 or more" : "between 0 and 1"): 0.25 for 25 %")
    }
    return share
  }

  func numbers(_ name: String) throws(JSONMistake) -> [Fraction] {
    var numbers: [Fraction] = []
    for element in try elements(name) { numbers.append(try exact(element, name)) }
    return numbers
  }

  func elements(_ name: String) throws(JSONMistake) -> [JSONValue] {
    guard case .array(let elements) = try member(name) else {
      throw JSONMistake("\(name) has to be a list")
    }
    return elements
  }

  func exact(_ value: JSONValue, _ name: String) throws(JSONMistake) -> Fraction {
    switch value {
    case .number(let text), .string(let text):
      guard let number = Fraction(text) else {
        throw JSONMistake("\(name): no decimal of up to 18 digits: \(text.prefix(40))")
      }
      return number
    case .null, .truth, .array, .object: throw JSONMistake("\(name) has to be a number")
    }
  }

  private func member(_ name: String) throws(JSONMistake) -> JSONValue {
    guard case .object = value else { throw JSONMistake("a question is a JSON object") }
    guard let member = value[name] else { throw JSONMistake("\(name) is missing") }
    return member
  }
}
