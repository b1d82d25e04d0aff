import BrinkFiles
import BrinkModel
import Reports

/// What was named too often with nothing following, as rows of `brink due`.
enum DebtRows {
  /// A row for each debt that stands; `entries` recorded one, and whether it stands is counted anew.
  static func rows(
    _ entries: [Entry], for person: Person?, _ session: Session
  ) throws(Fault) -> [DueList.Row] {
    var library = WalkedLibrary(session)
    var counted: Set<String> = []
    var rows: [DueList.Row] = []
    for entry in entries {
      guard let shelf = try library.shelf(of: entry), let rule = shelf.checklist.repeats,
        counted.insert(shelf.name).inserted
      else { continue }
      for (newest, debt) in rule.debts(in: shelf.walked, of: shelf.checklist)
      where person.map(newest.concerns) ?? true {
        rows.append(row(newest, debt, shelf))
      }
    }
    return rows
  }

  private static func row(
    _ newest: Entry, _ debt: Debt, _ shelf: WalkedLibrary.Shelf
  ) -> DueList.Row {
    var text = debt.words
    var command = "brink \(shelf.name)"
    if let item = shelf.checklist.series, let name = shelf.checklist.seriesName(of: newest) {
      text = "\(name): \(text)"
      command += " " + CommandLineText.quoted(["\(item)=\(name)"])
    }
    return DueList.Row(
      id: newest.id.short, since: newest.at.date, text: text, command: command)
  }
}
