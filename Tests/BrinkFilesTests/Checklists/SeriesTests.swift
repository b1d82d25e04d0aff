import BrinkModel
import Rec
import Testing

/// Walks of one small checklist, one after the other, as entries.
struct WalkedSeries {
  let checklist: Checklist
  var walked: WalkedEntries
  private var count: UInt64 = 0

  static let text = """
    name: Weekly
    description: for tests
    brink:
      kind: score
      series: who
      repeats: {of: gap, without: action, times: 3, say: avoidance debt}
      bands: {0: weak, 2: strong}
    body:
      - {type: input, id: who, attributes: {label: Who}, validations: {required: true}}
      - {type: input, id: a, attributes: {label: A}, brink: {as: score, anchors: {0: n, 1: y}}}
      - {type: input, id: b_two, attributes: {label: B}, brink: {as: score, anchors: {0: n, 1: y}}}
      - {type: input, id: gap, attributes: {label: Gap}, brink: {last: true}}
      - {type: input, id: action, attributes: {label: Action}, brink: {as: action}}
    """

  init(_ text: String = Self.text) throws {
    checklist = try ChecklistFixture.checklist(text)
    walked = WalkedEntries(checklist)
  }

  /// A walk under way that knows what was recorded so far.
  func walk() throws -> Walk {
    try Walk(
      checklist, isInteractive: true, now: ChecklistFixture.now,
      past: .walks(walked, by: "ana"), readSentence: ChecklistFixture.readSentence)
  }

  /// Walks to the end with those answers and records it so many days after the first of September.
  @discardableResult
  mutating func record(day: Int, by: String = "ana", _ lines: String...) throws -> Entry {
    var walk = try walk()
    for line in lines { walk.apply(Walk.input(line), at: ChecklistFixture.now) }
    let fields: [Field] =
      switch walk.state {
      case .finished(let finished): finished.fields
      case .held(let held): held.fields
      case .asking: []
      }
    try #require(!fields.isEmpty, "\(walk.state)")
    count += 1
    let start = try #require(CivilDate(year: 2026, month: 9, day: 1))
    let at = Timestamp(start.adding(days: day), minutes: 600, offset: 0)
    let entry = Entry(
      id: EntryID(milliseconds: at.milliseconds, high: 0, low: count), at: at,
      kind: checklist.kind, by: by, fields: fields)
    walked.apply(entry)
    return entry
  }

  mutating func strike(_ entry: Entry) {
    count += 1
    walked.apply(
      Entry(
        id: EntryID(milliseconds: entry.at.milliseconds + 1, high: 0, low: count), at: entry.at,
        kind: .strike, by: "ana", fields: [Field("About", entry.id.text), Field("Why", "wrong")]))
  }
}

@Suite struct `A series of scores` {
  @Test func `is told apart by its answer, whatever its case and blanks`() throws {
    var series = try WalkedSeries()
    try series.record(day: 0, "Bo", "0", "1", "x", "")
    try series.record(day: 7, "Chen", "1", "1", "x", "")
    try series.record(day: 14, " @bo ", "1", "1", "x", "")
    let scores = Scores(series.walked, of: series.checklist)
    #expect(scores.series.map(\.name) == ["@bo", "Chen"])
    let bo = try #require(scores["BO"])
    #expect(bo.scores.map(\.total) == [1, 2])
    #expect(bo.scores.map(\.band) == ["weak", "strong"])
    #expect(bo.scores.map(\.lowest) == [["a"], []])
    #expect(bo.scores.map(\.scores) == [[0, 1], [1, 1]])
    #expect(bo.dimensions.map(\.name) == ["a", "b two"])
    #expect(bo.most == 2)
  }

  @Test func `leaves out what was held or struck`() throws {
    var series = try WalkedSeries()
    try series.record(day: 0, "Bo", "0", "1", "/hold")
    let wrong = try series.record(day: 1, "Bo", "0", "0", "x", "")
    try series.record(day: 2, "Bo", "1", "1", "x", "")
    series.strike(wrong)
    #expect(Scores(series.walked, of: series.checklist).series.map(\.scores.count) == [1])
  }

  @Test func `without an item that names it is of whoever walks`() throws {
    let text = WalkedSeries.text.split(separator: "\n").filter { !$0.contains("series:") }
    var series = try WalkedSeries(text.joined(separator: "\n"))
    try series.record(day: 0, by: "ana", "x", "0", "1", "gap", "")
    try series.record(day: 1, by: "bo", "x", "0", "1", "gap", "")
    #expect(Scores(series.walked, of: series.checklist).series.map(\.name) == ["bo", "ana"])
  }
}

@Suite struct `What comes again with nothing following` {
  @Test func `is said softly before it is asked what follows`() throws {
    var series = try WalkedSeries()
    try series.record(day: 2, "Bo", "1", "1", "decisions wait", "")
    try series.record(day: 9, "Bo", "1", "1", "Decisions  wait!", "")
    var walk = try series.walk()
    walk.type("Bo", "1", "1")
    #expect(walk.question?.notes.last == .past("last time, 2026-09-10: Decisions wait!"))
    walk.type("decisions wait")
    #expect(
      walk.question?.notes == [
        .past("named twice before and nothing followed: 2026-09-03, 2026-09-10")
      ])
  }

  @Test func `is a debt the third time, counted and dated`() throws {
    var series = try WalkedSeries()
    let first = try series.record(day: 2, "Bo", "1", "1", "decisions wait", "")
    let second = try series.record(day: 9, "bo", "1", "1", "Decisions wait.", "")
    #expect((first["Debt"], second["Debt"]) == (nil, nil))
    let third = try series.record(day: 16, "BO", "1", "1", "decisions  WAIT", "")
    #expect(third["Debt"] == "avoidance debt")
    #expect(third["DebtCount"] == "3")
    #expect(third["DebtSince"] == "2026-09-03")
    let debt = try #require(Debt(third, series.checklist.repeats))
    #expect(
      debt.words == "avoidance debt: 'decisions WAIT' three times since 2026-09-03, no action")
    #expect(try standing(series) == [3])
  }

  @Test func `is nothing once an action follows, and begins anew after it`() throws {
    var series = try WalkedSeries()
    for day in [0, 7, 14] { try series.record(day: day, "Bo", "1", "1", "gap", "") }
    let settled = try series.record(day: 21, "Bo", "1", "1", "gap", "do it; Bo; in 1 week")
    #expect(settled["Debt"] == nil)
    #expect(try standing(series).isEmpty)
    let again = try series.record(day: 28, "Bo", "1", "1", "gap", "")
    #expect(again["Debt"] == nil)
  }

  @Test func `counts for each person and each gap by itself`() throws {
    var series = try WalkedSeries()
    try series.record(day: 0, "Bo", "1", "1", "gap", "")
    try series.record(day: 1, "Chen", "1", "1", "gap", "")
    try series.record(day: 2, "Bo", "1", "1", "another", "do it; Bo; in 1 week")
    try series.record(day: 3, "Bo", "1", "1", "gap", "")
    #expect(try standing(series).isEmpty)
    let third = try series.record(day: 4, "Bo", "1", "1", "gap", "")
    #expect(third["DebtCount"] == "3", "another gap in between settles nothing")
  }

  @Test func `stands no more when one of the three is struck`() throws {
    var series = try WalkedSeries()
    let first = try series.record(day: 0, "Bo", "1", "1", "gap", "")
    for day in [7, 14] { try series.record(day: day, "Bo", "1", "1", "gap", "") }
    #expect(try standing(series) == [3])
    series.strike(first)
    #expect(try standing(series).isEmpty)
  }

  @Test(arguments: [
    ("Decisions wait, again!", "decisions wait again"), ("  a\tb ", "a b"), ("don't", "dont"),
    ("??", "??"), ("Größe", "größe"),
  ])
  func `is compared without case, blanks and punctuation`(text: String, words: String) {
    #expect(LooseText.words(text) == words)
  }

  private func standing(_ series: WalkedSeries) throws -> [Int] {
    let rule = try #require(series.checklist.repeats)
    return rule.debts(in: series.walked, of: series.checklist).map(\.1.count)
  }
}

@Suite struct `Last time's answer` {
  @Test func `is kept beside this one with its day`() throws {
    var series = try WalkedSeries()
    try series.record(day: 2, "Bo", "1", "1", "decisions wait", "")
    try series.record(day: 4, "Chen", "1", "1", "another", "")
    let entry = try series.record(day: 9, "Bo", "1", "1", "nobody reviews", "")
    #expect(entry["Gap"] == "nobody reviews")
    #expect((entry["GapWas"], entry["GapWasOn"]) == ("decisions wait", "2026-09-03"))
  }

  @Test func `is not there the first time`() throws {
    var series = try WalkedSeries()
    let entry = try series.record(day: 2, "Bo", "1", "1", "decisions wait", "")
    #expect(entry["GapWas"] == nil)
  }

  @Test func `of a look-back is that of the look-back before, else of the entry itself`() throws {
    let subject = try entry(1, [("Measure", "fewer than two")])
    let before = try entry(2, [("Measure", "three came back")])
    let checklist = try ChecklistFixture.checklist(
      """
      name: Check
      description: for tests
      brink: {kind: outcome}
      body:
        - {type: input, id: measure, attributes: {label: Measure}, brink: {last: true}}
      """)
    func note(_ past: Past) throws -> [Note] {
      let walk = try Walk(
        checklist, isInteractive: true, now: ChecklistFixture.now, past: past,
        readSentence: ChecklistFixture.readSentence)
      return walk.question?.notes ?? []
    }
    #expect(
      try note(.lookBacks([], at: subject)) == [.past("last time, 2026-09-01: fewer than two")])
    #expect(
      try note(.lookBacks([before], at: subject)) == [
        .past("last time, 2026-09-02: three came back")
      ])
  }

  private func entry(_ day: Int, _ fields: [(String, String)]) throws -> Entry {
    let date = try #require(CivilDate(year: 2026, month: 9, day: day))
    let at = Timestamp(date, minutes: 600, offset: 0)
    return Entry(
      id: EntryID(milliseconds: at.milliseconds, high: 0, low: UInt64(day)), at: at,
      kind: .outcome, by: "ana", fields: fields.map { Field($0.0, $0.1) })
  }
}

@Suite struct `What follows from a walk` {
  @Test func `is an action with its owner, its day and where it is from`() throws {
    var series = try WalkedSeries()
    let entry = try series.record(day: 0, "Bo", "1", "1", "gap", "decide alone; Bo; in 1 week")
    let drafts = FollowingEntries(from: entry, of: series.checklist).drafts
    #expect(
      drafts.map { $0.fields.map { "\($0.name)=\($0.value)" } } == [
        ["What=decide alone", "Owner=Bo", "Due=2026-11-27", "From=\(entry.id)"]
      ])
    #expect(drafts.map(\.kind) == [.action])
    #expect(entry["Follows"] == "Action")
  }

  @Test func `is due even where the process was killed before it was written`() throws {
    var series = try WalkedSeries()
    let entry = try series.record(day: 0, "Bo", "1", "1", "gap", "decide alone; Bo; in 1 week")
    let open = Actions([entry]).open
    #expect(open.map(\.entry["What"]) == ["decide alone"])
    #expect(open.map(\.entry["Owner"]) == ["Bo"])
    #expect(open.map(\.entry.id) == [entry.id])
    let draft = try #require(FollowingEntries(from: entry, of: series.checklist).drafts.first)
    let at = entry.at.adding(milliseconds: 1)
    let action = Entry(
      id: EntryID(milliseconds: at.milliseconds, high: 0, low: 9), at: at, kind: .action,
      by: "ana", fields: draft.fields)
    #expect(Actions([action, entry]).open.map(\.entry.id) == [action.id])
    let done = Entry(
      id: EntryID(milliseconds: at.milliseconds + 1, high: 0, low: 9), at: at, kind: .done,
      by: "ana", fields: [Field("About", entry.id.text)])
    #expect(Actions([entry, done]).open.isEmpty)
  }

  @Test func `is nothing where nothing was promised`() throws {
    var series = try WalkedSeries()
    let entry = try series.record(day: 0, "Bo", "1", "1", "gap", "")
    #expect(FollowingEntries(from: entry, of: series.checklist).drafts.isEmpty)
    #expect(entry["Follows"] == nil)
  }
}
