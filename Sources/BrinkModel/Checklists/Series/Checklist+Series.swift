extension Checklist {
  /// True when a walk through this checklist wrote the entry, to its end.
  package func wrote(_ entry: Entry) -> Bool {
    guard entry.kind == kind, entry["Held"] != "yes", entry["Crossed"] != "no" else { return false }
    return entry["Checklist"].map { $0 == name } ?? !isNamedInEntries
  }

  /// True where an entry says by name which checklist it is from; elsewhere its kind does.
  var isNamedInEntries: Bool {
    kind != .decision && kind != .outcome && kind.rawValue != name.lowercased()
  }

  /// What the entry is one of a series about: the answer `series:` names, else whoever wrote it.
  package func seriesName(of entry: Entry) -> String? {
    guard let series else { return entry.by }
    guard let item = items.first(where: { $0.id == series }) else { return nil }
    let values = entry.values(of: item.field)
    return values.isEmpty ? nil : values.joined(separator: ", ")
  }

  /// True when a walk has to know what was answered before.
  package var comparesWithPast: Bool {
    repeats != nil || items.contains(where: \.comparesWithLast)
  }
}
