package import BrinkModel
package import DisplayText

/// An entry as one line of `brink log`.
package enum EntryLine {
  /// `2026-11-20 14:05  K7QX  decision  ana  crossed  drop the index`.
  ///
  /// - Parameters:
  ///   - entry: The entry.
  ///   - isStruck: True when a later entry struck it; the line says so.
  ///   - columns: The width to keep to; nil for no limit, as into a pipe.
  /// - Returns: The line, without its line break.
  package static func text(of entry: Entry, isStruck: Bool, columns: Int?) -> StyledText {
    let when = "\(entry.at.date) \(entry.at.hoursAndMinutes)"
    let kind = visible(entry.kind.rawValue.onOneLine).padded(toColumns: 8)
    let said = EntrySummary.text(of: entry).onOneLine
    let struck = StyledText(isStruck ? "[struck] " : "", .warning)
    let line: StyledText =
      "\(when, .dim)  \(entry.id.short, .accent)  \(kind)  \(entry.by.onOneLine)  \(struck)\(said)"
    return columns.map { line.clipped(toColumns: $0) } ?? line
  }
}
