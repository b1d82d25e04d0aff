/// The dry run of a rule for one command.
///
/// It goes the same way as the command: to the same host, cluster and folder. Where that cannot be made
/// sure there is none, since one that looks elsewhere says that nothing is there.
struct DryRun {
  private let template: [String]
  private let view: CommandView
  private let target: String?

  init(_ template: [String], _ view: CommandView, target: String?) {
    self.template = template
    self.view = view
    self.target = target
  }

  /// Its words; `sh -c` and a line where a shell has to expand some; empty where there is none.
  var words: [String] {
    guard !template.isEmpty, isHere, let words = filled, words.allSatisfy({ !$0.isUnknown }) else {
      return []
    }
    guard words.contains(where: \.isExpanded) else { return words.map(\.text) }
    return ["sh", "-c", words.map(\.shellText).joined(separator: " ")]
  }

  // MARK: Where it runs

  /// True when the command runs on this machine, and nothing before it in the line changes where to.
  private var isHere: Bool {
    let command = view.command
    guard command.via.allSatisfy({ Self.isOneOf($0[...], Self.staysHere) }) else { return false }
    let outer = view.reading.commands.indices.filter { runs($0, view.place) }
    return view.reading.commands.indices.prefix(view.place).allSatisfy { place in
      outer.contains(place)
        || Self.isOneOf(view.reading.commands[place].name, Self.changesNothing)
    }
  }

  /// True when the command at that place runs the other one: `sudo` its `rm`.
  private func runs(_ place: Int, _ other: Int) -> Bool {
    var next = view.reading.commands[place].inner
    for _ in view.reading.commands.indices {
      guard let inner = next else { return false }
      if inner == other { return true }
      next = view.reading.commands[inner].inner
    }
    return false
  }

  private static func isOneOf(_ name: ArraySlice<UInt8>, _ names: Set<String>) -> Bool {
    names.contains(String(decoding: Word(Array(name)).baseName, as: UTF8.self))
  }

  private static let staysHere: Set<String> = [
    "sudo", "doas", "pkexec", "env", "command", "builtin", "exec", "nohup", "time", "timeout",
    "nice",
    "ionice", "stdbuf", "setsid", "sh", "bash", "dash", "zsh", "eval",
  ]
  private static let changesNothing: Set<String> = [
    "cd", "echo", "printf", "true", ":", "ls", "pwd", "date", "sleep", "test", "[", "[[", "clear",
    "cat", "grep", "head", "tail", "wc", "which", "yes",
  ]

  // MARK: What it says

  private var filled: [Word]? {
    guard let program = template.first else { return nil }
    let isSame = view.command.name.elementsEqual(program.utf8)
    let takesAll = template.contains("{words}") && view.subcommand == 0
    guard isSame || leading.isEmpty, view.command.folder.isEmpty || template.contains("{operands}")
    else { return nil }
    var words = assigned + [Word(Array(program.utf8))]
    if isSame, !takesAll { words += leading }
    for part in template.dropFirst() {
      guard let added = fill(part) else { return nil }
      words += added
    }
    if isSame, !template.contains("{words}") { words += connecting }
    return words
  }

  private func fill(_ part: String) -> [Word]? {
    switch part {
    case "{operands}": operands
    case "{words}": view.wordsAfterSubcommand
    case "{flags}": view.command.words.dropFirst().filter { $0.hasPrefix("-") }
    case "{target}": target.map { [Word(Array($0.utf8))] }
    default: [Word(Array(part.utf8))]
    }
  }

  /// The operands after the subcommand; where the line went somewhere first, as whole paths.
  private var operands: [Word]? {
    let operands = Array(view.sorted.operands.dropFirst(view.reached))
    guard !view.command.folder.isEmpty else { return operands }
    var whole: [Word] = []
    for operand in operands {
      if WorkingFolder.isRooted(operand.bytes) {
        whole.append(operand)
      } else if let path = view.wholePath(of: operand), !path.contains(Active.dollar) {
        whole.append(Word(path, isUnknown: operand.isUnknown))
      } else {
        return nil
      }
    }
    return whole
  }

  /// What is assigned before the command says where it goes: `KUBECONFIG=…`.
  private var assigned: [Word] {
    let assignments = view.command.assignments
    return assignments.isEmpty ? [] : [Word(Array("env".utf8))] + assignments
  }

  /// The words between the program and its subcommand: `--context prod`, `-C /srv`.
  private var leading: [Word] {
    guard max(view.subcommand, view.reached) > 0, let first = view.sorted.operands.first,
      let place = view.command.words.dropFirst().firstIndex(of: first)
    else { return [] }
    return Array(view.command.words[1..<place])
  }

  /// Options behind the subcommand that say where it goes.
  private var connecting: [Word] {
    var words: [Word] = []
    var rest = view.command.words.dropFirst(1 + leading.count)
    while let word = rest.popFirst() {
      let name = word.text.prefix { $0 != "=" }
      guard Self.connects.contains(String(name)) else { continue }
      words.append(word)
      if name.count == word.text.count, let value = rest.popFirst() { words.append(value) }
    }
    return words
  }

  private static let connects: Set<String> = [
    "--context", "--kube-context", "--kubeconfig", "--namespace", "-n", "--cluster", "--profile",
    "--region", "--project", "--subscription", "--host", "--var-file", "-var-file",
  ]
}

extension Word {
  /// True when a shell would expand a part of it.
  fileprivate var isExpanded: Bool { bytes.contains { $0 < Active.end } }

  /// As it is typed for `sh`: what it expands bare, the rest quoted where it has to be.
  fileprivate var shellText: String {
    var text: [UInt8] = []
    var isQuoting = false
    for byte in bytes {
      let isBare = byte < Active.end || Self.isPlain(byte)
      if isBare == isQuoting {
        text.append(UInt8(ascii: "'"))
        isQuoting.toggle()
      }
      if byte == UInt8(ascii: "'") {
        text += Array(#"'\''"#.utf8)
      } else {
        text.append(Active.typed(byte))
      }
    }
    if isQuoting || text.isEmpty { text += Array((text.isEmpty ? "''" : "'").utf8) }
    return String(decoding: text, as: UTF8.self)
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      || "-_./:=@%+,]!^".utf8.contains(byte)
  }
}
