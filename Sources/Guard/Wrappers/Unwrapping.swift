/// What a program that runs others was found to run.
struct Unwrapping {
  /// The words of a program it runs, with the assignments it makes.
  var inner: ArraySlice<Word>?
  var assignments: [Word] = []
  /// How many of the words are its own, its name among them.
  var own = 0
  /// Command lines it runs.
  var lines: [[UInt8]] = []
  /// True when the program gets more words than stand in the line.
  var addsWords = false
  /// False when it runs in a container, a cluster or the like, where another directory is current.
  var staysHere = true
}

extension Unwrapping {
  /// What the words of a command run; nil when they run nothing else.
  init?(_ words: [Word]) {
    guard let program = words.first else { return nil }
    if program.isUnknown, let looked = Self.lookedUp(program) {
      self.init()
      inner = [looked] + words.dropFirst()
      own = 1
      return
    }
    let name = String(decoding: program.baseName, as: UTF8.self)
    if name == "find" || name == "fd" || name == "fdfind" {
      self.init(findIn: words)
      return
    }
    if name == "nix" {
      self.init(nixIn: words)
      return
    }
    let calls = LanguageCalls.lines(in: words, called: name)
    if !calls.isEmpty {
      self.init()
      lines = calls
      own = words.count
      return
    }
    if name.hasPrefix("python") {
      self.init(moduleIn: words)
      return
    }
    if name == "command", words.count > 1, words[1].is("-v") || words[1].is("-V") { return nil }
    for wrapper in Wrapper.named(name) {
      if let unwrapping = Unwrapping(words, by: wrapper, called: name) {
        self = unwrapping
        return
      }
    }
    return nil
  }

  private init?(_ words: [Word], by wrapper: Wrapper, called name: String) {
    var index = 1
    var subs = wrapper.sub[...]
    var left = wrapper.operands
    var optionsEnded = false
    var scriptFollows = false
    var entryPoint: Word?
    reading: while index < words.count {
      let word = words[index]
      if let sub = subs.first, word.bytes.elementsEqual(sub.utf8) {
        subs.removeFirst()
        index += 1
        continue
      }
      if !optionsEnded, word.is("--") {
        index += 1
        if left == 0, subs.isEmpty { break }
        optionsEnded = true
        continue
      }
      if !optionsEnded, word.hasPrefix("-"), word.bytes.count > 1 {
        index += 1
        switch Self.option(word, of: wrapper) {
        case .alone: break
        case .takesNext: index += 1
        case .script(let line): lines.append(line)
        case .scriptNext where wrapper.scriptIsOperand: scriptFollows = true
        case .scriptNext:
          guard index < words.count else { break reading }
          lines.append(words[index].plain)
          index += 1
        }
        continue
      }
      if wrapper.scriptIsOperand, word.hasPrefix("+"), word.bytes.count > 1 {
        index += 1
        continue
      }
      if subs.isEmpty, name == "env" || name == "sudo" || name == "doas", Assignment.isOne(word) {
        assignments.append(word)
        index += 1
        continue
      }
      if !subs.isEmpty { return nil }
      if scriptFollows {
        lines.append(word.plain)
        break
      }
      // `su - ana -c 'ls'`: what it runs is the value of an option that may come last.
      let onlyOptions = wrapper.rest.isNothing && !wrapper.scriptIsOperand
      guard left > 0 || onlyOptions else { break }
      left -= 1
      index += 1
      if left == 0, wrapper.sub.last == "run" { entryPoint = ContainerImage.program(of: word) }
      // `kubectl exec pod -c name -- program`: options may follow the operand.
      if left == 0, optionsEnded || wrapper.optionsComeFirst, !onlyOptions { break }
    }
    guard subs.isEmpty else { return nil }
    addsWords = wrapper.addsWords
    staysHere = wrapper.sub.isEmpty
    takeRest(words[min(index, words.count)...], wrapper, name)
    if let entryPoint, let rest = inner, rest.first?.baseName != entryPoint.baseName {
      inner = [entryPoint] + rest
    }
    if name == "aws" { lines = lines.flatMap(Self.parameters) }
    if inner == nil, lines.isEmpty { return nil }
    own = wrapper.rest.isNothing ? words.count : min(index, words.count)
  }

  private mutating func takeRest(_ rest: ArraySlice<Word>, _ wrapper: Wrapper, _ name: String) {
    guard let first = rest.first, left(of: rest) else { return }
    switch wrapper.rest {
    case .command: inner = rest
    case .line:
      let words = name == "trap" ? [first] : rest.filter { !$0.is(":::") }
      let line = Array(words.map(\.plain).joined(separator: [UInt8(ascii: " ")]))
      lines.append(name == "screen" ? Self.typed(line) : line)
    case .nothing: break
    }
  }

  private func left(of rest: ArraySlice<Word>) -> Bool { !rest.isEmpty && lines.isEmpty }

  private enum Option {
    case alone
    case takesNext
    case script([UInt8])
    case scriptNext
  }

  private static func option(_ word: Word, of wrapper: Wrapper) -> Option {
    let text = String(decoding: word.plain, as: UTF8.self)
    if text.hasPrefix("--") {
      let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let name = String(parts[0])
      if wrapper.takesScript(name) {
        return parts.count == 2 ? .script(Array(parts[1].utf8)) : .scriptNext
      }
      return parts.count == 1 && wrapper.takesValue(name) ? .takesNext : .alone
    }
    let letters = text.dropFirst()
    for index in letters.indices {
      let rest = letters[letters.index(after: index)...]
      if letters[index] == wrapper.scriptLetter {
        return rest.isEmpty || wrapper.scriptIsOperand ? .scriptNext : .script(Array(rest.utf8))
      }
      if wrapper.letters.contains(letters[index]) { return rest.isEmpty ? .takesNext : .alone }
    }
    return .alone
  }
}
