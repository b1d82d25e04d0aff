package import BrinkModel
import Rec

/// A clock that is ahead of ours: it wrote an entry at a moment that we have not reached.
package struct ClockSkew: Equatable, Sendable {
  /// `user.host.clone`, whose clock it is.
  package let writer: String
  /// At least so many milliseconds.
  package let ahead: Int64

  /// What is told: less than a minute is not worth a word.
  static let smallest: Int64 = 60_000

  init(writer: String, ahead: Int64) {
    self.writer = writer
    self.ahead = ahead
  }

  /// Compares what the clock said when the newest entry of a log was written; nil when it is not ahead.
  ///
  /// An entry that only follows one from a clock ahead keeps in `Wall` what its own clock said.
  package init?(newestOf bytes: ArraySlice<UInt8>, writer: Writer, now: Timestamp) {
    let record = bytes.suffix(Self.window)
    guard let start = record.lastBlankLine else { return nil }
    guard let fields = Array(record[start...]).onlyRecord,
      let moment = (fields.first(Envelope.wall) ?? fields.first(Envelope.at))
        .flatMap({ Timestamp($0) }),
      moment.milliseconds > now.milliseconds + Self.smallest
    else { return nil }
    self.init(writer: writer.name, ahead: moment.milliseconds - now.milliseconds)
  }

  /// Reads what `text` gives.
  init?(_ text: String) {
    let parts = text.split(separator: " ")
    guard parts.count == 2, let writer = Writer(name: parts[0]), let ahead = Int64(parts[1]) else {
      return nil
    }
    self.init(writer: writer.name, ahead: ahead)
  }

  var text: String { "\(writer) \(ahead)" }

  private static let window = 1 << 16
}

extension ArraySlice<UInt8> {
  /// Where the last blank line that something follows is.
  fileprivate var lastBlankLine: Int? {
    var index = endIndex - 2
    while index > startIndex {
      if self[index] == 0x0a, self[index - 1] == 0x0a { return index }
      index -= 1
    }
    return nil
  }
}
