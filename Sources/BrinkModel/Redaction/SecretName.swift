/// Names under which people keep secrets: of flags, variables, headers and query parameters.
enum SecretName {
  /// True when one of the name's words says that its value is a secret.
  ///
  /// `--db-password`, `AWS_SECRET_ACCESS_KEY` and `X-Api-Key` match; `--password-file` and
  /// `--key-name` do not, because their values only say where a secret is.
  static func matches(_ name: some StringProtocol) -> Bool {
    let words = words(of: name)
    guard let last = words.last, !pointers.contains(last) else { return false }
    if words.contains(where: secrets.contains) { return true }
    return zip(words, words.dropFirst()).contains { pair in
      (pair.1 == "key" && keyOwners.contains(pair.0)) || (pair.0 == "pass" && pair.1 == "phrase")
    }
  }

  private static let secrets: Set<String> = [
    "password", "passwd", "passphrase", "pwd", "pw", "pass", "passcode", "secret", "secrets",
    "token", "apikey",
    "credential", "credentials", "authorization", "cookie", "bearer", "pgpassword", "mysqlpwd",
    "sshpass", "apitoken", "authtoken", "accesskey", "secretkey", "privatekey", "sessionid",
  ]

  private static let keyOwners: Set<String> = [
    "api", "access", "secret", "private", "auth", "encryption", "signing", "account", "master",
    "license", "shared",
  ]

  /// Last words that say the value is no secret itself.
  private static let pointers: Set<String> = [
    "file", "path", "name", "id", "length", "policy", "type", "url", "uri", "dir", "ttl", "store",
    "manager", "version", "arn", "expiry", "count", "env", "stdin", "cmd", "command", "helper",
  ]

  private static func words(of name: some StringProtocol) -> [String] {
    var words: [String] = []
    var word = ""
    var lastWasLower = false
    for scalar in name.unicodeScalars {
      let isLetter = scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
      if !isLetter || (scalar.properties.isUppercase && lastWasLower) {
        if !word.isEmpty { words.append(word) }
        word = ""
      }
      if isLetter { word += scalar.properties.lowercaseMapping }
      lastWasLower = scalar.properties.isLowercase
    }
    if !word.isEmpty { words.append(word) }
    return words
  }
}
