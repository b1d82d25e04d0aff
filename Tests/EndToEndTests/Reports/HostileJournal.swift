import BrinkModel
import Rec
import TestSupport

/// A teammate's log in which every text wants to be more than text.
enum HostileJournal {
  /// The incident, whose title is one of them too.
  static let incident = "01KAAAAAAAAAAAAAAAAAAAAAAA"
  static let decision = "01KAAAAAAAAAAAAAAAAAAAAAAB"

  static func plant(in brink: Brink) throws {
    var records = [
      record(
        incident, "incident",
        [("Title", "<b>checkout</b> | `500s` ```"), ("Service", "\"=1+1\""), ("Severity", "2")]),
      record(
        decision, "decision",
        [
          ("Doing", "<script>alert(1)</script>"), ("Weight", "judgment"),
          ("Sentence", "Bo owns it; it fails if </title> \u{202E}x"), ("Owner", "Bo"),
          ("Failure", "```"), ("Confidence", "80"), ("Pressure", "pressed"), ("Crossed", "yes"),
          ("Incident", incident),
        ]),
      record(
        id(900), "outcome",
        [
          ("About", decision), ("Result", "failed as named"),
          ("WhatHappened", "=cmd|' /C calc'!A0"),
        ]),
    ]
    // Numbers that nobody could mean.
    records.append(
      record(id(950), "incident", [("Title", "less than nothing"), ("Severity", "-2")]))
    records.append(
      record(
        id(951), "decision",
        [
          ("Doing", "wait"), ("Weight", "judgment"), ("Owner", "Bo"), ("Failure", "x"),
          ("Confidence", "-900"), ("Crossed", "yes"), ("Took", "-7"),
        ]))
    for (number, text) in HostileText.all.enumerated() {
      records.append(
        record(id(1000 + number), "note", [("Text", "x" + text), ("Incident", incident)]))
      records.append(
        record(
          id(2000 + number), "action",
          [("What", text), ("Owner", text), ("Due", "2026-11-20"), ("Incident", incident)]))
      records.append(
        record(id(3000 + number), "mistake", [("WhatHappened", text), ("Remedy", text)]))
      records.append(record(id(4000 + number), "park", [("Text", text)]))
    }
    try brink.plant(records.joined(separator: "\n"))
  }

  private static func id(_ number: Int) -> String {
    EntryID(milliseconds: 1_794_000_000_000, high: 0, low: UInt64(number)).text
  }

  private static func record(
    _ id: String, _ kind: String, _ fields: [(String, String)]
  ) -> String {
    let envelope = [
      ("Id", id), ("At", "2026-11-10T10:00:00.000+00:00"), ("Kind", kind), ("By", "bo"),
    ]
    // A line break within a value would end the record where an empty line stands.
    return String(
      decoding: RecordWriter.bytes(
        Record((envelope + fields).map { Field($0, $1) })), as: UTF8.self)
  }
}
