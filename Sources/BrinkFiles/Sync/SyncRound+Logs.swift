import BrinkModel

extension SyncRound {
  /// How many bytes of logs are held in memory at a time, but for one log that is larger.
  private static let groupSize = 64 << 20

  /// Compares what is here with what is there, takes what is missing, and gives what is to be sent.
  mutating func compare(
    _ there: RemoteTree, _ before: RemoteTree
  ) throws(SyncTrouble) -> [LogName: LogNews] {
    for (path, why) in there.refused where !before.refused.contains(where: { $0.path == path }) {
      add(.refused(path, why))
    }
    // A new name for our logs, or for one of them, changes what is here.
    while true {
      let here = try sizes()
      let plan = SyncPlan(here: here, there: there.logs, before: before.logs)
      var pass = Pass(there: there, before: before, here: here)
      for group in groups(of: plan.compared, pass) {
        let blobs = try copy.blobs(group.compactMap { there.logs[$0] })
        for log in group {
          try look(at: log, blobs, &pass)
        }
      }
      if !pass.left.isEmpty { try takeNewName() }
      for (log, isApart) in pass.left { add(.renamed(log.path, names.own, isApart: isApart)) }
      if !pass.isOver { continue }
      return pass.news
    }
  }

  /// One look at all logs.
  struct Pass {
    let there: RemoteTree
    let before: RemoteTree
    let here: [LogName: Int]
    var news: [LogName: LogNews] = [:]
    /// Our logs of which the remote has more, or other entries than we.
    var left: [(log: LogName, isApart: Bool)] = []
    var isOver = true
  }

  private mutating func look(
    at log: LogName, _ blobs: [String: [UInt8]], _ pass: inout Pass
  ) throws(SyncTrouble) {
    if pass.here[log] ?? 0 > RemoteTree.largestLog { return add(.tooLarge(log.path)) }
    do throws(Fault) {
      let here = try journal.bytes(of: log)
      let remote = pass.there.logs[log]
      let there = remote.flatMap { blobs[$0.blob] }
      switch LogVerdict(LogComparison(here: here, there: there), names.role(of: log)) {
      case .nothing: break
      case .take: try take(log, there ?? [], inPlaceOf: here)
      case .send(let size):
        let old = there?.count ?? 0
        let bytes = Array((here ?? []).prefix(size))
        if pass.before.logs[log]?.size ?? 0 > old { add(.cutShort(log.path)) }
        pass.news[log] = LogNews(bytes: bytes, entries: bytes.sealedEntries(in: old..<size))
      case .leave(let isApart):
        pass.left.append((log, isApart))
        pass.isOver = false
      case .move:
        _ = try journal.move(log, to: names.own)
        pass.isOver = false
      case .report:
        if pass.before.logs[log]?.blob != remote?.blob { add(.rewritten(log.path)) }
      }
    } catch {
      add(SyncFinding(.stuck, error))
    }
  }

  private mutating func take(
    _ log: LogName, _ bytes: [UInt8], inPlaceOf here: [UInt8]?
  ) throws(Fault) {
    guard try journal.take(log, bytes, inPlaceOf: here?.count) else { return }
    report.received += bytes.sealedEntries(in: (here?.count ?? 0)..<bytes.count)
    let writer = log.writer.name
    state.skews.removeAll { $0.writer == writer }
    report.findings.removeAll { $0.kind == .skew && $0.fault.place == writer }
    if let skew = ClockSkew(newestOf: bytes[...], writer: log.writer, now: now) {
      state.skews.append(skew)
      add(.skew(skew))
    }
  }

  /// From now on we append to logs that no other clone has.
  private mutating func takeNewName() throws(SyncTrouble) {
    clone = clone.renamed(to: clone.name.preceding(random: journal.random()))
    do {
      try folder.keep(clone, of: journal.directory)
    } catch {
      throw .fault(error)
    }
  }

  /// Logs from before the journal was synced may have the names of other clones' logs.
  mutating func moveLogsFromBefore() throws(SyncTrouble) {
    for log in try sizes().keys.sorted() where names.isBefore(log) {
      do throws(Fault) {
        _ = try journal.move(log, to: names.own)
      } catch {
        add(SyncFinding(.stuck, error))
      }
    }
  }

  private func sizes() throws(SyncTrouble) -> [LogName: Int] {
    do {
      return try journal.logSizes()
    } catch {
      throw .fault(error)
    }
  }

  private mutating func add(_ finding: SyncFinding) {
    if !report.findings.contains(finding) { report.findings.append(finding) }
  }

  private func groups(of logs: [LogName], _ pass: Pass) -> [[LogName]] {
    var groups: [[LogName]] = []
    var size = Self.groupSize
    for log in logs {
      let more = (pass.here[log] ?? 0) + (pass.there.logs[log]?.size ?? 0)
      if size + more > Self.groupSize {
        groups.append([])
        size = 0
      }
      groups[groups.count - 1].append(log)
      size += more
    }
    return groups
  }
}
