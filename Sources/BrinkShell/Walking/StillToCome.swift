import BrinkModel
import DisplayText

/// What a record may still lack when it is written, and how it is added.
enum StillToCome {
  /// Said right after a mistake is recorded without its commits or boxes; nil when nothing lacks.
  static func text(of entry: Entry) -> StyledText? {
    guard entry.kind == .mistake else { return nil }
    let missing = Mistakes([entry]).missing(of: entry).map(\.words)
    guard !missing.isEmpty else { return nil }
    let command = "brink outcome \(entry.id.short)"
    return "Still to come: \(missing.joined(separator: ", ")). \(command, .accent) adds them."
  }
}
