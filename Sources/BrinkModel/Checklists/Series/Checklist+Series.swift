extension Checklist {
  /// True when a walk through this checklist wrote the entry, to its end.
  package func wrote(_ entry: Entry) -> Bool {
    began(entry) && entry["Held"] != "yes" && entry["Crossed"] != "no"
  }

  /// True when a walk through this checklist wrote the entry, to its end or held.
  package func began(_ entry: Entry) -> Bool {
    entry.kind == kind && (entry["Checklist"].map { $0 == name } ?? !isNamedInEntries)
  }

  /// True where an entry says by name which checklist it is from; elsewhere its kind does.
  var isNamedInEntries: Bool {
    let plain = name.lowercased()
    if kind == .decision { return plain != "boundary" }
    return kind != .outcome && kind.rawValue != plain
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
