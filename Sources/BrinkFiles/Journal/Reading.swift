package import BrinkModel

extension Journal {
  /// Everything that matches, in order; a filter is applied to bytes before anything is built.
  ///
  /// An empty or missing journal has no items. Torn entries are given when the filter lets through
  /// what is left of them.
  package func items(
    matching filter: EntryFilter = EntryFilter()
  ) throws(Fault) -> JournalItems {
    JournalItems(try records(matching: filter))
  }

  /// The same as `items`, for readers to whom the bytes of an entry are enough.
  package func records(
    matching filter: EntryFilter = EntryFilter()
  ) throws(Fault) -> JournalRecords {
    records(of: try logs(since: filter.since, until: filter.until), matching: filter)
  }

  func records(of logs: [LogName], matching filter: EntryFilter) -> JournalRecords {
    let progress = progress(over: logs)
    let blockSize = max(1 << 16, min(1 << 20, (8 << 20) / max(1, logs.count)))
    return JournalRecords(logs) { number, log in
      Result { () throws(Fault) in
        LogCursor(
          try openForReading(log), path: path(log), number: number, system: system,
          filter: filter, blockSize: blockSize, progress: progress)
      }
    }
  }

  /// The entries whose identifier ends so; several when more characters are needed.
  ///
  /// The suffix has four or more characters, in either case.
  package func find(idSuffix suffix: String) throws(Fault) -> [LoggedEntry] {
    guard suffix.utf8.count >= 4 else {
      throw Fault(
        place: suffix, what: "too short for an identifier",
        remedy: "Give its last four or more characters.", status: .usage)
    }
    return try items(matching: EntryFilter(idSuffix: suffix)).compactMap {
      guard case .entry(let found) = $0 else { return nil }
      return found
    }
  }

  /// The logs that may hold something of that time.
  func logs(since: Timestamp?, until: Timestamp?) throws(Fault) -> [LogName] {
    do {
      return try listing().logs.filter { log in
        (since.map { $0 < log.latest } ?? true) && (until.map { log.earliest < $0 } ?? true)
      }
    } catch {
      throw .cannotRead(directory, error)
    }
  }
}
