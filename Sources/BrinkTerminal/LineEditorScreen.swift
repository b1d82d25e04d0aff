import DisplayText
import Glibc

/// What happens on the screen around the line: notes above it, resizing, stopping and coming back.
extension LineEditor {
  /// Changes the line and draws it anew; the change comes after the old drawing was removed.
  func redraw(changing change: () -> Void) {
    eraseLine()
    change()
    native.draw()
  }

  /// Prints above the line; one write to the terminal, so nothing flickers.
  func printAbove(_ text: StyledText) {
    eraseLine()
    native.put(text.rendered(in: palette) + "\n")
    native.draw()
  }

  /// Goes to the prompt's first column and clears from there.
  func eraseLine() {
    let layout = layout(rows: native.rows)
    if understandsANSI {
      native.put("\r" + (layout.row > 0 ? "\u{1B}[\(layout.row)A" : "") + "\u{1B}[J")
    } else if layout.row > 0 {
      native.put("\n")
    } else {
      native.put("\r" + String(repeating: " ", count: fullLayout.column) + "\r")
    }
  }

  private func layout(rows: Int) -> LineLayout {
    var layout = LineLayout(columns: native.columns, rows: rows)
    layout.add(prompt: leftPrompt.characters, literal: PromptImage.literal)
    native.withLine { text, cursor in
      layout.add(
        text: UnsafeBufferPointer(rebasing: text[..<cursor]),
        next: cursor < text.count ? text[cursor] : nil)
    }
    return layout
  }

  /// Where the end of the line is, however tall the screen.
  private var fullLayout: LineLayout {
    var layout = LineLayout(columns: native.columns, rows: .max)
    layout.add(prompt: leftPrompt.characters, literal: PromptImage.literal)
    native.withLine { text, _ in layout.add(text: text, next: nil) }
    return layout
  }

  /// libedit loses count, and then its memory, when a line fills the screen; drawing sets it right.
  func keepTallLineInStep() {
    if understandsANSI, fullLayout.row >= native.rows - 1 { redraw {} }
  }

  /// Asks the prompt for its right part when a second has passed; whether it has changed.
  @discardableResult
  func updateRightPrompt() -> Bool {
    guard let right = prompt.right, understandsANSI else {
      nextTick = .max
      return rightPrompt.show("", .plain, palette)
    }
    nextTick = Self.milliseconds + 1000
    guard let text = right(), !text.isEmpty else { return rightPrompt.show("", .plain, palette) }
    return rightPrompt.show(text + " ", .dim, palette)
  }

  /// An accepted line stays on the screen without it.
  func hideRightPrompt() {
    if rightPrompt.show("", .plain, palette) { redraw {} }
    nextTick = Self.milliseconds + 1000
  }

  func adoptNewSize() {
    native.noteNewSize()
    redraw {}
  }

  /// Stops the whole job, as the terminal itself would, and comes back with the line intact.
  func suspend() {
    guard !LastResort.isIgnored(SIGTSTP) else { return native.beep() }
    setPasteBracketing(false)
    detach()
    isResuming = true
    kill(0, SIGTSTP)
    adoptModes()
    attach()
    resume()
  }

  /// After a stop the cursor stands on a line of its own, and the modes may be anybody's.
  func resume() {
    native.setEditingMode(false)
    native.setEditingMode(true)
    startDrawingHere()
  }

  /// Draws the line from the cursor's row on, wherever it was before.
  func startDrawingHere() {
    setPasteBracketing(true)
    native.put(understandsANSI ? "\r\u{1B}[J" : "\r")
    native.noteNewSize()
    native.draw()
  }

  /// Ctrl-\: dies of SIGQUIT with the terminal restored, unless that is ignored.
  func quit() {
    setPasteBracketing(false)
    detach()
    kill(0, SIGQUIT)
    attach()
    resume()
  }
}
