/// A moment, to the millisecond, with the offset of the clock on the wall where it was noted.
///
/// Two timestamps of the same moment under different offsets are ordered as equal but are not equal.
package struct Timestamp: Hashable, Sendable {
  /// Milliseconds since 1970-01-01T00:00:00Z.
  package var milliseconds: Int64
  /// Minutes east of UTC, -1439 to 1439.
  package var offset: Int

  package init(milliseconds: Int64, offset: Int) {
    self.milliseconds = milliseconds
    self.offset = offset
  }

  /// Midnight of that day, or so many minutes after it, on a wall with that offset.
  package init(_ date: CivilDate, minutes: Int = 0, offset: Int) {
    let local = Int64(date.daysSinceEpoch) * 1440 + Int64(minutes)
    self.init(milliseconds: (local - Int64(offset)) * 60_000, offset: offset)
  }

  /// The day on the wall.
  package var date: CivilDate {
    CivilDate(daysSinceEpoch: Int(Self.floor(localMilliseconds, 86_400_000)))
  }

  /// Milliseconds since midnight on the wall, 0 to 86 399 999.
  package var millisecondOfDay: Int {
    Int(localMilliseconds - Self.floor(localMilliseconds, 86_400_000) * 86_400_000)
  }

  package func adding(milliseconds more: Int64) -> Timestamp {
    Timestamp(milliseconds: milliseconds + more, offset: offset)
  }

  private var localMilliseconds: Int64 { milliseconds + Int64(offset) * 60_000 }

  private static func floor(_ value: Int64, _ divisor: Int64) -> Int64 {
    value >= 0 ? value / divisor : (value - divisor + 1) / divisor
  }
}

extension Timestamp: Comparable {
  package static func < (a: Timestamp, b: Timestamp) -> Bool { a.milliseconds < b.milliseconds }
}

extension Timestamp: CustomStringConvertible {
  /// RFC 3339 with milliseconds and the local offset: `2026-11-20T14:05:01.123+01:00`.
  package var description: String {
    "\(date)T\(clock)\(zone)"
  }

  /// `14:05`.
  package var hoursAndMinutes: String {
    let minutes = millisecondOfDay / 60_000
    return "\(Digits.padded(minutes / 60, to: 2)):\(Digits.padded(minutes % 60, to: 2))"
  }

  private var clock: String {
    let seconds = Digits.padded(millisecondOfDay / 1000 % 60, to: 2)
    return "\(hoursAndMinutes):\(seconds).\(Digits.padded(millisecondOfDay % 1000, to: 3))"
  }

  private var zone: String {
    let size = abs(offset)
    let sign = offset < 0 ? "-" : "+"
    return "\(sign)\(Digits.padded(size / 60, to: 2)):\(Digits.padded(size % 60, to: 2))"
  }
}

extension Timestamp {
  /// Reads RFC 3339 (fraction optional, `Z` allowed); nil for anything else, leap seconds included.
  package init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    func number(_ range: Range<Int>) -> Int? {
      range.upperBound <= bytes.count ? Digits.number(bytes[range]) : nil
    }
    guard bytes.count >= 20, bytes[10] == UInt8(ascii: "T"), bytes[13] == UInt8(ascii: ":"),
      bytes[16] == UInt8(ascii: ":"),
      let date = CivilDate(String(decoding: bytes[..<10], as: UTF8.self)),
      let hour = number(11..<13), hour < 24, let minute = number(14..<16), minute < 60,
      let second = number(17..<19), second < 60
    else { return nil }
    var at = 19
    var fraction = 0
    if bytes[at] == UInt8(ascii: ".") {
      let end = bytes[(at + 1)...].firstIndex { !(48...57).contains($0) } ?? bytes.count
      guard end > at + 1 else { return nil }
      let digits = (0..<3).map { at + 1 + $0 < end ? Int(bytes[at + 1 + $0]) - 48 : 0 }
      fraction = digits[0] * 100 + digits[1] * 10 + digits[2]
      at = end
    }
    guard let offset = Self.offset(bytes[at...]) else { return nil }
    let inDay = ((hour * 60 + minute) * 60 + second) * 1000 + fraction
    let local = Int64(date.daysSinceEpoch) * 86_400_000 + Int64(inDay)
    self.init(milliseconds: local - Int64(offset) * 60_000, offset: offset)
  }

  private static func offset(_ bytes: ArraySlice<UInt8>) -> Int? {
    let zone = Array(bytes)
    if zone == [UInt8(ascii: "Z")] { return 0 }
    guard zone.count == 6, zone[3] == UInt8(ascii: ":"),
      zone[0] == UInt8(ascii: "+") || zone[0] == UInt8(ascii: "-"),
      let hours = Digits.number(zone[1..<3]), hours < 24,
      let minutes = Digits.number(zone[4..<6]), minutes < 60
    else { return nil }
    let size = hours * 60 + minutes
    return zone[0] == UInt8(ascii: "-") ? -size : size
  }
}
