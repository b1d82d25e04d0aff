package import BrinkModel

extension Journal {
  /// Which entries of those logs may not say what was written then, by where they stand.
  ///
  /// - Parameters:
  ///   - paths: The paths of the logs to look at, as `LogPlace` has them.
  ///   - now: The moment of looking.
  /// - Returns: What the seals say; an entry that stands as it was written is not among them.
  /// - Throws: When a log cannot be read.
  package func doubts(
    in paths: Set<String>, now: Timestamp
  ) throws(Fault) -> [String: RecordDoubt] {
    var doubts: [String: RecordDoubt] = [:]
    let logs = try logs(since: nil, until: nil).filter { paths.contains(path($0)) }
    let progress = progress(over: logs)
    for log in logs {
      let file = try openForReading(log)
      defer { try? system.close(file) }
      var check = LogCheck(log: log, path: path(log), now: now, memory: CheckMemory())
      try check.read(
        { space throws(Errno) in
          let count = try system.whole { () throws(Errno) in try system.read(file, space) }
          progress?.add(count)
          return count
        },
        { finding in
          switch finding.kind {
          case .edited: doubts[finding.fault.place] = .edited
          case .unsealed: doubts[finding.fault.place] = .unsealed
          case .predecessorMissing: doubts[finding.fault.place] = .gap
          default: break
          }
        })
    }
    return doubts
  }
}
