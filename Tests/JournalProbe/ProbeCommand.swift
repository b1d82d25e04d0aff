import BrinkFiles
import BrinkModel
import Glibc
import Rec

/// One thing a test or a benchmark asks of a journal in a process of its own.
enum ProbeCommand {
  /// Appends entries and prints the identifier of each once it is recorded, and the worst wait.
  case append(journal: Journal, count: Int, size: Int)
  /// As `append`, killed at the system call of that number.
  case killed(journal: Journal, count: Int, call: Int)
  /// Counts entries of a kind by a field, on their bytes.
  case counts(journal: Journal, kind: String, field: String)
  /// Reads the entries of a kind and counts them.
  case items(journal: Journal, kind: String)
  /// Prints the identifiers of all entries.
  case ids(journal: Journal)
  /// Prints the findings of a check.
  case check(journal: Journal)
  /// Writes a journal of so many entries, sealed but not synced, for benchmarks.
  case generate(journal: Journal, count: Int)
  /// Begins a draft, records answers and waits to be killed.
  case draft(journal: Journal)

  static let usage = """
    journal-probe append DIR USER COUNT SIZE | killed DIR USER COUNT CALL |
      counts DIR KIND FIELD | items DIR KIND | ids DIR | check DIR | generate DIR COUNT | draft DIR
    """

  init?(_ words: [String]) {
    guard words.count >= 2 else { return nil }
    let directory = words[1]
    func journal(_ user: String, _ system: System = .real) -> Journal {
      Journal(
        directory: directory, writer: Writer(user: user, host: "probe"), by: user, system: system)
    }
    switch (words[0], words.count) {
    case ("append", 5):
      guard let count = Int(words[3]), let size = Int(words[4]) else { return nil }
      self = .append(journal: journal(words[2]), count: count, size: size)
    case ("killed", 5):
      guard let count = Int(words[3]), let call = Int(words[4]) else { return nil }
      self = .killed(
        journal: journal(words[2], System.real.killed(at: call)), count: count, call: call)
    case ("counts", 4): self = .counts(journal: journal("x"), kind: words[2], field: words[3])
    case ("items", 3): self = .items(journal: journal("x"), kind: words[2])
    case ("ids", 2): self = .ids(journal: journal("x"))
    case ("check", 2): self = .check(journal: journal("x"))
    case ("generate", 3):
      guard let count = Int(words[2]) else { return nil }
      self = .generate(journal: journal("x"), count: count)
    case ("draft", 2): self = .draft(journal: journal("x"))
    default: return nil
    }
  }

  func run() -> Int32 {
    do {
      try perform()
      return 0
    } catch let fault as Fault {
      print("\(fault.place): \(fault.what)")
      return fault.status.rawValue
    } catch {
      print("\(error)")
      return 1
    }
  }

  private func perform() throws {
    switch self {
    case .append(let journal, let count, let size):
      try append(to: journal, count: count, size: size)
    case .killed(let journal, let count, _):
      try append(to: journal, count: count, size: 600)
    case .counts(let journal, let kind, let field):
      let counts = try journal.counts(of: field, matching: filter(kind))
      for (value, count) in counts.sorted(by: { $0.key < $1.key }) { print(count, value) }
    case .items(let journal, let kind):
      var count = 0
      for case .entry in try journal.items(matching: filter(kind)) { count += 1 }
      print(count)
    case .ids(let journal):
      for case .entry(let logged) in try journal.items() { print(logged.entry.id) }
    case .check(let journal):
      let summary = try journal.check(now: .now) { finding in
        print(finding.kind.rawValue, finding.fault.place, finding.fault.what)
      }
      print(summary.logs, summary.entries, summary.findings)
    case .generate(let journal, let count):
      try GeneratedJournal(directory: journal.directory, count: count).write()
    case .draft(let journal):
      let draft = try DraftStore(journal).begin(
        DraftSubject(checklist: "boundary", command: "git push"), now: .now)
      try draft.record([DraftLine(item: "doing", text: "push the branch\\")])
      say("kept")
      pause()
    }
  }

  /// Prints at once: the process may be killed at the next call.
  private func say(_ line: String, to file: Int32 = 1) {
    let bytes = Array("\(line)\n".utf8)
    _ = write(file, bytes, bytes.count)
  }

  private func filter(_ kind: String) -> EntryFilter {
    EntryFilter(kinds: kind == "all" ? [] : [EntryKind(rawValue: kind)])
  }

  private func append(to journal: Journal, count: Int, size: Int) throws {
    let text = String(repeating: "the pipeline stalls and the queue grows; ", count: size / 41 + 1)
    var worst = Duration.zero
    for number in 0..<count {
      let start = ContinuousClock.now
      let draft = EntryDraft(
        kind: .decision, fields: [Field("Doing", "\(number) \(text.prefix(size))")])
      let entry = try journal.append(draft, now: .now)
      worst = max(worst, ContinuousClock.now - start)
      say(entry.id.text)
    }
    say("worst \(worst / Duration.microseconds(1))", to: 2)
  }
}

extension Timestamp {
  static var now: Timestamp {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Timestamp(
      milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000, offset: 60)
  }
}
