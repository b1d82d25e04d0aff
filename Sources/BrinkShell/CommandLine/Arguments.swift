package import BrinkModel

/// A command line taken apart, before the world is consulted.
package struct Arguments: Equatable, Sendable {
  package private(set) var operands: [String] = []
  /// What came after `--`, byte for byte; nil without one.
  package private(set) var command: CommandWords?
  private var given: [String: [String]] = [:]

  /// True when that switch or flag was given.
  package func has(_ option: String) -> Bool { given[option] != nil }

  /// The last value given for that flag.
  package subscript(option: String) -> String? { given[option]?.last }

  /// Every value given for that flag, in order.
  package func values(_ option: String) -> [String] { given[option] ?? [] }

  /// The same without the first operand.
  var droppingFirstOperand: Arguments {
    var rest = self
    rest.operands.removeFirst()
    return rest
  }
}

extension Arguments {
  /// Reads GNU-style arguments: flags anywhere before `--`, `--flag=value`, `-k value`, `-kvalue`.
  ///
  /// - Parameters:
  ///   - words: The words after the command's name.
  ///   - command: What it takes.
  ///   - line: The whole line that the words are the end of, where it has the words byte for byte.
  /// - Throws: A usage fault for an unknown flag, a missing or needless value, a flag given twice.
  package init(
    _ words: some Sequence<String>, for command: CommandDescription, endOf line: CommandWords? = nil
  ) throws(Fault) {
    let options = command.options + Option.everywhere
    let usage = UsageFault(command: command.name, takesCommand: command.takesCommand)
    var words = words.makeIterator()
    while let word = words.next() {
      if word == "--" {
        var rest: [String] = []
        while let next = words.next() { rest.append(next) }
        self.command = line?.suffix(rest.count) ?? CommandWords(rest)
      } else if word.hasPrefix("--") {
        let parts = word.dropFirst(2).split(
          separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        let name = String(parts[0])
        guard let option = options.first(where: { $0.name == name }) else {
          throw usage.unknownFlag(word, among: options)
        }
        try take(option, attached: parts.count == 2 ? String(parts[1]) : nil, from: &words, usage)
      } else if word.hasPrefix("-"), word.count > 1 {
        try takeLetters(word.dropFirst(), of: options, from: &words, usage)
      } else {
        operands.append(word)
      }
    }
  }

  private mutating func takeLetters(
    _ letters: Substring, of options: [Option], from words: inout some IteratorProtocol<String>,
    _ usage: UsageFault
  ) throws(Fault) {
    var letters = letters
    while let letter = letters.popFirst() {
      guard let option = options.first(where: { $0.short == letter }) else {
        throw usage.unknownFlag("-\(letter)", among: options)
      }
      if option.value == nil {
        try take(option, attached: nil, from: &words, usage)
      } else {
        let attached = letters.isEmpty ? nil : String(letters)
        letters = ""
        try take(option, attached: attached, from: &words, usage)
      }
    }
  }

  private mutating func take(
    _ option: Option, attached: String?, from words: inout some IteratorProtocol<String>,
    _ usage: UsageFault
  ) throws(Fault) {
    guard given[option.name] == nil || option.repeats else { throw usage.givenTwice(option) }
    if let placeholder = option.value {
      guard let value = attached ?? words.next() else {
        throw usage.missingValue(option, placeholder)
      }
      given[option.name, default: []].append(value)
    } else {
      guard attached == nil else { throw usage.needlessValue(option) }
      given[option.name] = [""]
    }
  }
}
