import TestSupport
import Testing

/// Reports as pages, looked at in a real browser: light, dark, three widths and paper.
@Suite(.serialized) struct `A report as a page in a browser` {
  private let brink: Brink

  init() throws {
    brink = try Brink()
    try brink.plant(ReplayedIncident.records)
  }

  private func page(_ name: String, _ arguments: [String]) throws -> String {
    let written = try brink.run(
      ["report"] + arguments + ["--format", "html", "--output", "\(name).html"])
    #expect(written.status == 0, "\(written.complaint)")
    return "\(brink.directory)/\(name).html"
  }

  @Test func `shows how an incident went, and nothing in it is cut or forbidden`() throws {
    let incident = try page("incident", ["incident", ReplayedIncident.id("AAA")])
    #expect(try Browser.faults(in: [incident]) == [])
    let html = String(decoding: try brink.folder.bytes("work/incident.html"), as: UTF8.self)
    #expect(html.contains("How it went: checkout 500s") && html.contains("decided: fail over"))
  }

  @Test func `shows the same on a terminal, for eyes and in plain ASCII`() throws {
    let text = try brink.run("report", "incident", ReplayedIncident.id("AAA"))
    #expect(text.text.contains("decisions") && text.text.contains("+5:00  ana: decided: fail over"))
    let plain = try brink.run(
      ["report", "incident", ReplayedIncident.id("AAA")], environment: ["LANG": "C"])
    #expect(plain.text.contains("|open"))
  }

  /// What the examples hold: a small team's weeks, and claims with their trials.
  @Test func `looks as it should for each kind of report of the examples`() throws {
    var pages: [String] = []
    for (journal, reports) in [
      ("journal", ["retro", "actions", "calibration", "scores", "numbers"]), ("trials", ["claims"]),
    ] {
      for report in reports {
        let since = report == "retro" ? ["--since", "2026-05-01"] : []
        let written = try brink.run(
          ["report", report, "--format", "html", "--output", "\(report).html"] + since,
          environment: ["BRINK_JOURNAL": "\(Checkout.path)/examples/\(journal)"])
        #expect(written.status == 0, "\(written.complaint)")
        pages.append("\(brink.directory)/\(report).html")
      }
    }
    #expect(try Browser.faults(in: pages) == [])
    let claims = String(decoding: try brink.folder.bytes("work/claims.html"), as: UTF8.self)
    #expect(claims.contains("<svg") && claims.contains("passes at"))
  }
}
