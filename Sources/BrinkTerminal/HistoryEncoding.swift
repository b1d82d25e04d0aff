/// One answer on one line: `\` and line breaks are escaped, so that an answer may have many lines.
enum HistoryEncoding {
  static func encode(_ answer: String) -> String {
    var line = ""
    for scalar in answer.unicodeScalars {
      switch scalar {
      case "\\": line += "\\\\"
      case "\n": line += "\\n"
      case "\r": line += "\\r"
      default: line.unicodeScalars.append(scalar)
      }
    }
    return line
  }

  /// The answer on a line; nil when the line is no answer.
  static func decode(_ line: some Collection<UInt8>) -> String? {
    guard !line.isEmpty, !line.contains(0),
      let text = String(validating: line, as: UTF8.self)
    else { return nil }
    var answer = String.UnicodeScalarView()
    var escaped = false
    for scalar in text.unicodeScalars {
      switch (escaped, scalar) {
      case (false, "\\"):
        escaped = true
        continue
      case (true, "n"): answer.append("\n")
      case (true, "r"): answer.append("\r")
      default: answer.append(scalar)
      }
      escaped = false
    }
    return answer.isEmpty ? nil : String(answer)
  }
}
