/// JSON on one line, safe to show on a terminal as it is.
///
/// Control, bidirectional and zero-width characters are written as `\u` escapes, so nothing is lost
/// and nothing acts.
package enum JSONText {
  /// The text as a JSON string, quotes included.
  package static func string(_ text: String) -> String {
    var bytes: [UInt8] = []
    var text = text
    text.withUTF8 { text in
      bytes.append(addingCapacity: text.count * JSONBytes.longest + 2) { out in
        JSONBytes.append(RawSpan(_unsafeElements: text), to: &out)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
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
}
