/// Which log: one writer's month, or a further part of it.
package struct LogName: Hashable, Sendable {
  package let year: Int
  /// 1 to 12.
  package let month: Int
  package let writer: Writer
  /// From 1; a part that cannot be continued is followed by the next.
  package let part: Int

  package init(year: Int, month: Int, writer: Writer, part: Int = 1) {
    self.year = year
    self.month = month
    self.writer = writer
    self.part = part
  }

  /// Reads `ada.desk.rec` or `ada.desk~2.rec`; nil for the name of anything else.
  init?(year: Int, month: Int, fileName: String) {
    guard fileName.hasSuffix(".rec") else { return nil }
    let parts = fileName.dropLast(4).split(separator: "~", omittingEmptySubsequences: false)
    guard let first = parts.first, let writer = Writer(name: first) else { return nil }
    switch parts.count {
    case 1: self.init(year: year, month: month, writer: writer)
    case 2:
      guard let part = Int(parts[1]), part > 1, String(part) == parts[1] else { return nil }
      self.init(year: year, month: month, writer: writer, part: part)
    default: return nil
    }
  }

  /// Reads a path from the journal; nil for any other than `path` gives.
  package init?(path: String) {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].utf8.count == 4, parts[1].utf8.count == 2,
      let year = Int(parts[0]), let month = Int(parts[1]), (1...12).contains(month)
    else { return nil }
    self.init(year: year, month: month, fileName: String(parts[2]))
    guard self.path == path else { return nil }
  }

  /// The path from the journal: `2026/11/ada.desk.rec`.
  package var path: String {
    "\(Self.folder(year: year, month: month))/\(writer.name)\(part > 1 ? "~\(part)" : "").rec"
  }

  /// The next part of the same month.
  package var next: LogName {
    LogName(year: year, month: month, writer: writer, part: part + 1)
  }

  /// `2026/11`.
  static func folder(year: Int, month: Int) -> String {
    let years = String(year)
    return String(repeating: "0", count: max(0, 4 - years.utf8.count)) + years
      + (month < 10 ? "/0" : "/") + String(month)
  }
}

extension LogName: Comparable {
  package static func < (a: LogName, b: LogName) -> Bool {
    (a.year, a.month, a.writer.name, a.part) < (b.year, b.month, b.writer.name, b.part)
  }
}
