import BrinkShell
import Testing

@Suite struct `A login name` {
  private static let database = """
    root:x:0:0:root:/root:/bin/bash
    # 7:x:7
    odd line
    :x:8:8::/:/bin/sh
    wide:x:+9:9::/:/bin/sh
    ana:x:1000:1000:Ana:/home/ana:/bin/sh
    twin:x:1000:1000::/:/bin/sh
    last:x:4294967294:0
    """

  @Test(arguments: [
    (UInt32(0), "root"), (1000, "ana"), (4_294_967_294, "last"), (7, nil), (8, nil), (9, nil),
    (4242, nil),
  ])
  func `is found by its number in the user database`(user: UInt32, name: String?) {
    #expect(LoginName.find(user, inPasswd: Array(Self.database.utf8)) == name)
  }

  @Test func `is not found in what is no user database`() {
    #expect(LoginName.find(0, inPasswd: []) == nil)
    #expect(LoginName.find(0, inPasswd: [0xff, 0x3a, 0x0a, 0x00, 0x3a, 0x3a]) == nil)
  }

  @Test(arguments: ["a\nKind: strike", "a\r\nb", "a\u{2028}b", "a\u{85}b", "a\u{1b}[2Jb"])
  func `never begins a second line or steers the terminal`(name: String) {
    let safe = LoginName.safe(name)
    #expect(!safe.contains { $0.isNewline })
    #expect(safe.unicodeScalars.allSatisfy { $0.value >= 0x20 })
  }

  @Test func `that is ordinary stays as it is`() {
    #expect(LoginName.safe("ana.müller-2") == "ana.müller-2")
  }
}
