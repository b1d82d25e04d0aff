package import BrinkModel
package import DisplayText

/// A replay without waiting: line by line, each moment as it was known then.
package struct ReplayTimeline {
  let replay: Replay
  let glyphs: Glyphs
  /// The width to wrap to; nil for none, as into a pipe.
  let columns: Int?
  /// Wide enough for the last clock, so that the names stand below each other.
  private let clockWidth: Int

  package init(_ replay: Replay, glyphs: Glyphs, columns: Int?) {
    self.replay = replay
    self.glyphs = glyphs
    self.columns = columns
    let last = replay.moments.indices.last.map {
      ElapsedText.text(milliseconds: replay.elapsed(at: $0))
    }
    clockWidth = max(8, last?.count ?? 0)
  }

  /// What is replayed, from when to when, and what in it is not as it should be.
  package var head: StyledText {
    guard let first = replay.moments.first, let last = replay.moments.last else {
      return "\(ReplayTitle.text(of: replay.subject)): nothing happened.\n"
    }
    let from = "\(first.at.date) \(first.at.hoursAndMinutes)"
    let to =
      last.at.date == first.at.date
      ? last.at.hoursAndMinutes : "\(last.at.date) \(last.at.hoursAndMinutes)"
    let count = replay.moments.count
    var text: StyledText = "\(ReplayTitle.text(of: replay.subject))\n"
    text += StyledText("\(from) to \(to), \(count) \(count == 1 ? "moment" : "moments")\n", .dim)
    if let apart = Self.apart(replay) { text += StyledText(apart + "\n", .warning) }
    return text + "\n"
  }

  /// `counted apart: 1 torn or unreadable, 2 edited`; nil where there is nothing.
  package static func apart(_ replay: Replay) -> String? {
    let doubtful = replay.doubtful
    let parts = [
      (doubtful.damaged, "torn or unreadable"), (doubtful.edited, "edited after they were written"),
      (doubtful.unsealed, "without a seal"), (doubtful.gaps, "after something that is missing"),
    ].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    return parts.isEmpty ? nil : "not as written: " + parts.joined(separator: ", ")
  }

  /// One moment, with its line breaks; a new day says so first.
  package func text(of index: Int) -> StyledText {
    var text = StyledText()
    let day = replay.moments[index].at.date
    if index > 0, replay.moments[index - 1].at.date != day { text += "\("\(day)", .dim)\n" }
    // Seen at its own moment: nothing later is known yet.
    let lines = ReplayLine(replay, index, seenAt: index, glyphs: glyphs).lines(
      isWhole: true, clockWidth: clockWidth)
    let margin = StyledText(String(repeating: " ", count: clockWidth + 2))
    for (place, line) in lines.enumerated() {
      let indented = place == 0 ? line : margin + line
      guard let columns else {
        text += indented + "\n"
        continue
      }
      for piece in indented.wrapped(toColumns: columns, indent: clockWidth + 4) {
        text += piece + "\n"
      }
    }
    return text
  }

  /// What was left out, in words; empty where nothing was.
  package var foot: StyledText {
    guard replay.expectations > 0 else { return "" }
    let many = replay.expectations != 1
    return StyledText(
      "\n\(replay.expectations) \(many ? "expectations" : "expectation") said in earlier replays "
        + "\(many ? "are" : "is") left out.\n", .dim)
  }
}
