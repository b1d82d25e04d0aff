import BrinkModel

/// The newest entries of the logs of a month and the month before it.
struct LogHeads: Equatable, Sendable {
  var heads: [LogName: LogHead] = [:]
  /// The part our own log has come to, by month.
  var ownParts: [Int: Int] = [:]
}

extension Journal {
  func heads(around now: Timestamp) throws(Fault) -> LogHeads {
    var found = LogHeads()
    for day in [now.date.adding(months: -1), now.date] {
      let logs: [LogName]
      do {
        logs = try self.logs(year: day.year, month: day.month)
      } catch {
        throw .cannotRead(directory, error)
      }
      for log in logs {
        if log.writer == writer {
          found.ownParts[log.month] = max(found.ownParts[log.month] ?? 1, log.part)
        }
        if let head = head(of: log) { found.heads[log] = head }
      }
    }
    return found
  }

  /// The newest entry whose seal is near the end of the log; nil when there is none to be read.
  private func head(of log: LogName) -> LogHead? {
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
