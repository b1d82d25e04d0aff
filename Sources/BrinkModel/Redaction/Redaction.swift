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
  /// (`PGPASSWORD=x`), headers, passwords in URLs, query parameters and well-known token shapes;
  /// behind programs that run others (`sudo`, `ssh`, `docker exec`) and inside quoted scripts too.
  package static func redacted(_ arguments: [String]) -> [String] {
    zip(arguments, SecretWords.verdicts(arguments)).map { argument, verdict in
      switch verdict {
      case .look: SecretText.redacted(argument)
      case .replace(let text): text
      case .hideAfterColon: SecretText.redactedAfterColon(argument)
      }
    }
  }
}
