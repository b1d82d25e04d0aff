import BrinkFiles
import BrinkModel
import Rec
import TestSupport
import Testing

@Suite struct FaultTests {
  @Test func `folders are synced before the first byte, the entry before it is acknowledged`()
    throws
  {
    let scripted = ScriptedSystem()
    let test = try TestJournal(system: scripted.system)
    try test.append("first")
    let synced = ["open directory", "fsync"]
    // From the deepest folder up until one can be made, then down again.
    let folders = ["mkdir", "mkdir", "mkdir"] + synced + ["mkdir"] + synced + ["mkdir"] + synced
    #expect(
      scripted.trace == ["open append"] + folders + ["open append", "lock"]
        + synced + synced + synced + ["write", "unlock", "fdatasync"])
  }

  @Test func `an append to a log that is there syncs its data and nothing else`() throws {
    let folder = try TestFolder()
    try TestJournal(in: folder).append("first")
    let scripted = ScriptedSystem()
    try TestJournal(in: folder, system: scripted.system, seed: 2).append("second")
    #expect(
      scripted.trace
        == ["open append", "lock", "write", "unlock", "fdatasync"])
  }

  @Test(arguments: ["open append", "lock", "write", "readAt", "fdatasync", "fsync"])
  func `a signal interrupts no append`(call: String) throws {
    let scripted = ScriptedSystem { name, before in
      name == call && before < 3 ? .fail(.interrupted) : nil
    }
    let test = try TestJournal(system: scripted.system)
    let entries = [try test.append("first"), try test.append("second")]
    #expect(try test.entries() == entries)
  }

  @Test func `short writes are gone on with`() throws {
    let scripted = ScriptedSystem { name, before in
      name == "write" ? .short(before % 7 + 1) : nil
    }
    let test = try TestJournal(system: scripted.system)
    let entries = [try test.append("first"), try test.append("second\\")]
    #expect(try test.entries() == entries)
    #expect(scripted.count("write") > 20)
  }

  @Test(arguments: [Errno.noSpace, .quota, .fileTooLarge, .inputOutput])
  func `a write that fails half way records nothing and harms nothing`(reason: Errno) throws {
    let folder = try TestFolder()
    let first = try TestJournal(in: folder).append("first")
    let full = ScriptedSystem { name, before in
      name == "write" ? before == 0 ? .short(50) : .fail(reason) : nil
    }
    let fault = #expect(throws: Fault.self) {
      try TestJournal(in: folder, system: full.system, seed: 2).append("second")
    }
    #expect(fault?.status == .cannotWrite)
    #expect(fault?.what.contains("not recorded") == true)
    let test = try TestJournal(in: folder, seed: 3)
    #expect(try test.items().compactMap(\.torn).count == 1)
    let third = try test.append("third")
    #expect(try test.entries() == [first, third])
    #expect(try test.items().compactMap(\.torn).count == 1)
    #expect(try Recutils.complaints(about: test.log()) == "")
  }

  @Test func `after a failed sync the entry goes to the next part under its identifier`() throws {
    let scripted = ScriptedSystem { name, before in
      name == "fdatasync" && before == 1 ? .fail(.inputOutput) : nil
    }
    let test = try TestJournal(system: scripted.system)
    let first = try test.append("first")
    let second = try test.append("second")
    #expect(try test.entries().map(\.id) == [first.id, second.id])
    #expect(try test.log("2026/11/ada.desk~2.rec").count > 0)
    let third = try test.append("third")
    #expect(try test.entries().map(\.id) == [first.id, second.id, third.id])
    #expect(third.id > second.id)
    #expect(try Recutils.complaints(about: test.log("2026/11/ada.desk~2.rec")) == "")
  }

  @Test func `a disk that syncs nothing leaves the outcome unknown and says so`() throws {
    let scripted = ScriptedSystem { name, _ in name == "fdatasync" ? .fail(.inputOutput) : nil }
    let test = try TestJournal(system: scripted.system)
    let fault = #expect(throws: Fault.self) { try test.append("first") }
    #expect(fault?.what.hasPrefix("UNKNOWN") == true)
    #expect(fault?.status == .cannotWrite)
  }

  @Test func `a folder that cannot be synced stops the entry before a byte is written`() throws {
    let scripted = ScriptedSystem { name, before in
      name == "fsync" && before >= 3 ? .fail(.inputOutput) : nil
    }
    let test = try TestJournal(system: scripted.system)
    #expect(throws: Fault.self) { try test.append("first") }
    #expect(scripted.count("write") == 0)
  }

  @Test func `a log that stays locked is reported as busy`() throws {
    let scripted = ScriptedSystem { name, _ in name == "lock" ? .fail(.again) : nil }
    let test = try TestJournal(system: scripted.system)
    let fault = #expect(throws: Fault.self) { try test.append("first") }
    #expect(fault?.status == .busy)
    #expect(scripted.count("pause") > 10)
  }

  @Test func `a lock that comes free is waited for`() throws {
    let scripted = ScriptedSystem { name, before in
      name == "lock" && before < 40 ? .fail(.again) : nil
    }
    let test = try TestJournal(system: scripted.system)
    let entry = try test.append("first")
    #expect(try test.entries() == [entry])
  }

  @Test(arguments: ["ln -s ../elsewhere", "mkfifo", "ln ../other", "mkdir"])
  func `what was planted in the place of a log is refused`(command: String) throws {
    let test = try TestJournal()
    try test.folder.makeFolder("journal/2026/11")
    try test.folder.write([], to: "journal/2026/other")
    try test.folder.write([], to: "journal/2026/elsewhere")
    let script = "cd \(test.folder.path)/journal/2026/11 && \(command) ada.desk.rec"
    #expect(try Program("sh", ["-c", script]).run().status == 0)
    let fault = #expect(throws: Fault.self) { try test.append("first") }
    #expect(fault?.status == .cannotWrite)
    #expect(fault?.remedy.isEmpty == false)
  }

  @Test func `files are for the owner alone`() throws {
    let test = try TestJournal()
    try test.append("first")
    let modes = try Program(
      "stat",
      [
        "-c", "%a", test.journal.directory, "\(test.journal.directory)/2026",
        "\(test.journal.directory)/2026/11", "\(test.journal.directory)/2026/11/ada.desk.rec",
      ]
    ).run().text
    #expect(modes == "700\n700\n700\n600\n")
  }

  @Test func `a field may not take the name of one of ours`() throws {
    let test = try TestJournal()
    for name in ["Id", "Seal", "Torn", "%rec", "1st", "a b"] {
      let draft = EntryDraft(kind: .decision, fields: [Field(name, "x")])
      #expect(throws: Fault.self) { try test.journal.append(draft, now: .noon) }
    }
  }
}
