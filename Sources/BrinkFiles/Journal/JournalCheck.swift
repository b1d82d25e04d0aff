package import BrinkModel

extension Journal {
  /// Looks at everything in the journal and reports what is not as it should be.
  ///
  /// Logs are read as streams; of each entry 24 bytes are remembered, to find duplicates and to
  /// compare what other logs have seen.
  package func check(
    now: Timestamp, _ report: (JournalFinding) -> Void
  ) throws(Fault) -> CheckSummary {
    let listing: JournalListing
    do {
      listing = try self.listing()
    } catch {
      throw .cannotRead(directory, error)
    }
    var summary = CheckSummary()
    let memory = CheckMemory()
    func count(_ finding: JournalFinding) {
      if finding.kind.isRemark { summary.remarks += 1 } else { summary.findings += 1 }
      report(finding)
    }
    guard !listing.logs.isEmpty else {
      // Whatever it is, it is not ours to give advice about.
      if !listing.foreign.isEmpty { count(.noLogs(directory, listing.foreign.count)) }
      return summary
    }
    for path in listing.foreign { count(.foreign("\(directory)/\(path)")) }
    checkMode(of: directory, allowed: 0o700, count)
    for folder in folders(of: listing.logs) {
      if isLink(folder) { count(.linkedFolder(folder)) }
      checkMode(of: folder, allowed: 0o700, count)
    }
    let progress = progress(over: listing.logs)
    for log in listing.logs {
      summary.logs += 1
      checkMode(of: path(log), allowed: 0o600, count)
      do {
        let file = try openForReading(log)
        defer { try? system.close(file) }
        var check = LogCheck(log: log, path: path(log), now: now, memory: memory)
        try check.read(
          { space throws(Errno) in
            let count = try system.whole { () throws(Errno) in try system.read(file, space) }
            progress?.add(count)
            return count
          }, count)
        summary.entries += check.entries
      } catch {
        count(JournalFinding(.unreadable, error))
      }
    }
    memory.compareAnchors(directory: directory, count)
    return summary
  }

  /// What its log's seals say against one entry; nothing when it stands as it was written.
  package func findings(
    about found: LoggedEntry, now: Timestamp
  ) throws(Fault) -> [JournalFinding] {
    guard let log = try logs(since: nil, until: nil).first(where: { path($0) == found.place.path })
    else { return [] }
    let file = try openForReading(log)
    defer { try? system.close(file) }
    var findings: [JournalFinding] = []
    var check = LogCheck(log: log, path: path(log), now: now, memory: CheckMemory())
    try check.read(
      { space throws(Errno) in
        try system.whole { () throws(Errno) in try system.read(file, space) }
      },
      { finding in
        if finding.fault.place == found.place.description { findings.append(finding) }
      })
    return findings
  }

  private func folders(of logs: [LogName]) -> [String] {
    let months = Set(logs.map { LogName.folder(year: $0.year, month: $0.month) })
    let years = Set(months.map { String($0.prefix(4)) })
    return years.union(months).sorted().map { "\(directory)/\($0)" }
  }

  private func checkMode(of path: String, allowed: UInt32, _ report: (JournalFinding) -> Void) {
    guard let status = try? system.linkStatus(path),
      status.kind == .regular || status.kind == .directory
    else { return }
    if status.mode & 0o777 & ~allowed != 0 {
      report(.mode(path, status.mode, allowed))
    }
    if status.kind == .regular, status.links > 1 {
      report(.hardLinked(path))
    }
  }
}
