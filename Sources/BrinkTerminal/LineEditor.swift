package import DisplayText
import Glibc

/// Asks questions on a terminal: one editable line at a time, with libedit doing the editing.
///
/// Confined to the thread that made it; closures of a prompt are called on it. One per process.
/// From init to ``close()`` keys typed between two questions are not echoed, and signals that end
/// the process restore the terminal first. Give the terminal away only inside ``lend(_:)``.
package final class LineEditor {
  /// The longest answer in scalars; more is refused with a beep, or cut from a paste.
  package static let longestLine = 32_768

  /// Where any thread leaves notes; they appear above the prompt.
  package let notes: NoteInbox
  /// Whether this conversation is tinted.
  package let palette: Palette

  /// Asked for what happened meanwhile: before every prompt, and ten times a second while one types.
  package var news: ((NewsMoment) -> [StyledText])?

  let device: TerminalDevice
  let environment: [String: String]
  let native: NativeEditor
  let pipe: WakePipe
  let leftPrompt = PromptImage()
  let rightPrompt = PromptImage()
  let understandsANSI: Bool
  let usesViKeys: Bool
  let knownSequences: KnownSequences

  var prompt = LinePrompt("")
  var isReading = false
  var decoder = KeyDecoder()
  /// Characters that were decoded together and go to libedit one by one.
  var queue: [UInt32] = []
  /// Why the line ends otherwise than by being accepted.
  var ending: LineOutcome?
  var pendingPrefill: String?
  /// Whether the line is an offer that the next character takes the place of.
  var givesWay = false
  var paste: PasteCollector?
  var isSearching = false
  /// Whether the line came back from Ctrl-Z already, so that SIGCONT is no news.
  var isResuming = false
  var nextTick: UInt64 = 0
  var nextNews: UInt64 = 0
  /// The line and cursor at the last Tab that had nothing to add.
  var lastTab: CompletionRequest?
  private var wasInterrupted = false
  /// A request to end that came when a line had just been read.
  private var termination: CInt?
  private var history = NativeHistory([])
  private var foundModes = termios()
  private var isAttached = false
  private var needsFreshLine = false

  /// Takes the terminal over; nil when that cannot be done or no descriptors are left.
  ///
  /// - Parameters:
  ///   - device: The terminal to talk on.
  ///   - program: The name that `~/.editrc` may use in front of a setting (`brink:bind …`).
  ///   - environment: `NO_COLOR`, `TERM`, `HOME`, `EDITRC`, `VISUAL`, `EDITOR` and `TMPDIR` count.
  package init?(device: TerminalDevice, program: String, environment: [String: String]) {
    TextLocale.useUTF8()
    guard tcgetattr(device.input, &foundModes) == 0, let pipe = WakePipe(),
      let native = NativeEditor(program: program, device: device)
    else { return nil }
    self.device = device
    self.environment = environment
    self.pipe = pipe
    self.native = native
    notes = NoteInbox(pipe: pipe)
    understandsANSI = native.understandsANSI
    palette = understandsANSI ? device.palette(environment: environment) : .plain
    native.reserve(Self.longestLine)
    native.useEmacsKeys()
    if let file = Self.startUpFile(environment) { native.obey(startUpFile: file) }
    native.insistOnModes()
    usesViKeys = native.usesViKeys
    EditingCommand.install(in: native, viKeys: usesViKeys)
    knownSequences = KnownSequences(bindingList: native.bindingList)
    native.setOwner(self)
    native.setPrompts(
      left: { NativeEditor.owner(of: $0)?.leftPrompt.pointer ?? PromptImage.empty },
      right: { NativeEditor.owner(of: $0)?.rightPrompt.pointer ?? PromptImage.empty })
    native.setReader { handle, character in
      NativeEditor.owner(of: handle)?.readCharacter(character) ?? -1
    }
    attach()
  }

  deinit { close() }

  private static func startUpFile(_ environment: [String: String]) -> String? {
    if let file = environment["EDITRC"], !file.isEmpty { return file }
    return environment["HOME"].map { $0 + "/.editrc" }
  }

  // MARK: Having the terminal

  private static let signalsWhileReading = [SIGTSTP, SIGCONT, SIGWINCH]

  /// Gives the terminal back for good, as it was found.
  package func close() { detach() }

  /// Lends the terminal, as it was found, to something else: a command, an editor, a pager.
  ///
  /// Signals are handled as before this editor came. What the borrower left of the terminal's
  /// modes is what ``close()`` restores.
  package func lend<T, E: Error>(_ body: () throws(E) -> T) throws(E) -> T {
    detach()
    defer {
      adoptModes()
      attach()
      needsFreshLine = true
      if !isReading { _ = takeInterrupt() }
    }
    return try body()
  }

  /// Whether Ctrl-C was pressed since the last question; asking clears it.
  package func takeInterrupt() -> Bool {
    for reason in pipe.drain() {
      switch CInt(reason) {
      case SIGINT: wasInterrupted = true
      case SIGTERM, SIGHUP: termination = CInt(reason)
      default: break
      }
    }
    defer { wasInterrupted = false }
    return wasInterrupted
  }

  /// Takes the modes that somebody else left for the ones to restore.
  func adoptModes() { tcgetattr(device.input, &foundModes) }

  func attach() {
    guard !isAttached else { return }
    isAttached = true
    LastResort.arm(terminal: device.input, found: foundModes, wakeEnd: pipe.writeEnd)
    native.setEditingMode(true)
    if isReading {
      LastResort.watch(Self.signalsWhileReading)
    } else {
      native.setEditingMode(false)
    }
  }

  func detach() {
    guard isAttached else { return }
    isAttached = false
    native.flush()
    native.setEditingMode(false)
    tcsetattr(device.input, TCSADRAIN, &foundModes)
    LastResort.disarm()
  }

  // MARK: Talking

  /// Prints lines of the conversation; above the prompt while a line is being edited.
  package func print(_ text: StyledText) {
    if isReading { return printAbove(text) }
    startFreshLine()
    native.put(text.rendered(in: palette) + "\n")
    native.flush()
  }

  /// Puts a text into the terminal's clipboard; false for a terminal without sequences of its own,
  /// and for a text that is too long.
  package func copy(_ text: String) -> Bool {
    guard understandsANSI, let sequence = ClipboardSequence(text) else { return false }
    native.put(sequence.text)
    native.flush()
    return true
  }

  /// What ran in between may have left the cursor in the middle of a line.
  ///
  /// So many blanks reach the next line from anywhere but the first column, and no other.
  private func startFreshLine() {
    guard needsFreshLine else { return }
    needsFreshLine = false
    guard understandsANSI else { return }
    native.put(String(repeating: " ", count: max(0, device.columns - 1)) + "\r\u{1B}[K")
  }

  /// Asks a question and waits for its answer.
  package func read(_ prompt: LinePrompt) -> LineOutcome {
    attach()
    let isCancelled = takeInterrupt()
    if let termination { return .terminated(termination) }
    if isCancelled { return .interrupted("") }
    for note in notes.take() { print(note) }
    for note in news?(.asking) ?? [] { print(note) }
    if !prompt.lead.isEmpty { print(prompt.lead) }
    startFreshLine()
    prepare(prompt)
    isReading = true
    LastResort.setReading(true, bracketsPastes: understandsANSI)
    LastResort.watch(Self.signalsWhileReading)
    // libedit would draw the prompt first; what is typed in between would be echoed twice.
    native.setEditingMode(true)
    setPasteBracketing(true)
    let line = native.readLine()
    setPasteBracketing(false)
    native.flush()
    LastResort.stopWatching(Self.signalsWhileReading)
    LastResort.setReading(false, bracketsPastes: false)
    isReading = false
    if let ending { return ending }
    guard let line else { return .endOfInput("") }
    prompt.history?.add(line)
    return .line(line)
  }

  private func prepare(_ prompt: LinePrompt) {
    self.prompt = prompt
    leftPrompt.show(prompt.text, .accent, palette)
    nextTick = 0
    updateRightPrompt()
    pendingPrefill = prompt.prefill.isEmpty ? nil : prompt.prefill
    givesWay = false
    ending = nil
    queue = []
    lastTab = nil
    guard let history = NativeHistory(prompt.history?.answers ?? []) else { return }
    native.useHistory(history)
    self.history = history
  }

  func setPasteBracketing(_ on: Bool) {
    if understandsANSI { native.put(on ? "\u{1B}[?2004h" : "\u{1B}[?2004l") }
  }
}
