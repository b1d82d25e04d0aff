import TestSupport
import Testing

/// The probe at its prompt, on a terminal.
struct Conversation {
  let terminal: Pty

  init(
    _ arguments: [String] = [], environment: [String: String?] = [:], columns: Int = 80,
    rows: Int = 24
  ) throws {
    terminal = try Pty(
      product("terminal-probe"), arguments, environment: environment, columns: columns, rows: rows)
    #expect(waitUntil { $0.lines.contains { $0.hasPrefix("ask>") } }, "\(terminal.screen)")
  }

  var screen: Screen { terminal.screen }

  func type(_ text: String) { terminal.type(text) }

  func waitUntil(_ condition: (Screen) -> Bool) -> Bool { terminal.waitUntil(condition) }

  /// Whether the probe reports this answer, `|` standing for a line break and `→` for a TAB.
  func got(_ answer: String) -> Bool { reports("got <\(answer)>") }

  func reports(_ text: String) -> Bool {
    waitUntil { $0.shows(text) }
  }
}
