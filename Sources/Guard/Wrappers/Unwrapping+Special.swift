extension Unwrapping {
  /// What `python -m MODULE` runs: most modules are a program of the same name.
  init?(moduleIn words: [Word]) {
    var index = 1
    while index < words.count, words[index].hasPrefix("-"), !words[index].is("-c") {
      if words[index].is("-m") {
        guard index + 1 < words.count, !words[index + 1].hasPrefix("python") else { return nil }
        inner = words[(index + 1)...]
        own = index + 1
        return
      }
      index += words[index].is("-W") || words[index].is("-X") ? 2 : 1
    }
    return nil
  }

  /// What `nix develop -c` and `nix run PACKAGES#NAME` run.
  init?(nixIn words: [Word]) {
    if let start = words.firstIndex(where: { $0.is("-c") || $0.is("--command") }) {
      guard start + 1 < words.count else { return nil }
      inner = words[(start + 1)...]
      own = start + 1
      return
    }
    guard words.count > 2, words[1].is("run"),
      let sign = words[2].bytes.lastIndex(of: UInt8(ascii: "#"))
    else { return nil }
    let rest = words[3...].drop { $0.is("--") }
    inner = [Word(Array(words[2].bytes[(sign + 1)...]))] + rest
    own = words.count - rest.count
  }

  /// What `find … -exec` and `fd … -x` run.
  init?(findIn words: [Word]) {
    let starts = ["-exec", "-execdir", "-ok", "-okdir", "-x", "-X", "--exec", "--exec-batch"]
    guard
      let start = words.firstIndex(where: { word in
        starts.contains { word.bytes.elementsEqual($0.utf8) }
      })
    else { return nil }
    let rest = words[(start + 1)...].prefix { !$0.is(";") && !$0.is("+") }
    guard !rest.isEmpty else { return nil }
    inner = rest
    own = start + 1
    addsWords = true
  }
}

extension Unwrapping {
  /// The program that `$(which NAME)` and `$(command -v NAME)` find.
  static func lookedUp(_ word: Word) -> Word? {
    let parts = word.made.dropFirst(2).split(separator: 0x20)
    guard (2...3).contains(parts.count), word.made.first == Active.dollar, let last = parts.last
    else { return nil }
    let asks = ["which", "command -v", "type -p", "type -P", "whence -p"]
    let question = Array(parts.dropLast().joined(separator: [0x20]))
    guard asks.contains(where: { question.elementsEqual($0.utf8) }) else { return nil }
    let name = last.prefix { isLetter($0) || isDigit($0) || $0 == 0x2D || $0 == 0x2E || $0 == 0x2F }
    return name.isEmpty ? nil : Word(Array(name))
  }

  /// What `screen -X stuff` types, without the Enter at its end: `\n`, `^M`.
  static func typed(_ text: [UInt8]) -> [UInt8] {
    for enter in ["\\n", "\\r", "^M", "\\015"]
    where text.reversed().starts(with: enter.utf8.reversed()) {
      return Array(text.dropLast(enter.utf8.count))
    }
    return text
  }

  /// The texts of `commands=["…","…"]`, as `aws ssm send-command` takes them.
  static func parameters(_ text: [UInt8]) -> [[UInt8]] {
    guard text.contains(UInt8(ascii: "\"")) else {
      return text.firstIndex(of: UInt8(ascii: "=")).map { [Array(text[($0 + 1)...])] } ?? []
    }
    let parts = text.split(separator: UInt8(ascii: "\""), omittingEmptySubsequences: false)
    return parts.indices.filter { $0 % 2 == 1 }.map { Array(parts[$0]) }
  }
}
