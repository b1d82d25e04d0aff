import DisplayText
import Glibc

/// The editor's own commands, run by libedit when their key is pressed.
extension LineEditor {
  func perform(_ command: EditingCommand) -> EditingEffect {
    switch command {
    case .complete: complete()
    case .newline: insertNewline()
    case .editor: editLineExternally()
    case .search: searchBackwards()
    case .left: moveLeft()
    case .right: moveRight()
    case .backspace: deleteLeft()
    case .delete: deleteRight()
    }
  }

  // MARK: Whole graphemes

  private var scalarsLeft: Int { native.textBeforeCursor.last?.unicodeScalars.count ?? 0 }

  private var scalarsRight: Int { native.textAfterCursor.first?.unicodeScalars.count ?? 0 }

  private func moveLeft() -> EditingEffect {
    let count = scalarsLeft
    guard count > 0 else { return .failed }
    native.moveCursor(by: -count)
    return .cursorMoved
  }

  private func moveRight() -> EditingEffect {
    let count = scalarsRight
    guard count > 0 else { return .failed }
    native.moveCursor(by: count)
    return .cursorMoved
  }

  private func deleteLeft() -> EditingEffect {
    let count = scalarsLeft
    guard count > 0 else { return .failed }
    native.deleteBackward(count)
    return .lineChanged
  }

  private func deleteRight() -> EditingEffect {
    let count = scalarsRight
    guard count > 0 else { return .failed }
    native.moveCursor(by: count)
    native.deleteBackward(count)
    return .lineChanged
  }

  // MARK: Longer texts

  private func insertNewline() -> EditingEffect {
    guard prompt.multiline else { return .failed }
    native.insert("\n")
    return .lineChanged
  }

  private func editLineExternally() -> EditingEffect {
    let text = native.text
    eraseLine()
    setPasteBracketing(false)
    let edited = editExternally(text)
    if let edited {
      let lines = prompt.multiline ? edited : edited.replacing("\n", with: " ")
      native.replaceLine(with: String(lines.unicodeScalars.prefix(Self.longestTyped)))
    }
    startDrawingHere()
    return .nothing
  }

  // MARK: Completion

  private func complete() -> EditingEffect {
    let request = CompletionRequest(
      before: native.textBeforeCursor, after: native.textAfterCursor)
    guard let completion = prompt.complete?(request), !completion.candidates.isEmpty else {
      return .nothingToAdd
    }
    let candidates = completion.candidates.map { visible($0) }
    let shown = Completion(
      replacing: completion.replacing, candidates: candidates, tail: completion.tail)
    let typed = String(request.before.suffix(completion.replacing))
    let isOnly = candidates.count == 1
    let addition = isOnly ? shown.sharedStart + completion.tail : shown.sharedStart
    if isOnly || addition.count > typed.count {
      native.deleteBackward(typed.unicodeScalars.count)
      native.insert(addition)
      lastTab = nil
      return isOnly ? .lineChanged : .nothingToAdd
    }
    guard lastTab == request else {
      lastTab = request
      return .nothingToAdd
    }
    lastTab = nil
    let lines = CompletionListing.lines(candidates, columns: native.columns)
    printAbove(StyledText(lines.joined(separator: "\n")))
    return .nothing
  }

  // MARK: Search

  /// A search of our own: libedit's reads patterns as expressions and loses its memory on long lines.
  private func searchBackwards() -> EditingEffect {
    guard let history = prompt.history else { return .failed }
    let original = native.text
    var search = ReverseSearch(history.answers)
    var result = original
    isSearching = true
    show(search, or: original)
    searching: while true {
      guard let character = native.nextCharacter() else {
        isSearching = false
        return .ended
      }
      switch UInt32(bitPattern: character) {
      case 0x12: search.next()
      case 0x08, 0x7F: search.erase()
      case 0x07: break searching
      case 0x20...0x7E, 0xA0...:
        if let scalar = Unicode.Scalar(UInt32(bitPattern: character)) { search.type(scalar) }
      case let key:
        result = search.match ?? original
        queue.insert(key, at: 0)
        break searching
      }
      show(search, or: original)
    }
    isSearching = false
    redraw {
      native.replaceLine(with: result)
      leftPrompt.show(prompt.text, .accent, palette)
    }
    return .nothing
  }

  private func show(_ search: ReverseSearch, or original: String) {
    let line = search.pattern.isEmpty ? original : search.match ?? ""
    let label = search.hasFailed ? "no such answer" : "search"
    redraw {
      native.replaceLine(with: line)
      leftPrompt.show("(\(label): \(search.pattern)) ", .accent, palette)
    }
  }
}
