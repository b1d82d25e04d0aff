/// What a shell puts in for some words before it reads a line.
package struct ShellAliases: Equatable, Sendable {
  private var values: [String: String] = [:]

  /// Reads `NAME=VALUE`; what has no name or no sign is passed over.
  package init(_ definitions: [String]) {
    for definition in definitions {
      guard let sign = definition.firstIndex(of: "="), sign > definition.startIndex else {
        continue
      }
      values[String(definition[..<sign])] = String(definition[definition.index(after: sign)...])
    }
  }

  /// A line with aliases in the place of programs written out, as bash does it: not what is quoted, never one
  /// within itself, and the word after one that ends in a blank too.
  package func expanded(_ line: String) -> String {
    guard !values.isEmpty else { return line }
    var expansion = Expansion(values: values)
    expansion.read(line, within: [])
    return expansion.text
  }

  /// A longer text is not written out any further: aliases can double it at each step.
  private static let longest = 1 << 20

  private struct Expansion {
    let values: [String: String]
    var text = ""
    /// True where the next word is a program.
    private var isAtProgram = true

    init(values: [String: String]) {
      self.values = values
    }

    mutating func read(_ line: String, within active: Set<String>) {
      var rest = line[...]
      while let first = rest.first {
        if first == "#" {
          let comment = rest.prefix { $0 != "\n" }
          text.append(contentsOf: comment)
          rest = rest[comment.endIndex...]
        } else if first.isWhitespace || Self.operators.contains(first) {
          if first.isNewline || Self.opensCommand.contains(first) { isAtProgram = true }
          text.append(rest.removeFirst())
        } else {
          let word = Self.word(rest)
          rest = rest[word.endIndex...]
          take(String(word), within: active)
        }
      }
    }

    private mutating func take(_ word: String, within active: Set<String>) {
      guard isAtProgram else {
        text += word
        return
      }
      guard let value = values[word], !active.contains(word), text.utf8.count < ShellAliases.longest
      else {
        text += word
        isAtProgram = Self.reserved.contains(word) || Self.isAssignment(word)
        return
      }
      read(value, within: active.union([word]))
      isAtProgram = value.last?.isWhitespace ?? false
    }

    /// Everything up to a blank or an operator that is not quoted.
    private static func word(_ text: Substring) -> Substring {
      var quote: Character?
      var index = text.startIndex
      while index < text.endIndex {
        let character = text[index]
        if character == "\\", quote != "'" {
          index = text.index(after: index)
          if index < text.endIndex { index = text.index(after: index) }
          continue
        }
        if character == quote {
          quote = nil
        } else if quote == nil {
          if character == "'" || character == "\"" {
            quote = character
          } else if character.isWhitespace || operators.contains(character) {
            break
          }
        }
        index = text.index(after: index)
      }
      return text[..<index]
    }

    private static func isAssignment(_ word: String) -> Bool {
      guard let sign = word.firstIndex(of: "="), let first = word.first else { return false }
      return (first == "_" || first.isLetter)
        && word[..<sign].allSatisfy { $0 == "_" || $0.isLetter || $0.isNumber }
    }

    private static let operators: Set<Character> = ["|", "&", ";", "(", ")", "<", ">", "`"]
    private static let opensCommand: Set<Character> = ["|", "&", ";", "(", "`"]
    private static let reserved: Set<String> = [
      "!", "{", "if", "then", "else", "elif", "do", "while", "until", "time", "and", "or", "not",
      "begin",
    ]
  }
}
