/// A command-line flag whose value is a secret.
struct SecretFlag {
  /// The flag with any attached secret replaced.
  let redacted: String
  /// True when the secret is the next argument.
  let valueFollows: Bool

  /// Nil unless the argument is such a flag of that program.
  ///
  /// Some flags are a password's only to a program that is logging in: `docker run -p 80:80` names
  /// a port.
  init?(_ argument: String, of program: String, isLoggingIn: Bool = false) {
    if argument.hasPrefix("--") {
      let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard SecretName.matches(parts[0]) else { return nil }
      valueFollows = parts.count == 1 && !Self.isSwitch(parts[0])
      redacted = parts.count == 1 ? argument : parts[0] + "=" + Redaction.mark
      return
    }
    guard argument.count >= 2, argument.first == "-" else { return nil }
    let letter = argument.dropFirst().prefix(1)
    let attached = argument.dropFirst(2)
    if Self.attachedOnly[program] == String(letter) {
      guard !attached.isEmpty else { return nil }
      valueFollows = false
      redacted = "-" + letter + Redaction.mark
    } else if Self.withValue[program] == String(letter)
      || (isLoggingIn && Self.toLogIn[program] == String(letter))
    {
      valueFollows = attached.isEmpty
      redacted = attached.isEmpty ? argument : "-" + letter + Redaction.mark
    } else if SecretName.matches(argument), !argument.contains("=") {
      valueFollows = true
      redacted = argument
    } else {
      return nil
    }
  }

  /// True for a flag whose value is `name:password`, as curl's `-u`.
  static func takesNameAndPassword(_ flag: String, of program: String) -> Bool {
    webClients.contains(program)
      && ["-u", "-U", "-a", "--user", "--proxy-user", "--auth"].contains(flag)
  }

  /// True for programs of whose flags we know more than the names tell.
  static func isKnown(_ program: String) -> Bool {
    attachedOnly[program] != nil || withValue[program] != nil || toLogIn[program] != nil
      || webClients.contains(program)
  }

  private static let webClients: Set<String> = ["curl", "wget", "http", "https", "xh"]

  /// Programs whose one-letter password flag takes its value only when attached.
  private static let attachedOnly = [
    "mysql": "p", "mysqldump": "p", "mysqladmin": "p", "mysqlimport": "p", "mariadb": "p",
    "mariadb-dump": "p", "mariadb-admin": "p", "mariadb-import": "p", "mysqlcheck": "p",
    "mysqlshow": "p", "mysqlbinlog": "p", "mysqlslap": "p", "mysqlsh": "p", "7z": "p", "7za": "p",
    "7zr": "p", "rar": "p", "unrar": "p",
  ]

  /// Programs whose one-letter password flag takes the next word or the rest of this one.
  private static let withValue = [
    "sshpass": "p", "redis-cli": "a", "mongo": "p", "mongosh": "p", "mongodump": "p",
    "mongorestore": "p", "ldapsearch": "w", "ldapmodify": "w", "ldapadd": "w", "ldapdelete": "w",
    "sqlcmd": "P", "bcp": "P", "isql": "P", "unzip": "P", "zip": "P", "ipmitool": "P",
  ]

  /// The same, once `login` stands before it.
  private static let toLogIn = [
    "docker": "p", "podman": "p", "nerdctl": "p", "buildah": "p", "skopeo": "p", "helm": "p",
    "oc": "p", "az": "p",
  ]

  /// Names of a secret that take no value: they make a program ask for it, or read it elsewhere.
  private static func isSwitch(_ flag: Substring) -> Bool {
    flag.hasPrefix("--no-") || flag.hasPrefix("--ask-") || flag.hasSuffix("-stdin")
      || flag.hasSuffix("-prompt") || flag == "--show-token"
  }
}
