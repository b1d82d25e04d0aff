import TestSupport
import Testing

/// What is written for other programs, read by the parsers those programs use: Debian's
/// python3-icalendar and python3-prometheus-client.
@Suite struct `What calendars and collectors are given` {
  private let brink: Brink

  /// Words that break a format which is put together by hand.
  private static let awkward = [
    "limit; the job, now\\later", "a \"quoted\" label", "BEGIN:VTODO", "colon: semicolon; comma,",
    "ünïcödé and 🚒 that go on for so long that the line has to be folded, twice over, in the middle of 🚒🚒🚒🚒🚒🚒🚒🚒🚒🚒🚒🚒🚒🚒🚒🚒🚒🚒🚒🚒",
    "100 % {braces} = # hash",
  ]

  init() throws {
    brink = try Brink()
  }

  /// Runs a Python program of the system on those bytes; fails when it finds something wrong.
  private func python(_ program: String, _ input: String) throws -> [String] {
    let outcome = try Program(
      "/usr/bin/python3", ["-c", program], environment: ["LANG": "C.UTF-8"]
    )
    .run(input: Array(input.utf8))
    try #require(outcome.status == 0, "\(outcome.complaint)\n\(input)")
    return outcome.text.split(separator: "\n").map(String.init)
  }

  @Test func `is a calendar that a calendar program reads as it was meant`() throws {
    for text in Self.awkward {
      let acted = try brink.run("act", text, "--owner", "ana", "--due", "in 2 weeks")
      #expect(acted.status == 0, "\(acted.complaint)")
    }
    #expect(try brink.run("park", "parked, for later").status == 0)
    #expect(try brink.run("incident", "open", "checkout; 500s").status == 0)
    let calendar = try brink.run("due", "--format", "ics").text
    let found = try python(
      """
      import sys, datetime, icalendar
      calendar = icalendar.Calendar.from_ical(sys.stdin.buffer.read())
      assert calendar["version"] == "2.0" and calendar["prodid"]
      tasks = list(calendar.walk("VTODO"))
      assert not calendar.errors and not any(task.errors for task in tasks)
      assert len({task["uid"] for task in tasks}) == len(tasks)
      for task in tasks:
          assert type(task.decoded("due")) is datetime.date
          assert task.decoded("dtstamp").tzinfo is not None
          assert task["status"] == "NEEDS-ACTION" and task["description"]
          print(task.decoded("summary").decode())
      """, calendar)
    #expect(found.count == Self.awkward.count + 2)
    for text in Self.awkward + ["parked, for later", "checkout; 500s"] {
      #expect(found.contains { $0.contains(text) }, "\(text)")
    }
  }

  @Test func `is an empty calendar where nothing waits`() throws {
    #expect(try brink.run("incident", "open", "x").status == 0)
    #expect(
      try brink.run("strike", try #require(brink.values("Id").first), "--why", "x").status == 0)
    let tasks = try python(
      """
      import sys, icalendar
      calendar = icalendar.Calendar.from_ical(sys.stdin.buffer.read())
      print(len(list(calendar.walk("VTODO"))))
      """, try brink.run("due", "--format", "ics").text)
    #expect(tasks == ["0"])
  }

  @Test func `are numbers that a collector reads, each with its service`() throws {
    // icalendar 4 takes an escaped backslash before an n for a line break, so only here.
    let services = Self.awkward + ["\\n is no line break"]
    for (number, text) in services.enumerated() {
      let opened = try brink.run("incident", "open", "x \(number)", "--service", text)
      #expect(opened.status == 0, "\(opened.complaint)")
    }
    let numbers = try brink.run("report", "numbers", "--format", "prom").text
    let found = try python(
      """
      import sys
      from prometheus_client.parser import text_string_to_metric_families
      families = list(text_string_to_metric_families(sys.stdin.read()))
      assert len({family.name for family in families}) == len(families)
      for family in families:
          assert family.type == "gauge" and family.documentation, family
          for sample in family.samples:
              print(family.name, sample.value, sample.labels.get("service", ""), sep="|")
      """, numbers)
    #expect(found.contains("brink_window_days|30.0|"))
    for text in services {
      #expect(found.contains("brink_incidents|1.0|\(text)"), "\(text)\n\(numbers)")
    }
  }
}
