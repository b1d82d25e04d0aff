import BrinkModel
import Rec
import Testing

@Suite struct `A replay` {
  private var story: IncidentStory

  init() throws {
    story = try IncidentStory()
  }

  private func replay(_ entries: [Entry]) -> Replay {
    Replay(.thread(entries[0]), entries.map { ReplayMoment($0) })
  }

  private func place(of id: EntryID, in replay: Replay) throws -> Int {
    try #require(replay.moments.firstIndex { $0.entry?.id == id })
  }

  @Test mutating func `shows a strike from its own moment on`() throws {
    let note = try story.tell("bo", RoomNote("payments fail too"))
    try story.tell("bo", RoomNote("no, they do not"))
    let strike = try story.add("bo", .strike, [("About", note.text), ("Why", "test account")])
    let replay = replay(story.entries)
    let struckAt = try place(of: strike, in: replay)
    for moment in replay.moments.indices {
      #expect(replay.isStruck(note, at: moment) == (moment >= struckAt), "\(moment)")
    }
  }

  @Test mutating func `lets what was struck stand again once the strike is struck`() throws {
    let note = try story.tell("bo", RoomNote("payments fail too"))
    let strike = try story.add("bo", .strike, [("About", note.text), ("Why", "wrong")])
    let second = try story.add("bo", .strike, [("About", strike.text), ("Why", "it was right")])
    let replay = replay(story.entries)
    #expect(replay.isStruck(note, at: try place(of: strike, in: replay)))
    #expect(!replay.isStruck(note, at: try place(of: second, in: replay)))
  }

  @Test mutating func `knows what was parked, owned and promised at each moment`() throws {
    try story.tell("ana", RoleChange("incident-lead", person: "ana"))
    let task = try story.tell("ana", TimeBox("look at the replica", owner: "bo", minutes: 10))
    let parked = try story.add("chen", .park, [("Text", "the alert was late")])
    let done = try story.tell("bo", Settlement(task))
    let due = try #require(CivilDate(year: 2026, month: 12, day: 1))
    let action = try story.tell(
      "chen", IncidentAction("alert earlier", owner: "chen", due: due, about: parked))
    let amend = try story.add("chen", .amend, [("About", action.text), ("Due", "2026-12-08")])
    let replay = replay(story.entries)
    func state(_ id: EntryID) throws -> ReplayState {
      replay.state(at: try place(of: id, in: replay))
    }
    #expect(replay.state(at: 0).roles.isEmpty)
    #expect(try state(task).tasks.map(\.id) == [task])
    #expect(try state(task).roles.map(\.person) == ["ana"])
    #expect(try state(task).parked.isEmpty)
    #expect(try state(parked).parked.map(\.id) == [parked])
    #expect(try state(parked).tasks.map(\.id) == [task])
    #expect(try state(done).tasks.isEmpty)
    #expect(try state(action).parked.isEmpty)
    #expect(try state(action).actions.map(\.due) == [due])
    #expect(try state(amend).actions.map { $0.due?.description } == ["2026-12-08"])
    #expect(try state(action).actions.map { $0.due?.description } == ["2026-12-01"])
  }

  @Test mutating func `takes a struck task out only from the strike on`() throws {
    let task = try story.tell("ana", TimeBox("look at the replica", owner: "bo", minutes: 10))
    let strike = try story.add("ana", .strike, [("About", task.text), ("Why", "wrong host")])
    try story.tell("ana", RoomNote("the other host it is"))
    let replay = replay(story.entries)
    #expect(replay.state(at: try place(of: task, in: replay)).tasks.count == 1)
    #expect(replay.state(at: try place(of: strike, in: replay)).tasks.isEmpty)
    #expect(replay.state(at: replay.moments.count - 1).tasks.isEmpty)
  }

  @Test mutating func `puts a note told late where it was written`() throws {
    let opened = try IncidentStory.moment(0)
    try story.tell("bo", RoomNote("first"))
    let late = try story.tell("bo", RoomNote("it began at ten", when: opened))
    let replay = replay(story.entries)
    #expect(try place(of: late, in: replay) == replay.moments.count - 1)
  }

  @Test mutating func `agrees at every moment with the incident as it stood`() throws {
    var generator = SeededNumbers(state: 7)
    var open: [EntryID] = []
    for number in 0..<600 {
      switch generator.next() % 6 {
      case 0:
        open.append(
          try story.tell("ana", TimeBox("task \(number)", owner: "ana", minutes: 5)))
      case 1: open.append(try story.add("bo", .park, [("Text", "thing \(number)")]))
      case 2 where !open.isEmpty:
        try story.tell("bo", Settlement(open[Int(generator.next() % UInt64(open.count))]))
      case 3 where !open.isEmpty:
        let about = open[Int(generator.next() % UInt64(open.count))]
        try story.add("bo", .strike, [("About", about.text), ("Why", "wrong")])
      default: try story.tell("bo", RoomNote("note \(number)"))
      }
    }
    let entries = story.entries
    let replay = replay(entries)
    for moment in stride(from: 0, to: entries.count, by: 37).reversed() {
      let state = replay.state(at: moment)
      let known = Incidents(entries[...moment])
      let incident = try #require(known[story.id])
      #expect(state.parked.map(\.id) == incident.parked.map(\.id), "\(moment)")
      #expect(
        Set(state.tasks.map(\.id)) == Set(incident.tasks.filter(\.isOpen).map(\.id)), "\(moment)")
    }
  }

  @Test mutating func `marks decisions, overloads and changes of state`() throws {
    let decision = try story.add("ana", .decision, [("Doing", "fail over"), ("Crossed", "yes")])
    try story.tell("bo", RoomNote("lag falls"))
    let overload = try story.add("bo", .overload, [("Text", "three at once")])
    let mitigated = try story.tell("ana", Mitigation())
    let replay = replay(story.entries)
    #expect(replay.marker(after: 0) == (try place(of: decision, in: replay)))
    #expect(
      replay.marker(after: try place(of: decision, in: replay))
        == (try place(of: overload, in: replay)))
    #expect(replay.marker(before: replay.moments.count) == (try place(of: mitigated, in: replay)))
    #expect(replay.marker(before: 0) == nil)
  }

  @Test mutating func `leaves out what was expected in earlier replays, and counts it`() throws {
    let decision = try story.add("ana", .decision, [("Doing", "fail over"), ("Crossed", "yes")])
    try story.add("bo", .expectation, [("About", decision.text), ("Percent", "70")])
    let replay = replay(story.entries)
    #expect(replay.moments.count == 2)
    #expect(replay.expectations == 1)
  }

  @Test func `of a time knows what was parked before it`() throws {
    let parked = Entry(
      id: EntryID(milliseconds: 0, high: 0, low: 1), at: try IncidentStory.moment(0), kind: .park,
      by: "bo", fields: [Field("Text", "late alert")])
    let done = Entry(
      id: EntryID(milliseconds: 0, high: 0, low: 2), at: try IncidentStory.moment(9), kind: .done,
      by: "bo", fields: [Field("About", parked.id.text)])
    let note = Entry(
      id: EntryID(milliseconds: 0, high: 0, low: 3), at: try IncidentStory.moment(8), kind: .note,
      by: "bo", fields: [Field("Text", "coffee")])
    let replay = Replay(
      .period(since: note.at), [note, done].map { ReplayMoment($0) }, after: [parked])
    #expect(replay.state(at: 0).parked.map(\.id) == [parked.id])
    #expect(replay.state(at: 1).parked.isEmpty)
  }

  @Test mutating func `finds words in either case, going round`() throws {
    try story.tell("bo", RoomNote("the Replica lags"))
    try story.tell("bo", RoomNote("nothing"))
    let replay = replay(story.entries)
    #expect(ReplaySearch.next("replica", after: 0, in: replay) == 1)
    #expect(ReplaySearch.next("replica", after: 1, in: replay) == 1)
    #expect(ReplaySearch.next("giraffe", after: 0, in: replay) == nil)
    #expect(ReplaySearch.next("", after: 0, in: replay) == nil)
  }
}

/// Numbers that come again.
private struct SeededNumbers: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state >> 33
  }
}
