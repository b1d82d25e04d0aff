import TestSupport

/// An incident in a teammate's log, to be played back; identifiers end in the letters given.
enum ReplayedIncident {
  private static let head = "01M7WMEHA00000000000000"

  static func id(_ ending: String) -> String {
    head.dropLast(0) + String(repeating: "0", count: 26 - head.count - ending.count) + ending
  }

  static let hostile = "\u{1B}[31mred\u{1B}[0m"

  static let records: String = {
    let incident = id("AAA")
    func record(
      _ ending: String, _ minute: Int, _ kind: String, _ by: String, _ fields: [String]
    ) -> String {
      let clock = minute < 10 ? "0\(minute)" : "\(minute)"
      let at = "2026-11-20T14:\(clock):00.000+00:00"
      return (["Id: \(id(ending))", "At: \(at)", "Kind: \(kind)", "By: \(by)"] + fields)
        .joined(separator: "\n") + "\n"
    }
    let room = "Incident: \(incident)"
    return [
      record("AAA", 5, "incident", "ana", ["Title: checkout 500s", "Service: checkout"]),
      record("BBB", 6, "note", "bo", ["Text: payments fail too \(hostile)", room]),
      record("CCC", 8, "park", "chen", ["Text: the alert was late", room]),
      record(
        "DDD", 10, "decision", "ana",
        [
          "Doing: fail over", "Weight: judgment", "Owner: Ana",
          "Failure: the last writes may be lost", "Crossed: yes", room,
        ]),
      record("EEE", 12, "strike", "bo", ["About: \(id("BBB"))", "Why: it was a test"]),
      record("FFF", 20, "outcome", "ana", ["About: \(id("DDD"))", "Result: failed as named"]),
      record("GGG", 21, "state", "ana", ["State: mitigated", room]),
    ].joined(separator: "\n")
  }()
}
