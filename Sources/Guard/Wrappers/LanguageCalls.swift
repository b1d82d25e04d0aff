/// Command lines that a program of another language hands to a shell: `perl -e 'system("ls")'`.
enum LanguageCalls {
  /// So many of one program are followed.
  private static let most = 16
  private static let callers: Set<String> = [
    "system", "popen", "exec", "execSync", "spawnSync", "check_call", "check_output", "run", "call",
    "getoutput", "shell_exec", "passthru", "sh",
  ]

  /// True for a language whose programs are given in the line itself, and by which option.
  static func option(of name: String) -> [String]? {
    switch name {
    case "python", "python2", "python3": ["-c"]
    case "perl", "ruby", "lua": ["-e", "-E", "-ne", "-pe", "-le"]
    case "node", "deno", "bun": ["-e", "-p", "--eval", "--print"]
    case "php": ["-r"]
    case "awk", "gawk", "mawk": []
    default: nil
    }
  }

  /// The lines that the words of such a command come to; none for most.
  static func lines(in words: [Word], called name: String) -> [[UInt8]] {
    guard let options = option(of: name) else { return [] }
    var lines: [[UInt8]] = []
    for (place, word) in words.enumerated().dropFirst() {
      let isProgram =
        options.isEmpty
        ? !word.hasPrefix("-")
        : options.contains { words[place - 1].bytes.elementsEqual($0.utf8) }
      guard isProgram else { continue }
      lines += calls(in: word.plain)
      if options.isEmpty { break }
    }
    return Array(lines.prefix(most))
  }

  /// The first texts of calls like `system("…")`, and of lists like `run(["rm", "-rf", "x"])`.
  private static func calls(in text: [UInt8]) -> [[UInt8]] {
    var lines: [[UInt8]] = []
    var at = 0
    while at < text.count, lines.count < most {
      defer { at += 1 }
      guard text[at] == UInt8(ascii: "("), isCaller(text[..<at]) else { continue }
      at += 1
      var parts: [[UInt8]] = []
      let isList = next(text, &at) == UInt8(ascii: "[")
      if isList { at += 1 }
      while let quote = next(text, &at), quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
        guard let end = text[(at + 1)...].firstIndex(of: quote) else { break }
        parts.append(Array(text[(at + 1)..<end]))
        at = end + 1
        guard isList, next(text, &at) == UInt8(ascii: ",") else { break }
        at += 1
      }
      if !parts.isEmpty { lines.append(Array(parts.joined(separator: [0x20]))) }
    }
    return lines
  }

  /// The next byte that is no blank, where `at` then stands.
  private static func next(_ text: [UInt8], _ at: inout Int) -> UInt8? {
    while at < text.count, text[at] <= 0x20 { at += 1 }
    return at < text.count ? text[at] : nil
  }

  private static func isCaller(_ text: ArraySlice<UInt8>) -> Bool {
    let name = text.suffix(16).reversed().prefix { isLetter($0) || isDigit($0) }.reversed()
    return callers.contains(String(decoding: Array(name), as: UTF8.self))
  }
}
