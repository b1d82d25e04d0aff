/// How far a reading has come.
package enum ReadingProgress: Equatable, Sendable {
  /// So many bytes of so many.
  case read(Int, of: Int)
  /// Nobody reads any further.
  case over
}

/// One reading of some logs, and whoever is told of it; it is over when it goes away.
final class ReadingUnderWay {
  private let tell: (ReadingProgress) -> Void
  private let total: Int
  private var read = 0

  init(total: Int, _ tell: @escaping (ReadingProgress) -> Void) {
    self.total = total
    self.tell = tell
  }

  /// A block was read; a log that has grown meanwhile is no more than whole.
  func add(_ count: Int) {
    read += count
    tell(.read(read, of: max(read, total)))
  }

  deinit { tell(.over) }
}

extension Journal {
  /// Nil where nobody wants to know.
  func progress(over logs: [LogName]) -> ReadingUnderWay? {
    onReading.map { tell in
      let total = logs.reduce(0) { $0 + ((try? system.linkStatus(path($1)))?.size ?? 0) }
      return ReadingUnderWay(total: total, tell)
    }
  }
}
