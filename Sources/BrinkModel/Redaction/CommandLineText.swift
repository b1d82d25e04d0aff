/// An argument vector as a line that a POSIX shell would read back as the same words.
package enum CommandLineText {
  package static func quoted(_ arguments: [String]) -> String {
    var line = ""
    for argument in arguments {
      if !line.isEmpty { line += " " }
      line += quoted(argument)
    }
    return line
  }

  private static func quoted(_ word: String) -> String {
    let isPlain =
      !word.isEmpty
      && word.unicodeScalars.allSatisfy { scalar in
        scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
          || "-_./:=@%+,[]".unicodeScalars.contains(scalar)
      }
    return isPlain
      ? word
      : "'"
        + word.split(separator: "'", omittingEmptySubsequences: false)
        .joined(separator: "'\\''") + "'"
  }
}
