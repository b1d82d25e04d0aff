package import BrinkModel
import DisplayText

/// A replay as an asciicast: one JSON line for the window, then one for each change on it.
///
/// Version 2, as docs.asciinema.org/manual/asciicast/v2 describes it: `[seconds, "o", text]` is what
/// the terminal is sent, `[seconds, "m", label]` a marker.
package struct ReplayCast {
  private let replay: Replay
  private let pace: ReplayPace
  private let size: ReplayFrame.Size
  private let palette = Palette.coloured

  package init(
    _ replay: Replay, pace: ReplayPace,
    size: ReplayFrame.Size = ReplayFrame.Size(columns: 80, rows: 24)
  ) {
    self.replay = replay
    self.pace = pace
    self.size = size
  }

  /// How long the last moment stays, in milliseconds.
  private static let ending: Int64 = 3000

  /// Gives the lines one by one, each with its line break.
  package func write<E: Error>(_ give: (String) throws(E) -> Void) throws(E) {
    try give(head + "\n")
    var time: Int64 = 0
    var drawn: [String] = []
    for index in replay.moments.indices {
      if index > 0 {
        time += pace.wait(for: replay.elapsed(at: index) - replay.elapsed(at: index - 1))
      }
      let lines = frame(at: index)
      try give(event(time, "o", changes(from: drawn, to: lines, isFirst: index == 0)))
      drawn = lines
      if let entry = replay.moments[index].entry, let marker = replay.moments[index].marker {
        try give(event(time, "m", visible("\(marker.rawValue) \(entry.id.short)")))
      }
    }
    try give(event(time + Self.ending, "o", "\u{1B}[?25h\r\n"))
  }

  /// The whole cast.
  package var text: String {
    var lines: [String] = []
    write { (line: String) throws(Never) in lines.append(line) }
    return lines.joined()
  }

  private var head: String {
    let began = (replay.moments.first?.at.milliseconds ?? 0) / 1000
    return JSONText.object([
      ("version", "2"), ("width", "\(size.columns)"), ("height", "\(size.rows)"),
      ("timestamp", "\(began)"), ("title", JSONText.string(ReplayTitle.plain(replay.subject))),
      ("env", "{\"TERM\":\"xterm-256color\"}"),
    ])
  }

  private func event(_ time: Int64, _ code: String, _ text: String) -> String {
    "[\(ReplayJSON.seconds(time)),\"\(code)\",\(JSONText.string(text))]\n"
  }

  private func frame(at index: Int) -> [String] {
    let note = StyledText("\(index + 1) of \(replay.moments.count)", .dim)
    return ReplayFrame(
      replay, at: index, size: size, glyphs: .unicode, pace: "×\(pace.words)", footer: [note]
    ).lines.map { $0.rendered(in: palette) }
  }

  /// What a terminal that shows one page has to be sent to show the other.
  private func changes(from old: [String], to new: [String], isFirst: Bool) -> String {
    var output = isFirst ? "\u{1B}[?25l\u{1B}[2J" : ""
    for (row, line) in new.enumerated() where row >= old.count || old[row] != line {
      output += "\u{1B}[\(row + 1);1H\u{1B}[K\(line)"
    }
    return output
  }
}
