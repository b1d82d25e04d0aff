import CEditline
import DisplayText
import Glibc

/// Waiting for keys: libedit calls back here for every character it wants.
extension LineEditor {
  /// How long an ESC may stand alone before it counts as a key, in milliseconds.
  private static let escapeDelay: CInt = 50
  /// The longest line that is still added to; commands may need a little more room.
  static let longestTyped = longestLine - 64
  /// What libedit is given for a lone ESC under vi's keys; bound to leaving insert mode.
  static let viEscape: UInt32 = 0x80

  /// libedit's reader: 1 with a character, 0 at the end of input, -1 when ``ending`` says why.
  func readCharacter(_ character: UnsafeMutablePointer<wchar_t>) -> CInt {
    native.bringCursorBack()
    showPrefill()
    while true {
      if !queue.isEmpty {
        character.pointee = wchar_t(bitPattern: queue.removeFirst())
        return 1
      }
      keepTallLineInStep()
      switch waitForByte() {
      case .byte(let byte):
        isResuming = false
        accept(byte)
      case .silence:
        if let key = decoder.timeOut() { accept(key) }
      case .woken:
        answerWakes()
      case .gone:
        // Nobody said to leave: it ends as a hang-up does, whichever of the two is noticed first.
        finish(.terminated(SIGHUP))
      }
      if ending != nil {
        errno = EINTR
        return -1
      }
    }
  }

  private enum Event {
    case byte(UInt8)
    /// An escape sequence has begun and nothing follows.
    case silence
    case woken
    case gone
  }

  private func waitForByte() -> Event {
    while true {
      let now = Self.milliseconds
      if prompt.right != nil, now >= nextTick { tick() }
      if !decoder.awaitsSequence { showNews(at: now) }
      var timeout: CInt = -1
      if decoder.awaitsSequence {
        timeout = Self.escapeDelay
      } else if prompt.right != nil {
        timeout = CInt(clamping: nextTick - min(now, nextTick))
      }
      if news != nil, !decoder.awaitsSequence {
        let untilNews = CInt(clamping: nextNews - min(now, nextNews))
        timeout = timeout < 0 ? untilNews : min(timeout, untilNews)
      }
      var polled = [
        pollfd(fd: device.input, events: Int16(POLLIN), revents: 0),
        pollfd(fd: pipe.readEnd, events: Int16(POLLIN), revents: 0),
      ]
      let ready = poll(&polled, 2, timeout)
      if ready < 0, errno != EINTR { return .gone }
      if ready > 0, polled[1].revents != 0 { return .woken }
      if ready > 0, polled[0].revents != 0 {
        var byte: UInt8 = 0
        switch Glibc.read(device.input, &byte, 1) {
        case 1: return .byte(byte)
        case 0: return .gone
        default:
          guard errno == EINTR || errno == EAGAIN else { return .gone }
        }
      }
      if ready == 0, decoder.awaitsSequence { return .silence }
    }
  }

  static var milliseconds: UInt64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return UInt64(time.tv_sec) * 1000 + UInt64(time.tv_nsec) / 1_000_000
  }

  private func accept(_ byte: UInt8) {
    if byte == 0x03 { return finish(.interrupted(native.text)) }
    if paste != nil {
      if let text = paste?.take(byte) {
        paste = nil
        insertPaste(text)
      }
      return
    }
    switch byte {
    case 0x04 where native.length == 0 && !isSearching: finish(.endOfInput(""))
    case 0x1A: suspend()
    case 0x1C: quit()
    case 0x0A, 0x0D:
      if !decoder.awaitsSequence { hideRightPrompt() }
      fallthrough
    default:
      if let key = decoder.take(byte) { accept(key) }
    }
  }

  private func accept(_ key: KeyDecoder.Key) {
    giveWay(to: key)
    switch key {
    case .scalar(let scalar):
      let isText = scalar.value >= 0x20 && scalar.value != 0x7F
      if isText, native.length >= Self.longestTyped { return native.beep() }
      // libedit's quick way of drawing takes every character for at least one column.
      if isText, !isSearching, LineLayout.width(wchar_t(bitPattern: scalar.value)) == 0 {
        return redraw { native.insert(String(Character(scalar))) }
      }
      queue.append(scalar.value)
    case .escape(PasteCollector.start): paste = PasteCollector()
    case .escape(let sequence): accept(sequence: sequence)
    }
  }

  /// A character or a paste replaces an offer; whatever else comes first makes it the person's own.
  private func giveWay(to key: KeyDecoder.Key) {
    guard givesWay else { return }
    givesWay = false
    let replaces =
      switch key {
      case .scalar(let scalar): scalar.value >= 0x20 && scalar.value != 0x7F
      case .escape(let sequence): sequence == PasteCollector.start
      }
    if replaces { redraw { native.replaceLine(with: "") } }
  }

  /// Hands on what is bound and drops the rest, which libedit would insert as text.
  private func accept(sequence: [UInt8]) {
    // Alt and digits would make libedit repeat the next command up to a million times.
    if !usesViKeys, sequence.count == 1, (0x30...0x39).contains(sequence[0]) { return }
    guard sequence.count <= 1 || knownSequences.contains(sequence) else { return }
    let isViEscape = usesViKeys && !knownSequences.contains(sequence)
    queue.append(isViEscape ? Self.viEscape : 0x1B)
    queue.append(contentsOf: sequence.map(UInt32.init))
  }

  private func insertPaste(_ text: String) {
    let room = max(0, Self.longestTyped - native.length)
    let lines = prompt.multiline ? text : text.replacing("\n", with: " ")
    let fitting = String(String.UnicodeScalarView(lines.unicodeScalars.prefix(room)))
    if isSearching {
      queue.append(contentsOf: fitting.unicodeScalars.prefix { $0.value >= 0x20 }.map(\.value))
    } else {
      redraw { native.insert(fitting) }
    }
  }

  private func showPrefill() {
    guard let text = pendingPrefill else { return }
    pendingPrefill = nil
    givesWay = prompt.prefillGivesWay
    redraw { native.insert(String(text.unicodeScalars.prefix(Self.longestTyped))) }
  }

  private func answerWakes() {
    for reason in pipe.drain() where ending == nil {
      switch CInt(reason) {
      case SIGINT: finish(.interrupted(native.text))
      case SIGTERM, SIGHUP: finish(.terminated(CInt(reason)))
      case SIGWINCH: adoptNewSize()
      case SIGTSTP: suspend()
      case SIGCONT: if isResuming { isResuming = false } else { resume() }
      default: break
      }
    }
    guard ending == nil else { return }
    for note in notes.take() { printAbove(note) }
  }

  /// How often news is asked for while one types, in milliseconds.
  private static let newsEvery: UInt64 = 100

  private func showNews(at now: UInt64) {
    guard let news, now >= nextNews else { return }
    nextNews = now + Self.newsEvery
    for note in news(.typing) { printAbove(note) }
    guard let text = prompt.changing?(), text != prompt.text, !isSearching else { return }
    redraw {
      prompt.text = text
      leftPrompt.show(text, .accent, palette)
    }
  }

  private func tick() {
    if updateRightPrompt() { redraw {} }
  }

  /// Ends the line otherwise than by accepting it, leaving the cursor below it.
  func finish(_ outcome: LineOutcome) {
    ending = outcome
    paste = nil
    decoder = KeyDecoder()
    rightPrompt.show("", .plain, palette)
    redraw { native.moveToEnd() }
    if case .interrupted = outcome { native.put("^C") }
    native.put("\n")
    native.flush()
  }
}
