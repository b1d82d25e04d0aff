import BrinkFiles
import BrinkModel
import BrinkTerminal
import DisplayText
import Reports

/// A shared session in an incident: a plain line is a note, a slash does the rest.
///
/// What is known here is a fold over entries: one's own, and those the others append meanwhile.
final class Room {
  let session: Session
  let conversation: any Conversation
  let id: EntryID
  private(set) var incidents: Incidents
  private(set) var incident: Incident
  /// The name under which one's own entries stand.
  let me: String
  private var news: RoomNews
  /// What keeps the journal in step with its other clones; nil where there are none.
  private var sync: RoomSync?
  /// What stands in the line next, because it could not be recorded.
  private var prefill = ""
  /// What was typed to the questions of the command under way, and what of it is offered again
  /// because that command went wrong.
  private var typed: [String: String] = [:]
  private var offered: [String: String] = [:]
  private var isLeaving = false
  private var wantsOut = false
  /// The signal by which the process is to end.
  var termination: Int32?

  init(_ id: EntryID, in session: Session, _ conversation: any Conversation) throws(Fault) {
    self.session = session
    self.conversation = conversation
    self.id = id
    me = try session.journal().by
    let follower = JournalFollower(
      try session.journal(), matching: Incidents.filter, now: session.now)
    incidents = try session.incidents(around: id)
    guard let incident = incidents[id] else {
      throw Fault(
        place: id.short, what: "is no incident any more",
        remedy: "`brink incident list --all` lists them.", status: .noInput)
    }
    self.incident = incident
    news = RoomNews(follower)
  }

  var person: Person { Person([me]) }

  /// Obeys until the person leaves; gives the exit status.
  func run() throws(Fault) -> Int32 {
    session.room = id
    conversation.news = { [weak self] in self?.hear($0) ?? [] }
    defer {
      session.room = nil
      session.newsInRoom = 0
      conversation.news = nil
    }
    sync = try RoomSync(session)
    news.skipAlarms(of: incident, at: session.now)
    conversation.say(RoomText.greeting(self))
    let status = listen()
    // Whoever is hung up on has no time to wait.
    let isHungUp = status >= 128
    sync?.end(within: isHungUp ? 1_000 : Self.lastRound) { text in
      if !isHungUp { conversation.say(text) }
    }
    sync = nil
    return status
  }

  /// How long the last round may take, in milliseconds.
  private static let lastRound = 5_000

  private func listen() -> Int32 {
    let history = session.history(named: "room")
    while !isLeaving {
      switch conversation.ask(prompt(history)) {
      case .line(let line):
        prefill = ""
        wantsOut = false
        take(line)
        if let termination { return 128 + termination }
      case .interrupted: continue
      case .endOfInput:
        if wantsOut {
          conversation.say(
            "You are still in it. \("brink incident join", .accent) brings you back.")
          return ExitStatus.held.rawValue
        }
        wantsOut = true
        attempt { () throws(Fault) in try LeaveRoom.leave(self, "") }
        if !isLeaving { conversation.say("Ctrl-D once more goes away and leaves it yours.") }
      case .terminated(let signal): return 128 + signal
      }
    }
    return ExitStatus.done.rawValue
  }

  /// The loop ends after what is being done.
  func end() { isLeaving = true }

  // MARK: Saying and hearing

  private func take(_ line: String) {
    guard !line.trimmed.isEmpty else { return }
    let fault = attempt { () throws(Fault) in
      guard let slash = SlashWord(line) else {
        return try NoteInRoom.note(line.trimmed, in: self)
      }
      guard let command = RoomCommand.named(slash.word) else {
        return conversation.say(RoomCommand.complaint(about: slash.word))
      }
      try command.run(self, slash.rest)
    }
    // What could not be recorded stays in the line. What was only written wrongly does not: the next
    // words typed would be added to it, and the arrow up brings it back.
    if let fault, fault.status != .usage { prefill = line }
  }

  /// Does something; what goes wrong is told and given back, and the room stays open.
  @discardableResult
  private func attempt(_ action: () throws(Fault) -> Void) -> Fault? {
    typed = [:]
    do {
      try action()
      try session.world.output.flush()
      offered = [:]
      return nil
    } catch {
      offered.merge(typed) { $1 }
      conversation.say(StyledText(FaultText.text(of: error).trimmed))
      return error
    }
  }

  /// Records an event, and knows it from then on.
  @discardableResult
  func record(_ event: some IncidentEvent) throws(Fault) -> Entry {
    let entry = try session.record(event, in: id)
    know(entry)
    sync?.hurry()
    return entry
  }

  /// Takes entries into what is known; gives those that were new.
  @discardableResult
  func know(_ entries: Entry...) -> [Entry] { know(entries) }

  private func know(_ entries: [Entry]) -> [Entry] {
    let fresh = entries.filter { entry in
      guard !incidents.has(entry) else { return false }
      incidents.apply(entry)
      return true
    }
    if !fresh.isEmpty { incident = incidents[id] ?? incident }
    return fresh
  }

  /// Lets a walk go on in the room: what the others say meanwhile is counted, and shown between two
  /// questions; what the walk recorded is known afterwards without being said again.
  func during(_ walk: () throws(Fault) -> Int32) throws(Fault) {
    news.isWalking = true
    session.roomObeys = { [weak self] in self?.obeysInWalk($0) }
    defer {
      news.isWalking = false
      session.roomObeys = nil
      session.newsInRoom = 0
    }
    let status = try walk()
    sync?.hurry()
    if status > 128 { termination = status - 128 }
    let fresh = know(news.fetch(at: session.now))
    news.waiting += fresh.filter { $0.by != me && belongs($0) }
    for line in lines(of: news.takeWaiting()) { conversation.say(line) }
  }

  var isWalking: Bool { news.isWalking }

  /// Does what a slash asks of the room between two questions of a walk.
  ///
  /// False where the line is to stand there again, nil for what the walk itself understands.
  private func obeysInWalk(_ line: String) -> Bool? {
    guard let slash = SlashWord(line), let command = RoomCommand.named(slash.word),
      command.worksInWalks || !SlashCommand.words.contains(slash.word)
    else { return nil }
    guard command.worksInWalks else {
      say(
        "\(slash.word, .warning) waits until this walk is over. \("/leave", .accent) leaves it; your answers are kept."
      )
      return true
    }
    let before = (typed, offered)
    defer { (typed, offered) = before }
    let fault = attempt { () throws(Fault) in try command.run(self, slash.rest) }
    return fault.map { $0.status == .usage } ?? true
  }

  /// What happened meanwhile, as lines above the prompt.
  private func hear(_ moment: NewsMoment) -> [StyledText] {
    news.waiting += know(news.fetch(at: session.now)).filter(belongs)
    news.told += sync?.news() ?? []
    if news.isWalking, moment == .typing {
      session.newsInRoom = news.waiting.count
      return []
    }
    session.newsInRoom = 0
    return lines(of: news.takeWaiting()) + news.takeTold()
      + news.alarms(of: incident, at: session.now)
  }

  private func belongs(_ entry: Entry) -> Bool {
    entry.incident == id || entry.id == id
      || entry.about.map { about in
        incident.tasks.contains { $0.id == about } || incident.actions.contains { $0.id == about }
      } ?? false
  }

  private func lines(of entries: [Entry]) -> [StyledText] {
    entries.flatMap { RoomText.lines(of: $0, in: self) }
  }

  /// True when a walk through that checklist was left unfinished.
  func hasDraft(of checklist: String) throws(Fault) -> Bool {
    try session.drafts().abandoned().drafts.contains {
      $0.subject == DraftSubject(checklist: checklist)
    }
  }

  // MARK: Asking

  private func prompt(_ history: LineHistory) -> LinePrompt {
    LinePrompt(
      RoomText.prompt(of: incident),
      changing: { [weak self] in self.map { RoomText.prompt(of: $0.incident) } ?? "" },
      right: { [weak self] in self?.clock },
      prefill: prefill, history: history,
      complete: { [weak self] request in
        self.flatMap {
          RoomCompletion(names: $0.incident.people.map(\.name)).completion(of: request)
        }
      })
  }

  /// The columns a prompt and what stands at the right margin need between them.
  private static let gap = 8

  /// What stands at the right margin: how long, what is due next, and how the sync stands.
  private var clock: String {
    let now = session.now
    let standing = sync?.words(at: now, uptime: session.world.uptime())
    let prompt = DisplayWidth.columns(of: RoomText.prompt(of: incident))
    return RoomClock(incident, at: now, sync: standing)
      .text(columns: conversation.columns - prompt - Self.gap)
  }

  /// Asks for one line; nil when nothing was typed, or the person would rather not say.
  ///
  /// When the command that asks cannot be carried out, the answer stands in the line the next time
  /// it asks for the same `matter`.
  func ask(_ question: StyledText, of matter: String) -> String? {
    let answer = line(question, prefill: offered[matter] ?? "")
    typed[matter] = answer
    return answer
  }

  private func line(_ question: StyledText, prefill: String = "") -> String? {
    switch conversation.ask(LinePrompt("> ", lead: question, prefill: prefill)) {
    case .line(let line): return line.trimmed.isEmpty ? nil : line.trimmed
    case .interrupted, .endOfInput: return nil
    case .terminated(let signal):
      termination = signal
      return nil
    }
  }

  /// Asks for a yes; anything else is a no, and silence is no answer at all.
  func confirms(_ question: StyledText) -> Bool {
    ["y", "yes"].contains(line("\(question) \("y", .accent) yes · Enter no")?.lowercased() ?? "")
  }

  func say(_ text: StyledText) { conversation.say(text) }
}
