extension String {
  /// The text with the lines of each paragraph joined; indented lines and headings stay as they are.
  var paragraphsOnOneLine: String {
    var lines: [Substring] = []
    for line in split(separator: "\n", omittingEmptySubsequences: false) {
      if let last = lines.last, last.isProse, line.isProse, last.last != ":" {
        lines[lines.count - 1] = last + " " + line
      } else {
        lines.append(line)
      }
    }
    return lines.joined(separator: "\n")
  }
}

extension Substring {
  /// True for a line that is part of a paragraph.
  fileprivate var isProse: Bool { !isEmpty && first != " " }
}
