import CEditline
import DisplayText
import Glibc
import Testing

@Suite struct DisplayWidthTests {
  @Test func `the table agrees with the C library over every scalar`() {
    // Only the character type: nothing else in this process depends on it.
    #expect(setlocale(LC_CTYPE, "C.UTF-8") != nil)
    let differing = (UInt32(0)...0x10FFFF).compactMap(Unicode.Scalar.init).filter {
      Int(editline_width(wchar_t(bitPattern: $0.value))) != DisplayWidth.wcwidth($0)
    }
    #expect(
      differing.isEmpty,
      "\(differing.count) scalars differ, U+\(String(differing.first?.value ?? 0, radix: 16)) first: run Scripts/generate-display-width"
    )
  }

  @Test(arguments: [
    ("", 0), ("plain", 5), ("漢字", 4), ("e\u{301}", 1), ("🙂", 2), ("한", 2), ("a\tb", 3), ("ｱ", 1),
  ])
  func `text is as wide as it looks`(text: String, columns: Int) {
    #expect(DisplayWidth.columns(of: text) == columns)
  }

  @Test func `pictographs newer than the table are wide`() {
    #expect(DisplayWidth.columns(of: "\u{1FAE8}" as Unicode.Scalar) == 2)
  }
}
