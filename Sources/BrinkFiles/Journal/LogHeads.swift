import BrinkModel

/// The newest entries of the logs of a month and the month before it.
struct LogHeads: Equatable, Sendable {
  var heads: [LogName: LogHead] = [:]
  /// The part our own log has come to, by month.
  var ownParts: [Int: Int] = [:]
  /// The one log that was not looked at.
  var leftOut: LogName?
}

extension Journal {
  /// The heads of this month and the one before; our own log of this month is left out, because
  /// its end is read again under its lock.
  func heads(around now: Timestamp) throws(Fault) -> LogHeads {
    var found = LogHeads()
    let today = now.date
    for day in [today.adding(months: -1), today] {
      let logs: [LogName]
      do {
        logs = try self.logs(year: day.year, month: day.month)
      } catch {
        throw .cannotRead(directory, error)
      }
      let own = logs.filter { $0.writer == writer }.max()
      if let own { found.ownParts[day.month] = own.part }
      if day == today { found.leftOut = own }
      for log in logs where log != found.leftOut {
        if let head = head(of: log) { found.heads[log] = head }
      }
    }
    return found
  }

  /// The newest entry whose seal is near the end of the log; nil when there is none to be read.
  func head(of log: LogName) -> LogHead? {
    guard let file = try? system.whole({ () throws(Errno) in try system.open(path(log), .read) })
    else { return nil }
    defer { try? system.close(file) }
    guard let status = try? system.status(file), status.kind == .regular else { return nil }
    var length = Self.tailWindow
    while true {
      let start = max(0, status.size - length)
      guard let window = try? system.bytes(start..<status.size, of: file) else { return nil }
      if let head = LogHead(newestIn: window) { return head }
      if start == 0 || length >= Self.longestTailWindow { return nil }
      length *= 16
    }
  }

  /// How many bytes at the end of a log are looked at first.
  static let tailWindow = 4096
  /// How many bytes are looked at before the whole log is read.
  static let longestTailWindow = 1 << 20
}
