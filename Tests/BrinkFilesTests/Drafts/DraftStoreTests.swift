import BrinkFiles
import BrinkModel
import TestSupport
import Testing

@Suite struct DraftStoreTests {
  private static let lines = [
    DraftLine(item: "=doing", text: "drop it\\\n\n+ now"), DraftLine(item: "weight", text: "task"),
    DraftLine(item: "/back", text: ""), DraftLine(item: "weight", text: "judgment"),
  ]

  @Test func `a walk that ended keeps what it was about and every line in order`() throws {
    let test = try TestJournal()
    let store = DraftStore(test.journal)
    let subject = DraftSubject(
      checklist: "boundary", about: EntryID(milliseconds: 1, high: 2, low: 3),
      command: "rm -r 'a b'")
    do {
      let draft = try store.begin(subject, now: .noon)
      try draft.record(Array(Self.lines[..<1]))
      try draft.record(Array(Self.lines[1...]))
      #expect(try store.abandoned().drafts.isEmpty)
    }
    let found = try settled(store)
    let draft = try #require(found.drafts.first)
    #expect(found.faults == [])
    #expect(draft.subject == subject)
    #expect(draft.begun == .noon)
    #expect(draft.lines == Self.lines)
  }

  @Test func `a draft is taken up by one walk and gone when that is over`() throws {
    let test = try TestJournal()
    let store = DraftStore(test.journal)
    _ = try store.begin(DraftSubject(checklist: "boundary"), now: .noon)
    let abandoned = try #require(try settled(store).drafts.first)
    let draft = try #require(try resumed(abandoned, store))
    #expect(try store.resume(abandoned) == nil)
    try draft.record([DraftLine(item: "doing", text: "x")])
    try draft.finish()
    #expect(try store.abandoned().drafts == [])
    #expect(try store.resume(abandoned) == nil)
  }

  @Test func `a draft cut at any byte keeps every answer before the cut`() throws {
    let test = try TestJournal(system: .unsynced)
    let store = DraftStore(test.journal)
    let path: String
    do {
      let draft = try store.begin(DraftSubject(checklist: "boundary"), now: .noon)
      try draft.record([DraftLine(item: "doing", text: "first\\")])
      try draft.record([DraftLine(item: "sentence", text: "second\nline")])
      path = try #require(
        try Program("sh", ["-c", "ls \(test.journal.directory)/.drafts"]).run()
          .text.split(separator: "\n").first.map(String.init))
    }
    let bytes = try test.log(".drafts/\(path)")
    for length in stride(from: 60, through: bytes.count, by: 1) {
      try test.write(Array(bytes[..<length]), to: ".drafts/\(path)")
      let found = try settled(store)
      guard let abandoned = found.drafts.first else {
        #expect(length < 75 && found.faults.count == 1)
        continue
      }
      let texts = abandoned.lines.map(\.text)
      try #require(["first\\", "second\nline"].starts(with: texts))
      do {
        let draft = try #require(try resumed(abandoned, store))
        try draft.record([DraftLine(item: "undo", text: "third")])
      }
      let after = try #require(reread(test, path))
      try #require(after == texts + ["third"], "cut at \(length)")
    }
  }

  @Test func `answers survive a kill`() throws {
    let folder = try TestFolder()
    let script = """
      \(Program.probePath) draft \(folder.path)/journal > \(folder.path)/out & probe=$!
      for try in $(seq 6000); do grep -q kept \(folder.path)/out && break; sleep 0.01; done
      kill -9 $probe; wait $probe
      """
    _ = try Program("sh", ["-c", script]).run()
    let store = DraftStore(try TestJournal(in: folder).journal)
    let draft = try #require(try settled(store).drafts.first)
    #expect(draft.subject.command == "git push")
    #expect(draft.lines.map(\.text) == ["push the branch\\"])
  }

  @Test func `hostile files among the drafts are named and left alone`() throws {
    let test = try TestJournal()
    let store = DraftStore(test.journal)
    try test.folder.makeFolder("journal/.drafts")
    let script = """
      cd \(test.journal.directory)/.drafts && ln -s /etc/passwd a.rec && mkfifo b.rec &&
      printf 'no draft\\n' > c.rec && head -c 9000 /dev/urandom > d.rec && ln c.rec e.rec &&
      : > f.rec
      """
    #expect(try Program("sh", ["-c", script]).run().status == 0)
    let found = try store.abandoned()
    #expect(found.drafts.isEmpty)
    #expect(found.faults.count == 5)
  }

  @Test func `a draft looked at before it is locked stays the walk's own`() throws {
    let folder = try TestFolder()
    let store = DraftStore(try TestJournal(in: folder).journal)
    let scripted = ScriptedSystem { call, before in
      if call == "lock" && before == 0 { _ = try? store.abandoned() }
      return nil
    }
    do {
      let draft = try DraftStore(try TestJournal(in: folder, system: scripted.system).journal)
        .begin(DraftSubject(checklist: "boundary"), now: .noon)
      try draft.record(Self.lines)
    }
    #expect(try settled(store).drafts.map(\.lines) == [Self.lines])
  }

  @Test func `a draft removed before it is locked is made again`() throws {
    let folder = try TestFolder()
    let path = "\(folder.path)/journal/.drafts"
    let scripted = ScriptedSystem { call, before in
      if call == "lock" && before == 0 {
        for name in (try? System.real.names(path)) ?? [] {
          try? System.real.unlink("\(path)/\(name)")
        }
      }
      return nil
    }
    let draft = try DraftStore(try TestJournal(in: folder, system: scripted.system).journal)
      .begin(DraftSubject(checklist: "boundary"), now: .noon)
    try draft.record(Self.lines)
    #expect(try System.real.names(path).count == 1)
  }

  @Test func `a lock held for a moment neither stops a walk nor hides a draft`() throws {
    let folder = try TestFolder()
    let scripted = ScriptedSystem { call, before in
      call == "lock" && before % 4 < 3 ? .fail(.again) : nil
    }
    let store = DraftStore(try TestJournal(in: folder, system: scripted.system).journal)
    do {
      _ = try store.begin(DraftSubject(checklist: "boundary"), now: .noon)
    }
    let found = try #require(try settled(store).drafts.first)
    #expect(try resumed(found, store) != nil)
  }

  @Test func `walks that begin while others look for drafts lose nothing`() async throws {
    let folder = try TestFolder()
    try await withThrowingTaskGroup(of: Void.self) { group in
      for walker in 0..<3 {
        group.addTask {
          let test = try TestJournal(in: folder, system: .unsynced, seed: UInt64(walker))
          for _ in 0..<40 {
            let draft = try DraftStore(test.journal).begin(
              DraftSubject(checklist: "boundary"), now: .noon)
            try draft.record([DraftLine(item: "doing", text: "x")])
          }
        }
        group.addTask {
          let test = try TestJournal(in: folder)
          for _ in 0..<20 { #expect(try DraftStore(test.journal).abandoned().faults == []) }
        }
      }
      try await group.waitForAll()
    }
    let store = DraftStore(try TestJournal(in: folder).journal)
    var drafts = try store.abandoned().drafts
    for _ in 0..<100 where drafts.count < 120 {
      System.real.pause(5000)
      drafts = try store.abandoned().drafts
    }
    #expect(drafts.count { $0.lines.map(\.text) == ["x"] } == 120)
  }

  /// A child that another test just started may hold the lock until it runs its program.
  private func settled(_ store: DraftStore) throws -> DraftStore.Found {
    for _ in 0..<200 {
      let found = try store.abandoned()
      if found.drafts.count + found.faults.count > 0 { return found }
      System.real.pause(5000)
    }
    return try store.abandoned()
  }

  private func resumed(_ abandoned: AbandonedDraft, _ store: DraftStore) throws -> Draft? {
    for _ in 0..<200 {
      if let draft = try store.resume(abandoned) { return draft }
      System.real.pause(5000)
    }
    return nil
  }

  private func reread(_ test: TestJournal, _ path: String) -> [String]? {
    try? settled(DraftStore(test.journal)).drafts.first { $0.name == path }?.lines.map(\.text)
  }
}
