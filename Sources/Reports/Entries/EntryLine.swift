package import BrinkModel
import DisplayText

/// An entry as one line of `brink log`.
package enum EntryLine {
  /// `2026-11-20 14:05  K7QX  decision  ana  crossed  drop the index`, safe to show.
  ///
  /// - Parameters:
  ///   - entry: The entry.
  ///   - isStruck: True when a later entry struck it; the line says so.
  ///   - columns: The width to keep to; nil for no limit, as into a pipe.
  package static func text(of entry: Entry, isStruck: Bool, columns: Int?) -> String {
    let when = "\(entry.at.date) \(entry.at.hoursAndMinutes)"
    let head = [when, entry.id.short, pad(visible(entry.kind.rawValue), to: 8), visible(entry.by)]
    let said = (isStruck ? "[struck] " : "") + visible(EntrySummary.text(of: entry))
    let line = (head + [said]).joined(separator: "  ")
    return columns.map { clip(line, to: $0) } ?? line
  }
}
