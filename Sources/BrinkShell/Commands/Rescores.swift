import BrinkFiles
import BrinkModel
import Reports

/// Scores that come round by themselves: looking back at one is scoring again.
enum Rescores {
  /// For each entry that was scored in a series, whether it was scored again since.
  ///
  /// A checklist that names how to look back at it is looked back at like any other.
  static func found(_ entries: [Entry], _ session: Session) throws(Fault) -> [EntryID: Rescore] {
    var rescores: [EntryID: Rescore] = [:]
    var walks: [String: WalkedEntries] = [:]
    for entry in entries {
      guard let (name, checklist) = try session.prompts.walkable(for: entry),
        let item = checklist.series, checklist.closing == nil, !checklist.dimensions.isEmpty,
        let series = checklist.seriesName(of: entry)
      else { continue }
      let walked: WalkedEntries
      if let known = walks[name] {
        walked = known
      } else {
        walked = try session.walked(checklist)
        walks[name] = walked
      }
      let isLast = walked.series(of: series).last?.id == entry.id
      rescores[entry.id] =
        isLast
        ? .open(
          text: "score \(series) again (\(checklist.name))",
          command: "brink \(name) " + CommandLineText.quoted(["\(item)=\(series)"]))
        : .done
    }
    return rescores
  }
}
