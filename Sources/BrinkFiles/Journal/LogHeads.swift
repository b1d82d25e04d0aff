import BrinkModel

/// The newest entries of the logs around now, and of our newest log wherever it is.
struct LogHeads: Equatable, Sendable {
  var heads: [LogName: LogHead] = [:]
  /// The newest part of our own log of each month that was looked at.
  var own: [LogName] = []
  /// The one log that was not looked at.
  var leftOut: LogName?

  /// Where an entry of that day belongs.
  func ownLog(on day: CivilDate, of writer: Writer) -> LogName {
    own.first { $0.year == day.year && $0.month == day.month }
      ?? LogName(year: day.year, month: day.month, writer: writer)
  }
}

extension Journal {
  /// The heads of the logs of last month, of this one and of one that begins within a few days
  /// (somewhere it may have begun), and of our newest log; that one's newest part is left out,
  /// because its end is read again under its lock.
  func heads(around now: Timestamp) throws(Fault) -> LogHeads {
    var found = LogHeads()
    var logs: [LogName] = []
    do {
      let today = now.date
      let soon = today.adding(days: 3)
      for day in [today.adding(months: -1), today] + (soon.month == today.month ? [] : [soon]) {
        logs += try self.logs(year: day.year, month: day.month)
      }
      let newest = try newestOwnLogs()
      if !newest.contains(where: logs.contains) { logs += newest }
    } catch {
      throw .cannotRead(directory, error)
    }
    let ours = Dictionary(grouping: logs.filter { $0.writer == writer }) {
      LogName(year: $0.year, month: $0.month, writer: writer)
    }
    found.own = ours.values.compactMap { $0.max() }
    found.leftOut = found.own.max()
    for log in logs where log != found.leftOut {
      if let head = head(of: log) { found.heads[log] = head }
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
