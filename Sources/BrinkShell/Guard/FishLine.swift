/// A line of fish as a POSIX shell would write it, as far as the guard must see it.
enum FishLine {
  /// Command substitutions with their dollar, without `not`, `and` and `or` before a command, `set NAME VALUE` as an
  /// assignment.
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
      if quote == nil, isAtCommand, let name = takeAssignment(&rest) {
        text += name + "="
        isAtCommand = false
        last = "="
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

  /// Takes `set NAME ` with its options, where one value follows, and gives the name.
  private static func takeAssignment(_ rest: inout Substring) -> String? {
    guard rest.hasPrefix("set ") else { return nil }
    var words = rest.prefix { !ends.contains($0) && !$0.isNewline }
      .split(separator: " ").dropFirst()[...]
    while let option = words.first, option.hasPrefix("-") {
      guard scopes.contains(String(option)) else { return nil }
      words.removeFirst()
    }
    guard let name = words.popFirst(), let value = words.first,
      name.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") }),
      words.count == 1 || isOneWord(rest[value.startIndex..<(words.last ?? value).endIndex])
    else { return nil }
    rest = rest[value.startIndex...]
    return String(name)
  }

  /// True for a quoted word with blanks in it.
  private static func isOneWord(_ text: Substring) -> Bool {
    guard let quote = text.first, quote == "'" || quote == "\"" else { return false }
    return text.last == quote && text.count { $0 == quote } == 2
  }

  private static let ends: Set<Character> = [";", "|", "&", ")"]
  private static let scopes: Set<String> = [
    "-l", "-g", "-x", "-gx", "-lx", "-U", "-Ux", "-f", "--local", "--global", "--export",
    "--universal",
    "--function",
  ]
  private static let prefixes = ["not ", "and ", "or "]
  private static let opening: Set<Character> = [";", "|", "&", "("]
}
