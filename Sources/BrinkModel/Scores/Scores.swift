/// Every series of scores of one checklist, folded from its entries.
///
/// Held walks and struck entries do not count; bands are those recorded at the time.
package struct Scores: Sendable {
  /// The series scored last comes first.
  package let series: [ScoreSeries]

  package init(_ walked: WalkedEntries, of checklist: Checklist) {
    let dimensions = checklist.dimensions.map { item in
      ScoreSeries.Dimension(
        name: String(item.id.map { $0 == "_" || $0 == "-" ? " " : $0 }),
        scale: item.type.scale ?? 0...0)
    }
    let debts = checklist.repeats.map { $0.debts(in: walked, of: checklist) } ?? []
    func key(_ entry: Entry) -> String? { checklist.seriesName(of: entry).map(LooseText.name) }
    var entries: [String: [Entry]] = [:]
    for entry in walked.all {
      if let key = key(entry) { entries[key, default: []].append(entry) }
    }
    let all = entries.map { name, entries in
      ScoreSeries(
        checklist: checklist.name, name: entries.last.flatMap(checklist.seriesName) ?? name,
        dimensions: dimensions, bands: checklist.bands?.bands ?? [],
        scores: entries.map { Score($0, checklist) },
        debts: debts.filter { key($0.0) == name }.map(\.1))
    }
    series =
      dimensions.isEmpty
      ? []
      : all.sorted { left, right in
        (left.scores.last?.at.milliseconds ?? 0, left.name)
          > (right.scores.last?.at.milliseconds ?? 0, right.name)
      }
  }

  /// The series of that name, whatever its case and blanks.
  package subscript(name: String) -> ScoreSeries? {
    series.first { LooseText.name($0.name) == LooseText.name(name) }
  }
}
