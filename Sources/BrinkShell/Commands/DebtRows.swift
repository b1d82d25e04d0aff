import BrinkFiles
import BrinkModel
import Reports

/// What was named too often with nothing following, as rows of `brink due`.
enum DebtRows {
  /// A row for each debt that stands; `entries` recorded one, and whether it stands is counted anew.
  static func rows(
    _ entries: [Entry], for person: Person?, _ session: Session
  ) throws(Fault) -> [DueList.Row] {
    var counted: Set<String> = []
    var rows: [DueList.Row] = []
    for entry in entries {
      guard let (name, checklist) = try session.prompts.walkable(for: entry),
        let rule = checklist.repeats, counted.insert(name).inserted
      else { continue }
      let debts = rule.debts(in: try session.walked(checklist), of: checklist)
      for (newest, debt) in debts where person.map(newest.concerns) ?? true {
        let about = checklist.series.flatMap { id in
          checklist.seriesName(of: newest).map { CommandLineText.quoted(["\(id)=\($0)"]) }
        }
        let series = checklist.series.flatMap { _ in checklist.seriesName(of: newest) }
        rows.append(
          DueList.Row(
            id: newest.id.short, since: newest.at.date,
            text: (series.map { "\($0): " } ?? "") + debt.words,
            command: "brink \(name)" + (about.map { " \($0)" } ?? "")))
      }
    }
    return rows
  }
}
