/// The block of settings that site builders keep at the top of a Markdown file.
package enum FrontMatter {
  /// The text with every byte of such a block but its line ends taken out, so lines keep their numbers.
  ///
  /// It stands between two lines `---` (or `+++`) and begins with a setting or a comment; two rules
  /// drawn across a page do not.
  package static func blanked(_ text: [UInt8]) -> [UInt8] {
    let newline = UInt8(ascii: "\n")
    let lines = text.split(separator: newline, omittingEmptySubsequences: false)
    guard let first = lines.first.map(trimmed), fences.contains(first),
      let end = lines.dropFirst().firstIndex(where: { line in
        let line = trimmed(line)
        return line == first || line == Array("...".utf8)
      }),
      let setting = lines[1..<end].map(trimmed).first(where: { !$0.isEmpty }), isSetting(setting)
    else { return text }
    return [UInt8](repeating: newline, count: end) + text[lines[end].endIndex...]
  }

  private static let fences = [Array("---".utf8), Array("+++".utf8)]

  private static func isSetting(_ line: [UInt8]) -> Bool {
    line.first == UInt8(ascii: "#") || line.contains(UInt8(ascii: ":"))
      || line.contains(UInt8(ascii: "="))
  }

  private static func trimmed(_ line: ArraySlice<UInt8>) -> [UInt8] {
    var line = line
    while let last = line.last, last == 0x20 || last == 0x09 { line.removeLast() }
    return Array(line)
  }
}
