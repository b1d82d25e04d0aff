/// A line of fish as a POSIX shell would write it, as far as the guard must see it.
enum FishLine {
  /// Command substitutions with their dollar, and without `not`, `and` and `or` before a command.
  static func posix(_ line: String) -> String {
    var text = ""
    var quote: Character?
    var isAtCommand = true
    var last: Character = ";"
    var rest = line[...]
    while let character = rest.first {
      if quote == nil, isAtCommand, let word = prefixes.first(where: { rest.hasPrefix($0) }) {
        rest = rest.dropFirst(word.count)
        continue
      }
      rest.removeFirst()
      if character == "\\", let next = rest.popFirst() {
        text += [character, next]
        last = next
        isAtCommand = false
        continue
      }
      if character == quote {
        quote = nil
      } else if quote == nil, character == "'" || character == "\"" {
        quote = character
      } else if quote == nil, character == "(", last != "$" {
        text.append("$")
      }
      if quote != nil || !character.isWhitespace || character.isNewline {
        isAtCommand = quote == nil && (opening.contains(character) || character.isNewline)
      }
      text.append(character)
      last = character
    }
    return text
  }

  private static let prefixes = ["not ", "and ", "or "]
  private static let opening: Set<Character> = [";", "|", "&", "("]
}
