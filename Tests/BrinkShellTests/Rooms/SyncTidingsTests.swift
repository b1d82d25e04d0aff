import BrinkFiles
import BrinkModel
import DisplayText
import Testing

@testable import BrinkShell

@Suite struct `What a room is told of its sync` {
  private let noon: Timestamp

  init() throws {
    noon = try #require(Timestamp("2026-11-20T12:00:00.000+00:00"))
  }

  private func report(sent: Int = 0, received: Int = 0, trouble: String? = nil) -> SyncReport {
    var report = SyncReport()
    report.sent = sent
    report.received = received
    report.trouble = trouble.map {
      Fault(place: "the remote", what: "not in step: \($0)", remedy: "Wait.", status: .busy)
    }
    return report
  }

  private func status(unsent: Int, inStep: Timestamp?) -> SyncStatus {
    SyncStatus(
      remote: "the remote", writer: Writer(user: "ana", host: "desk"), unsent: unsent,
      inStep: inStep, trouble: nil, skews: [])
  }

  @Test func `is nothing while all goes well`() {
    var tidings = SyncTidings()
    #expect(tidings.take(report(sent: 3, received: 2), at: noon).isEmpty)
    #expect(!tidings.isOut)
  }

  @Test func `is that the others are lost, once, and that they are back, once`() {
    var tidings = SyncTidings()
    let lost = tidings.take(report(trouble: "no route"), at: noon).map(\.plain)
    #expect(
      lost == [
        "the remote: not in step: no route. What you write is kept here, and sent when the way to the others is back."
      ])
    let later = noon.adding(milliseconds: 4 * 60_000)
    #expect(tidings.take(report(received: 1, trouble: "no answer"), at: later).isEmpty)
    #expect(tidings.isOut)
    #expect(
      tidings.take(report(sent: 3), at: later).map(\.plain) == [
        "In step with the others again after 4 min: sent 3 entries, fetched 1 entry."
      ])
    #expect(tidings.take(report(), at: later).isEmpty)
  }

  @Test func `is what stopped a round from beginning, once`() {
    var tidings = SyncTidings()
    let full = Fault(place: "state", what: "the disk is full", remedy: "Free some.", status: .busy)
    #expect(tidings.take(full, at: noon).count == 1)
    #expect(tidings.take(full, at: noon).isEmpty)
    #expect(
      tidings.take(report(), at: noon).map(\.plain) == [
        "In step with the others again: nothing was missing."
      ])
  }

  @Test func `stands in the prompt only when it is behind`() {
    let before = noon.adding(milliseconds: -4 * 60_000)
    #expect(SyncText.behind(status(unsent: 0, inStep: before), isOut: false, now: noon) == nil)
    #expect(SyncText.behind(status(unsent: 3, inStep: noon), isOut: false, now: noon) == nil)
    #expect(
      SyncText.behind(status(unsent: 3, inStep: before), isOut: false, now: noon)
        == "3 not sent, last sync 4 min ago")
    #expect(
      SyncText.behind(status(unsent: 0, inStep: before), isOut: true, now: noon)
        == "last sync 4 min ago")
    #expect(
      SyncText.behind(status(unsent: 1, inStep: nil), isOut: false, now: noon)
        == "1 not sent, never synced")
  }
}
