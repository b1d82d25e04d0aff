/// Lines added to a text, as a patch that git-apply(1) and patch(1) take.
struct UnifiedDiff {
  private let old: TextLines
  /// What goes behind which 0-based line.
  private let added: [(after: Int, lines: [String])]

  /// Lines of the text around what is added.
  private static let context = 3

  init(_ old: TextLines, adding added: [Int: [String]]) {
    self.old = old
    self.added = added.map { ($0, $1) }.sorted { $0.after < $1.after }
  }

  /// Whether a line can be added there without putting out one that is not safe to show.
  ///
  /// A patch needs the line before and the one behind.
  static func canAdd(after index: Int, to text: TextLines) -> Bool {
    [index, index + 1].filter(text.lines.indices.contains).allSatisfy(text.isPlain)
  }

  /// The patch; line ends are those of the text.
  func text(path: PatchPath) -> String {
    var text = "--- \(path.old)\n+++ \(path.new)\n"
    var shift = 0
    for hunk in hunks {
      let count = hunk.added.reduce(0) { $0 + $1.lines.count }
      let length = hunk.range.count
      text += "@@ -\(hunk.range.lowerBound + 1),\(length) "
      text += "+\(hunk.range.lowerBound + 1 + shift),\(length + count) @@\n"
      for index in hunk.range { text += lines(at: index) }
      shift += count
    }
    return text
  }

  private struct Hunk {
    var range: Range<Int>
    var added: [(after: Int, lines: [String])]
  }

  private var hunks: [Hunk] {
    var hunks: [Hunk] = []
    for one in added {
      let range = around(one.after)
      if let last = hunks.indices.last, hunks[last].range.upperBound >= range.lowerBound {
        hunks[last].range = hunks[last].range.lowerBound..<range.upperBound
        hunks[last].added.append(one)
      } else {
        hunks.append(Hunk(range: range, added: [one]))
      }
    }
    return hunks.map(balanced)
  }

  /// The lines around it up to the first that is not safe to show.
  private func around(_ index: Int) -> Range<Int> {
    let before = (0..<index).suffix(Self.context - 1).reversed().prefix(while: old.isPlain)
    let behind = ((index + 1)..<max(index + 1, old.lines.count)).prefix(Self.context)
      .prefix(while: old.isPlain)
    return (before.last ?? index)..<((behind.last ?? index) + 1)
  }

  /// To patch(1) more context before than behind means the end of the file.
  private func balanced(_ hunk: Hunk) -> Hunk {
    guard hunk.range.upperBound < old.lines.count, let first = hunk.added.first?.after,
      let last = hunk.added.last?.after
    else { return hunk }
    let behind = hunk.range.upperBound - last - 1
    var hunk = hunk
    hunk.range = max(hunk.range.lowerBound, first - behind + 1)..<hunk.range.upperBound
    return hunk
  }

  private static let noNewline = "\\ No newline at end of file\n"

  private func lines(at index: Int) -> String {
    let line = String(decoding: old.lines[index], as: UTF8.self)
    let end = old.hasReturn(index) ? "\r" : ""
    let isOpen = index == old.lines.count - 1 && !old.endsInNewline
    guard let new = added.first(where: { $0.after == index })?.lines, !new.isEmpty else {
      return " \(line)\n" + (isOpen ? Self.noNewline : "")
    }
    guard isOpen else { return " \(line)\n" + new.map { "+\($0)\(end)\n" }.joined() }
    // The line gets an end now, and the last one has none again.
    return "-\(line)\n" + Self.noNewline + "+\(line)\n" + new.map { "+\($0)\n" }.joined()
      + Self.noNewline
  }
}
