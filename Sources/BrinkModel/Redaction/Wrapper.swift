/// A program that runs the program named after it, as `sudo` and `ssh` do.
struct Wrapper {
  /// Its one-letter flags that take a value.
  private let letters: String
  /// Its long flags that take a value as the next word.
  private let flags: Set<String>
  /// How many operands of its own stand before the program.
  private let operands: Int

  /// The operand that stands right before the program wherever it comes: an image is as good as one.
  private let lastOperand: String?

  private init(
    _ letters: String = "", _ flags: String = "", operands: Int = 0, lastOperand: String? = nil
  ) {
    self.letters = letters
    self.flags = Set(flags.split(separator: " ").map { "--" + $0 })
    self.operands = operands
    self.lastOperand = lastOperand
  }

  /// Nil unless that is one.
  init?(named name: String) {
    guard let known = Self.all[name] else { return nil }
    self = known
  }

  /// How many of the words, of which the first is its name, are its own.
  func ownLength(of words: ArraySlice<String>) -> Int {
    var left = operands
    var index = words.startIndex + 1
    while index < words.endIndex {
      let word = words[index]
      index += 1
      if word == "--" { break }
      if word.hasPrefix("-"), word.count > 1 {
        if takesNextWord(word) { index += 1 }
      } else if Assignment.isOne(word) {
        continue
      } else if left > 0 {
        left = word == lastOperand ? 0 : left - 1
      } else {
        index -= 1
        break
      }
    }
    return min(index, words.endIndex) - words.startIndex
  }

  private func takesNextWord(_ flag: String) -> Bool {
    if flag.hasPrefix("--") { return flags.contains(flag) }
    guard let first = flag.dropFirst().firstIndex(where: letters.contains) else { return false }
    return flag.index(after: first) == flag.endIndex
  }

  private static let all: [String: Wrapper] = {
    let container = Wrapper(
      "acehlmnpuvwHL",
      "add-host cap-add context cpus entrypoint env env-file host hostname label memory mount name"
        + " network platform publish restart user volume workdir detach-keys index file profile",
      operands: 2, lastOperand: "run")
    let cluster = Wrapper(
      "cfnls", "namespace container context cluster kubeconfig user image selector", operands: 2)
    let plain = [
      "nohup", "setsid", "command", "builtin", "eval", "unbuffer", "find", "if", "then", "else",
      "elif", "do", "while", "until", "!", "{",
    ]
    let known = [
      "sudo": Wrapper(
        "ugpChrtTUDR", "user group prompt close-from host role type other-user chdir chroot"),
      "doas": Wrapper("uC"), "su": Wrapper("cgGsw"), "runuser": Wrapper("ugGcsw", "user group"),
      "env": Wrapper("uCS", "unset chdir split-string"), "exec": Wrapper("a"),
      "time": Wrapper("fo", "format output"), "nice": Wrapper("n", "adjustment"),
      "ionice": Wrapper("cnpPu", "class classdata"), "stdbuf": Wrapper("ioe", "input output error"),
      "timeout": Wrapper("ks", "kill-after signal", operands: 1),
      "flock": Wrapper("wE", "timeout conflict-exit-code", operands: 1),
      "chroot": Wrapper(operands: 1), "chrt": Wrapper("TPD", operands: 1),
      "taskset": Wrapper(operands: 1), "watch": Wrapper("n", "interval"),
      "strace": Wrapper("eopsuEaIOPSX"), "nsenter": Wrapper("tSG", "target"),
      "systemd-run": Wrapper("pEugM", "property setenv unit uid gid slice"),
      "xargs": Wrapper(
        "adEILnPs", "arg-file delimiter max-lines max-args max-procs max-chars replace"),
      "parallel": Wrapper("jaIN", "jobs arg-file"), "sshpass": Wrapper("pfdP"),
      "ssh": Wrapper("BbcDEeFIiJLlmOopQRSWw", operands: 1),
      "docker": container, "podman": container, "nerdctl": container,
      "docker-compose": container, "kubectl": cluster, "oc": cluster,
    ]
    return known.merging(plain.map { ($0, Wrapper()) }) { $1 }
  }()
}
