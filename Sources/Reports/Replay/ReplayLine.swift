package import BrinkModel
package import DisplayText

/// A moment of a replay: the clock, who, what; a decision with its owner and how it may fail.
package struct ReplayLine {
  let moment: ReplayMoment
  let elapsed: Int64
  let isStruck: Bool
  let glyphs: Glyphs

  package init(_ replay: Replay, _ index: Int, seenAt position: Int, glyphs: Glyphs) {
    moment = replay.moments[index]
    elapsed = replay.elapsed(at: index)
    isStruck = moment.entry.map { replay.isStruck($0.id, at: position) } ?? false
    self.glyphs = glyphs
  }

  /// The lines, the first with the clock; later ones are indented by two.
  package var lines: [StyledText] {
    let clock = ElapsedText.text(milliseconds: elapsed)
    guard let entry = moment.entry else { return ["\(clock, .dim)  \(damage)"] }
    let first: StyledText =
      "\(clock, .dim)  \(Self.shortened(entry.by, 200), .accent)  \(doubt)\(words(of: entry))"
    guard entry.kind == .decision else { return [first] }
    return [first] + parts(of: entry)
  }

  private var damage: StyledText {
    guard case .damaged(let record) = moment.content else { return "" }
    return "\("\(record.isTorn ? "torn" : "unreadable"), counts for nothing", .alarm): \(record.what.onOneLine) \("(\(record.place.onOneLine))", .dim)"
  }

  private var doubt: StyledText {
    var text = StyledText()
    switch moment.doubt {
    case .edited?: text += StyledText("[edited after it was written] ", .alarm)
    case .unsealed?: text += StyledText("[without a seal] ", .warning)
    case nil: break
    }
    if isStruck { text += StyledText("[struck] ", .warning) }
    return text
  }

  private func words(of entry: Entry) -> StyledText {
    let said = Self.shortened(IncidentWords.text(of: entry), Self.longest)
    let text = StyledText(said, isStruck ? .dim : style(of: entry))
    let kind = entry.kind.rawValue.onOneLine
    switch entry.kind {
    case .note:
      return entry[RetroNote.mark] == nil ? text : "\("looking back", .bold): \(text)"
    case .state where moment.marker == nil: return text
    case .state: return "\(sign)\(text)"
    case .incident: return "\(sign)\("opened", .bold): \(text)"
    case .decision, .overload, .verdict, .resolution:
      return "\(sign)\(kind, .bold) \(entry.id.short, .accent): \(text)"
    default: return "\(kind, .bold): \(text)"
    }
  }

  private var sign: StyledText {
    StyledText(glyphs == .unicode ? "◆ " : "* ", isStruck ? .dim : .accent)
  }

  private func style(of entry: Entry) -> Style {
    switch entry["State"] {
    case "objection", "reopened": .warning
    case "mitigated", "closed": .good
    default: .plain
    }
  }

  private func parts(of entry: Entry) -> [StyledText] {
    var lines: [StyledText] = []
    if let owner = entry["Owner"] {
      lines.append("  \("owner", .dim)  \(Self.shortened(owner, 200), .accent)")
    }
    if let failure = entry["Failure"] {
      lines.append("  \("may fail", .dim)  \(Self.shortened(failure, Self.longest), .warning)")
    }
    return lines
  }

  /// More of one entry than anybody reads while it runs; `brink show` has all of it.
  private static let longest = 1200

  private static func shortened(_ text: String, _ limit: Int) -> String {
    let text = text.onOneLine
    guard let end = text.index(text.startIndex, offsetBy: limit, limitedBy: text.endIndex),
      end < text.endIndex
    else { return text }
    return text[..<end] + "…"
  }
}
