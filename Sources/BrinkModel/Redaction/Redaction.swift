/// Takes secrets out of recorded text and says, in their place, that it did.
///
/// It knows the usual ways a secret stands in a command line; it cannot know them all, so the manual
/// says to keep secrets out of arguments altogether.
package enum Redaction {
  /// What stands where a secret stood.
  package static let mark = "[redacted]"

  /// The arguments with every recognised secret replaced.
  ///
  /// Handles flags (`--password x`, `--token=x`, `mysql -px`, `curl -u name:x`), assignments
  /// (`PGPASSWORD=x`), headers, passwords in URLs, query parameters and well-known token shapes.
  package static func redacted(_ arguments: [String]) -> [String] {
    let program = arguments.lazy.map(baseName).first { !Self.wrappers.contains($0) } ?? ""
    var result: [String] = []
    var nextIsSecret = false
    for argument in arguments {
      if nextIsSecret {
        result.append(mark)
        nextIsSecret = false
      } else if let flag = SecretFlag(argument, of: program) {
        result.append(flag.redacted)
        nextIsSecret = flag.valueFollows
      } else if result.last.map({ SecretFlag.takesNameAndPassword($0, of: program) }) == true {
        result.append(SecretText.redactedAfterColon(argument))
      } else {
        result.append(SecretText.redacted(argument))
      }
    }
    return result
  }

  /// Programs that run the program named after them.
  private static let wrappers: Set<String> = [
    "sudo", "env", "nice", "time", "timeout", "nohup", "exec", "command",
  ]

  private static func baseName(_ path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }
}
