package import BrinkModel
package import DisplayText
import Rec

/// A moment of a replay: the clock, who, what; a decision with its owner and how it may fail.
package struct ReplayLine {
  let moment: ReplayMoment
  let elapsed: Int64
  let isStruck: Bool
  let glyphs: Glyphs
  /// What the moment is about, where that is part of the replay.
  private let subject: Entry?

  package init(_ replay: Replay, _ index: Int, seenAt position: Int, glyphs: Glyphs) {
    moment = replay.moments[index]
    elapsed = replay.elapsed(at: index)
    isStruck = moment.entry.map { replay.isStruck($0.id, at: position) } ?? false
    self.glyphs = glyphs
    subject = moment.entry?.about.flatMap { replay[$0] }
  }

  /// The lines, the first with the clock; later ones are indented by two.
  ///
  /// - Parameters:
  ///   - isWhole: Whether a decision's sentence is there too, besides who and what it names.
  ///   - clockWidth: The columns that the clock takes at least.
  /// - Returns: One line or more, not yet wrapped.
  package func lines(isWhole: Bool, clockWidth: Int = 0) -> [StyledText] {
    let clock = ElapsedText.text(milliseconds: elapsed)
      .padded(toColumns: clockWidth, alignedRight: true)
    guard let entry = moment.entry else { return ["\(clock, .dim)  \(damage)"] }
    let first: StyledText =
      "\(clock, .dim)  \(Self.shortened(entry.by, 200), .accent)  \(doubt)\(words(of: entry))"
    guard entry.kind == .decision else { return [first] }
    return [first] + parts(of: entry, isWhole: isWhole)
  }

  private var damage: StyledText {
    guard case .damaged(let record) = moment.content else { return "" }
    let kind = "\(record.isTorn ? "torn" : "unreadable"), counts for nothing"
    let place = "(\(record.place.onOneLine))"
    return "\(kind, .alarm): \(record.what.onOneLine) \(place, .dim)"
  }

  private var doubt: StyledText {
    var text = StyledText()
    switch moment.doubt {
    case .edited?: text += StyledText("[edited after it was written] ", .alarm)
    case .gap?: text += StyledText("[what came before it is missing] ", .warning)
    case .unsealed?: text += StyledText("[without a seal] ", .warning)
    case nil: break
    }
    if isStruck { text += StyledText("[struck] ", .warning) }
    return text
  }

  private func words(of entry: Entry) -> StyledText {
    let text = StyledText(
      Self.shortened(said(in: entry), Self.longest), isStruck ? .dim : style(of: entry))
    let kind = entry.kind.rawValue.onOneLine
    switch entry.kind {
    case .note:
      return entry[RetroNote.mark] == nil ? text : "\("looking back", .bold): \(text)"
    case .state: return moment.marker == nil ? text : "\(sign)\(text)"
    // Their words say what they are.
    case .outcome, .done, .strike, .amend: return text
    case .verdict, .resolution: return "\(sign)\(text)"
    case .incident: return "\(sign)\("opened", .bold): \(text)"
    case .decision, .overload: return "\(sign)\(kind, .bold) \(entry.id.short, .accent) \(text)"
    default: return "\(kind, .bold): \(text)"
    }
  }

  /// What it says; of what it is about, the words beside the identifier.
  private func said(in entry: Entry) -> String {
    if entry.kind == .overload { return overload(entry) }
    if entry.kind == .decision { return decision(entry) }
    let text =
      entry.kind == .done
      ? "\(entry["Result"] ?? "done") \(entry.about?.short ?? "")"
        + (entry["Evidence"].map { ": \($0)" } ?? "")
      : IncidentWords.text(of: entry)
    guard let subject, let name = Self.name(of: subject),
      let range = text.firstRange(of: subject.id.short)
    else { return text }
    return text.replacingCharacters(range, with: "\(subject.id.short) “\(name)”")
  }

  private func decision(_ entry: Entry) -> String {
    "\(EntrySummary.verdict(of: entry)): \(entry["Doing"] ?? entry["Command"] ?? "")"
  }

  /// The decision that stood still, what comes first, and whose the next step is.
  private func overload(_ entry: Entry) -> String {
    let decision = entry["Decision"] ?? EntrySummary.text(of: entry)
    let urgent = entry.values(of: "TableUrgent").joined(separator: ", ")
    let parts = [
      decision, urgent.isEmpty ? nil : "now: \(urgent)",
      entry["Owner"].map { "next step: \($0)" },
    ]
    return parts.compactMap { $0 }.joined(separator: "; ")
  }

  /// A few words by which the one who reads knows it again.
  private static func name(of entry: Entry) -> String? {
    for field in ["Doing", "What", "Text", "Claim", "Command", "Title"] {
      if let text = entry[field], !text.isEmpty { return shortened(text, 60) }
    }
    return nil
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

  private func parts(of entry: Entry, isWhole: Bool) -> [StyledText] {
    var lines: [StyledText] = []
    if isWhole || entry["Failure"] == nil, let sentence = entry["Sentence"] {
      lines.append("  “\(Self.shortened(sentence, Self.longest))”")
    }
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

extension String {
  fileprivate func replacingCharacters(
    _ range: Range<String.Index>, with text: String
  ) -> String {
    self[..<range.lowerBound] + text + self[range.upperBound...]
  }
}
