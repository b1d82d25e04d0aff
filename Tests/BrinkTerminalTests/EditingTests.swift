import TestSupport
import Testing

@Suite struct EditingTests {
  @Test func `a line with wide characters is edited in its middle`() throws {
    let terminal = try Conversation()
    terminal.type("héllo 漢字\u{1B}[D\u{1B}[DX")
    #expect(
      terminal.waitUntil { $0.cursorLine == "ask> héllo X漢字" && $0.x == 12 }, "\(terminal.screen)")
    terminal.type("\r")
    #expect(terminal.got("héllo X漢字"))
  }
}
