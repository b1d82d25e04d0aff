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
    var library = WalkedLibrary(session)
    for entry in entries {
      guard let shelf = try library.shelf(of: entry) else { continue }
      let checklist = shelf.checklist
      guard let item = checklist.series, checklist.closing == nil, !checklist.dimensions.isEmpty,
        let series = checklist.seriesName(of: entry)
      else { continue }
      let isLast = shelf.walked.series(of: series).last?.id == entry.id
      rescores[entry.id] =
        isLast
        ? .open(
          text: "score \(series) again (\(checklist.name))",
          command: "brink \(shelf.name) " + CommandLineText.quoted(["\(item)=\(series)"]))
        : .done
    }
    return rescores
  }
}
