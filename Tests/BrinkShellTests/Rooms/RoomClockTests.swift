import BrinkModel
import DisplayText
import Testing

@testable import BrinkShell

@Suite struct `What stands beside the prompt of a room` {
  let room: ScriptedRoom

  init() throws {
    room = try ScriptedRoom()
    try room.sit("ana", ["incident", "open", "checkout 500s"])
  }

  private func clock(minutes: Int64, sync: String? = nil) throws -> RoomClock {
    let incident = try room.incident
    return RoomClock(
      incident, at: incident.began.adding(milliseconds: minutes * 60_000), sync: sync)
  }

  @Test func `is how long it lasts, how it stands and what is due next`() throws {
    #expect(try clock(minutes: 3).text() == "3:00 open · update in 27 min")
    #expect(try clock(minutes: 32).text() == "32:00 open · update 2 min over")
  }

  @Test func `names a sync that is behind before what is not due yet`() throws {
    #expect(try clock(minutes: 3, sync: "3 not sent").text() == "3:00 open · 3 not sent")
    #expect(
      try clock(minutes: 32, sync: "3 not sent").text()
        == "32:00 open · 3 not sent · update 2 min over")
  }

  @Test func `gives up the state first, then the end of what is due, never when`() throws {
    try room.join("ana", typing: ["/own read the replica's own log Bo 10"])
    let clock = try clock(minutes: 3)
    #expect(clock.text() == "3:00 open · Bo: read the replica's … in 8 min")
    #expect(clock.text(columns: 42) == "3:00 · Bo: read the replica's … in 8 min")
    #expect(clock.text(columns: 30) == "3:00 · Bo: read the … in 8 min")
    #expect(clock.text(columns: 16) == "3:00 · in 8 min")
    #expect(clock.text(columns: 9) == "3:00")
  }

  @Test func `fits wherever it can`() throws {
    try room.join("ana", typing: ["/own 副本の日志を見る Bo 10"])
    for columns in 4...90 {
      for sync in [nil, "3 not sent, last sync 4 min ago"] {
        let text = try clock(minutes: 13, sync: sync).text(columns: columns)
        #expect(DisplayWidth.columns(of: text) <= max(columns, 5), "\(columns): \(text)")
      }
    }
  }
}
