import BrinkModel

/// Moments as `--since` and `--until` take them.
enum MomentText {
  /// The moment meant, in the past of `now`: `2026-11-20`, `2026-11-20 14:05`, RFC 3339, `2w`,
  /// `90 min`, `today`, `yesterday`, and `14:05` when it was that last.
  ///
  /// A day stands for its first moment; for `until` for the moment after its last.
  static func moment(_ text: String, now: Timestamp, endOfDay: Bool) -> Timestamp? {
    if let moment = Timestamp(text) { return moment }
    let words = text.trimmed
    if let day = day(words, now: now) {
      return Timestamp(day.adding(days: endOfDay ? 1 : 0), offset: now.offset)
    }
    if let minutes = minutes(words[...]) {
      let today = Timestamp(now.date, minutes: minutes, offset: now.offset)
      return today <= now ? today : today.adding(milliseconds: -86_400_000)
    }
    let parts = words.split { $0 == " " || $0 == "T" }
    if parts.count == 2, let day = CivilDate(parts[0]), let minutes = minutes(parts[1]) {
      return Timestamp(day, minutes: minutes, offset: now.offset)
    }
    let length = words.hasSuffix(" ago") ? String(words.dropLast(4)) : words
    return DurationText.seconds(length).map { now.adding(milliseconds: -Int64($0) * 1000) }
  }

  /// The value of a flag, or a usage fault that shows what is understood.
  static func value(
    _ arguments: Arguments, _ flag: String, now: Timestamp, endOfDay: Bool = false
  ) throws(Fault) -> Timestamp? {
    guard let text = arguments[flag] else { return nil }
    guard let moment = moment(text, now: now, endOfDay: endOfDay) else {
      throw Fault(
        place: "--\(flag)=\(text)", what: "is no moment we can read",
        remedy: "Write a day (2026-11-20), a day and time ('2026-11-20 14:05'), or how long ago "
          + "(2w, 3 days, 90 min, yesterday).", status: .usage)
    }
    return moment
  }

  private static func day(_ text: String, now: Timestamp) -> CivilDate? {
    switch text.lowercased() {
    case "today": now.date
    case "yesterday": now.date.adding(days: -1)
    default: CivilDate(text)
    }
  }

  private static func minutes(_ text: Substring) -> Int? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ $0.count == 2 && $0.allSatisfy(\.isASCII) }),
      let hour = Int(parts[0]), (0..<24).contains(hour), let minute = Int(parts[1]),
      (0..<60).contains(minute)
    else { return nil }
    return hour * 60 + minute
  }
}
