import DisplayText

/// JSON on one line, safe to show on a terminal as it is.
///
/// Control, bidirectional and zero-width characters are written as `\u` escapes, so nothing is lost
/// and nothing acts.
package enum JSONText {
  /// The text as a JSON string, quotes included.
  package static func string(_ text: String) -> String {
    var out = "\""
    append(text, to: &out)
    out += "\""
    return out
  }

  /// One object from members already written as JSON.
  package static func object(_ members: [(name: String, value: String)]) -> String {
    var out = "{"
    for (index, member) in members.enumerated() {
      if index > 0 { out += "," }
      out += "\"" + member.name + "\":" + member.value
    }
    return out + "}"
  }

  /// One array from elements already written as JSON.
  package static func array(_ elements: [String]) -> String {
    "[" + elements.joined(separator: ",") + "]"
  }

  private static func append(_ text: String, to out: inout String) {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7f && $0 != 0x22 && $0 != 0x5c }) {
      out += text
      return
    }
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": out += "\\\""
      case "\\": out += "\\\\"
      case "\n": out += "\\n"
      case "\t": out += "\\t"
      case "\r": out += "\\r"
      default:
        if scalar.isConcealing {
          for unit in UTF16.encode(scalar) ?? UTF16.EncodedScalar() { appendEscape(unit, to: &out) }
        } else {
          out.unicodeScalars.append(scalar)
        }
      }
    }
  }

  private static func appendEscape(_ unit: UInt16, to out: inout String) {
    let digits = String(unit, radix: 16)
    out += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
  }
}
