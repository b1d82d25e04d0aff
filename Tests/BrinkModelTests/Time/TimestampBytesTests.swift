import BrinkModel
import Testing

@Suite struct TimestampBytesTests {
  @Test(arguments: [
    "2026-11-20T14:05:01.123+01:00", "2026-02-28T23:59:59.999-11:30",
    "1970-01-01T00:00:00.000+00:00",
    "2026-11-20T14:05:01Z", "2026-11-20T14:05:01.5Z", "2026-11-31T14:05:01.123+01:00",
    "2026-11-20T24:05:01.123+01:00", "2026-11-20T14:05:01.123+24:00",
    "2026-11-20 14:05:01.123+01:00",
    "2026-1a-20T14:05:01.123+01:00", "2026-11-20T14:05:01.12x+01:00", "",
  ])
  func `bytes are read as text is`(text: String) {
    let bytes = Array("At: \(text)\n".utf8)
    let read = Timestamp(bytes.span.bytes, 4..<(bytes.count - 1))
    #expect(read == Timestamp(text))
  }
}
