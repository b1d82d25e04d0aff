import BrinkModel

/// One round of a sync, under its lock.
struct SyncRound {
  let journal: Journal
  let base: Writer
  let folder: SyncFolder
  let copy: SyncRepository
  var clone: Clone
  let now: Timestamp
  var state = SyncState()
  var report = SyncReport()

  /// How often others may be faster before the round gives up.
  private static let mostTries = 10

  init(
    journal: Journal, base: Writer, folder: SyncFolder, copy: SyncRepository, clone: Clone,
    now: Timestamp
  ) {
    self.journal = journal
    self.base = base
    self.folder = folder
    self.copy = copy
    self.clone = clone
    self.now = now
    state = folder.state
  }

  var names: WriterNames { WriterNames(base: base, clone) }

  mutating func run() throws(Fault) -> SyncReport {
    do throws(SyncTrouble) {
      do throws(SyncTrouble) {
        try exchange()
      } catch .copy {
        do throws(Fault) {
          try copy.remove()
        } catch {
          throw .fault(error)
        }
        try exchange()
      }
    } catch {
      switch error {
      case .fault(let fault): throw fault
      case .remote(let why), .copy(let why): note(why)
      }
    }
    try folder.keep(state)
    return report
  }

  /// Text that comes up once only.
  var unique: String { String(journal.random(), radix: 36) }

  private mutating func exchange() throws(SyncTrouble) {
    report = SyncReport()
    try copy.prepare()
    try moveLogsFromBefore()
    let tip = copy.tip
    let before = try? tip.map { try RemoteTree(listing: copy.listing(of: $0)) }
    var refusal = ""
    for attempt in 0..<Self.mostTries {
      let head = try copy.fetch()
      var there = before ?? RemoteTree()
      if head == nil { there = RemoteTree() }
      if let head, head != tip || before == nil {
        there = RemoteTree(listing: try copy.listing(of: head))
      }
      let news = try compare(there, before ?? RemoteTree())
      noteReplaced(tip, before != nil, by: head)
      guard !news.isEmpty else { return try settle(on: head, there) }
      let commit = try copy.commit(news.mapValues(\.bytes), onto: head, signature(for: news))
      switch try copy.push(commit) {
      case .taken:
        report.sent = news.values.reduce(0) { $0 + $1.entries }
        for (log, sent) in news {
          there.logs[log] = RemoteLog(blob: "", size: sent.bytes.count)
        }
        try settle(on: commit, there)
        return copy.tidy()
      case .behind(let words):
        refusal = words
        let longest = UInt64(50_000) << UInt64(min(attempt, 5))
        journal.system.pause(UInt32(journal.random() % longest))
      }
    }
    throw .remote("others were faster \(Self.mostTries) times, or hold the branch: \(refusal)")
  }

  /// Both sides hold the same now.
  private mutating func settle(on head: String?, _ there: RemoteTree) throws(SyncTrouble) {
    if let head, head != copy.tip { try copy.setTip(head) }
    let names = names
    state.sent = there.logs.filter { names.isWrittenHere($0.key) }.mapValues(\.size)
    state.inStep = now
    state.trouble = nil
  }

  private mutating func note(_ why: String) {
    let shown = RemoteName.shown(clone.remote)
    var why = why.replacing(clone.remote, with: shown)
    for mark in ["fatal: ", "error: "] where why.hasPrefix(mark) {
      why.removeFirst(mark.count)
    }
    state.trouble = why
    report.trouble = Fault(
      place: shown, what: "not in step: \(why)",
      remedy: "What is recorded here is safe; the next `brink sync` sends it.", status: .busy)
  }

  private mutating func noteReplaced(_ tip: String?, _ isKnown: Bool, by head: String?) {
    guard let tip, isKnown, tip != head else { return }
    if let head, copy.isAncestor(tip, of: head) { return }
    let finding = SyncFinding.replaced(RemoteName.shown(clone.remote))
    if !report.findings.contains(finding) { report.findings.append(finding) }
  }

  private func signature(for news: [LogName: LogNews]) -> CommitSignature {
    CommitSignature(
      writer: names.own, entries: news.values.reduce(0) { $0 + $1.entries }, now: now,
      unique: unique)
  }
}

/// What of a log is to be sent.
struct LogNews {
  /// The log from its beginning.
  let bytes: [UInt8]
  /// How many of its entries the remote does not have.
  let entries: Int
}
