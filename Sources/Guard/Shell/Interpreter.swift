/// Programs that run the text they read.
enum Interpreter {
  private static func isShell(_ name: String) -> Bool {
    switch name {
    case "sh", "bash", "zsh", "dash", "ksh", "mksh", "ash", "fish": true
    default: false
    }
  }

  private static func isOther(_ name: String) -> Bool {
    switch name {
    case "python", "python2", "python3", "perl", "ruby", "node", "php", "lua", "tclsh", "deno",
      "bun":
      true
    default: false
    }
  }

  /// True for a shell without a script of its own, and for a remote shell without a command.
  static func readsShellFromInput(_ words: [Word]) -> Bool {
    guard let first = words.first else { return false }
    let name = String(decoding: first.baseName, as: UTF8.self)
    if isShell(name) { return readsProgramFromInput(words) }
    if name == "at" || name == "batch" || name == "newgrp" { return true }
    return (name == "ssh" && words.dropFirst().count { !$0.hasPrefix("-") } == 1)
      || ((name == "sudo" || name == "su") && words.dropFirst().allSatisfy { $0.hasPrefix("-") })
  }

  /// True when it runs what it reads on standard input; of a program that is none, always true.
  static func readsProgramFromInput(_ words: [Word]) -> Bool {
    guard let first = words.first else { return false }
    let name = String(decoding: first.baseName, as: UTF8.self)
    guard isShell(name) || isOther(name) else { return true }
    for word in words.dropFirst() {
      if word.is("-") || word.is("/dev/stdin") || word.is("-s") || word.is("/dev/fd/0") {
        return true
      }
      guard word.hasPrefix("-") else { return word.isSubstitutedFile }
      if word.hasPrefix("--") { continue }
      let letters = word.bytes.dropFirst()
      let isShell = Self.isShell(name)
      // `-n` only reads.
      if isShell, letters.contains(UInt8(ascii: "n")) { return false }
      if letters.contains(UInt8(ascii: "s")), isShell { return true }
      if letters.contains(UInt8(ascii: "c")) || letters.contains(UInt8(ascii: "e")) && !isShell {
        return false
      }
      if !isShell, letters.contains(UInt8(ascii: "m")) || letters.contains(UInt8(ascii: "r")) {
        return false
      }
    }
    return true
  }

  /// True when the words have the program it runs in them, as a substitution's output:
  /// `eval "$(…)"`, `sh -c "$(…)"`, `bash <(…)`.
  static func runsSubstitution(_ words: [Word]) -> Bool {
    guard let first = words.first else { return false }
    let name = String(decoding: first.baseName, as: UTF8.self)
    if name == "eval" || name == "source" || name == "." { return true }
    guard isShell(name) || isOther(name) else { return false }
    var runsNext = true
    for word in words.dropFirst() {
      if word.hasPrefix("-") {
        runsNext = true
        continue
      }
      guard runsNext else { return false }
      if word.isUnknown { return true }
      runsNext = false
    }
    return false
  }
}

extension Word {
  /// True for `<(…)`.
  fileprivate var isSubstitutedFile: Bool { isUnknown && bytes.last == UInt8(ascii: ")") }
}
