/// One run through a checklist: a value that changes only by what is put into it.
///
/// The question is always the first one that is asked and has no answer yet, so going back is
/// opening an item again. Every input that changes what is known adds one line to the draft; holding
/// does not, so that a walk killed there is offered again at its question.
package struct Walk: Sendable {
  package let checklist: Checklist
  /// False when answers come from a pipe or the command line, where nobody can be asked twice.
  package let isInteractive: Bool
  /// The lines that lead to this state; to be kept on disk as they are added.
  package internal(set) var draft: [DraftLine] = []
  package internal(set) var state: WalkState

  let items: [Item]
  let readSentence: SentenceRule
  let findCommit: CommitRule
  let past: Past
  var memory = WalkMemory()
  /// Answers that wait for their questions.
  var given: [String: String] = [:]
  var now: Timestamp
  /// What is known of the open item.
  var attempt = Attempt()
  /// What to show before the next question.
  var notes: [Note] = []
  var held: Hold?
  var isCrossed = false
  /// True once an answer came from somewhere else than the command line.
  var wasAnswered = false

  /// What was typed to the open item so far.
  struct Attempt {
    var texts: [String] = []
    /// What is asked about them next.
    var followUp: FollowUp?
    var refused: (text: String, refusal: Refusal)?
  }

  struct Hold {
    var missing: [String]
    var reason: String?
    /// The item whose answer stopped the walk by itself.
    var cause: String?
  }

  /// A walk at its first question, or past it where answers were given.
  ///
  /// Throws when a given answer names no item or, without a person to correct it, cannot be read.
  package init(
    _ checklist: Checklist, given answers: [GivenAnswer] = [], isInteractive: Bool, now: Timestamp,
    past: Past = .none, readSentence: @escaping SentenceRule,
    findCommit: @escaping CommitRule = { _ in .unknown }
  ) throws(Fault) {
    self.init(empty: checklist, isInteractive, now, past, readSentence, findCommit)
    for answer in answers {
      let settled = try GivenAnswers(checklist).settled(
        answer, among: given.keys, isInteractive: isInteractive, now: now, readSentence)
      give(settled.item, settled.text)
    }
    advance()
  }

  /// The walk a draft left off at; lines about items the checklist no longer has are passed over.
  package init(
    _ checklist: Checklist, resuming draft: [DraftLine], isInteractive: Bool, now: Timestamp,
    past: Past = .none, readSentence: @escaping SentenceRule,
    findCommit: @escaping CommitRule = { _ in .unknown }
  ) {
    self.init(empty: checklist, isInteractive, now, past, readSentence, findCommit)
    advance()
    for line in draft { replay(line) }
  }

  private init(
    empty checklist: Checklist, _ isInteractive: Bool, _ now: Timestamp,
    _ past: Past, _ readSentence: @escaping SentenceRule, _ findCommit: @escaping CommitRule
  ) {
    self.checklist = checklist
    self.findCommit = findCommit
    self.past = past
    self.isInteractive = isInteractive
    self.readSentence = readSentence
    self.now = now
    items = checklist.items
    state = .held(HeldWalk(fields: [], missing: [], reason: nil, notes: []))
  }

  /// Puts the input in; the state afterwards says what comes next.
  ///
  /// A walk that has finished takes no more.
  package mutating func apply(_ input: WalkInput, at now: Timestamp) {
    guard !isCrossed else { return }
    self.now = now
    notes = []
    switch input {
    case .back: back()
    case .answer(let text) where Plain.trimmed(text) == "?": showHelp()
    case .answer(let text): answer(text)
    case .skip: skip()
    case .hold(let reason): hold(missing, because: reason)
    case .endOfInput: endOfInput()
    }
  }

  /// The values answered to that item; empty when it was not asked or left out.
  package func values(of item: String) -> [String] { memory.values(of: item) }

  /// The item being asked; nil at the gate and at the end.
  var open: Item? {
    guard held == nil, !isCrossed else { return nil }
    return items.first { memory.done[$0.id] == nil && memory.asks($0) }
  }

  func setting(_ item: Item) -> ItemSetting {
    ItemSetting(
      now: now, field: item.field, doing: memory.values(of: "doing").first,
      readSentence: readSentence, findCommit: findCommit)
  }

  /// The message as far as the answers fill it; nil where the checklist drafts none.
  package var message: String? {
    checklist.message.map { AnswerTexts(checklist, memory).filled($0) }
  }

  /// Works out the state from everything known.
  mutating func show() {
    let record = WalkRecord(checklist, memory, past)
    let maker = QuestionMaker(checklist, memory, past)
    if let held {
      let partial = attemptedItem.map {
        (item: $0.id, fields: $0.type.partial(attempt.texts, in: setting($0)))
      }
      state = .held(
        record.held(held, partial: partial, notes: notes))
    } else if let item = open {
      state = .asking(maker.question(item, attempt, notes: notes))
    } else if gateStands {
      state = .asking(maker.gate(refused: attempt.refused?.refusal, notes: notes))
    } else {
      // Who was asked at the gate has seen what stands at the end.
      state = .finished(record.finished(notes: isCrossed ? notes : notes + maker.closing))
      isCrossed = true
    }
  }

  /// The item that was open when the walk was held with something typed to it.
  private var attemptedItem: Item? {
    guard !attempt.texts.isEmpty else { return nil }
    return items.first { memory.done[$0.id] == nil && memory.asks($0) }
  }

  private var gateStands: Bool {
    gateHolds && !isCrossed && (isInteractive || wasAnswered)
  }

  /// Whether what was answered so far leads to a gate.
  var gateHolds: Bool { checklist.gate?.holds(over: memory.values(of:)) == true }
}
