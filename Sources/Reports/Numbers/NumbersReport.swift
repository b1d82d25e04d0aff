package import BrinkModel
package import DisplayText

/// The numbers of following through, with the entries behind each.
package struct NumbersReport: Report {
  let numbers: FollowThrough

  package init(_ numbers: FollowThrough) {
    self.numbers = numbers
  }

  package var text: StyledText {
    var lines: [StyledText] = ["\("From \(numbers.from) to \(numbers.to)", .bold)", ""]
    lines.append("\("Repeat incidents by service", .bold)")
    if numbers.repeats.isEmpty { lines.append("  no incidents") }
    for service in numbers.repeats {
      lines.append(
        "  \(service.service.onOneLine): \(service.repeats.count) of \(service.incidents.count)\(ids(service.repeats))"
      )
    }
    let (now, before) = (numbers.trend.now.count, numbers.trend.before.count)
    let word = now < before ? "fewer" : now > before ? "more" : "as many"
    lines.append("  \(now) now, \(before) in the days before: \(word)\(ids(numbers.trend.before))")
    lines += share("Runbook updated before the next release", numbers.runbooks)
    if !numbers.awaitingRelease.isEmpty {
      lines.append("  no release since\(ids(numbers.awaitingRelease))")
    }
    lines += share("Actions closed by their due date", numbers.actions)
    if !numbers.waivedActions.isEmpty { lines.append("  waived\(ids(numbers.waivedActions))") }
    lines += ["", "\("Decisions", .bold)"]
    lines.append(
      median("  at the boundary", numbers.decisionSeconds, "no judgments were timed"))
    lines.append(median("  until the outcome", numbers.outcomeSeconds, "no outcomes yet"))
    if !numbers.waivers.isEmpty {
      lines += ["", "\("Releases let go by name", .bold)"]
      lines.append("  \(numbers.waivers.count)\(ids(numbers.waivers))")
    }
    lines += ["", "\("Which recurrence risk did we reduce?", .bold)"]
    for run in numbers.runsOfWeeks {
      guard let week = run.first else { continue }
      let when =
        run.count == 1 ? "week of \(week.monday)" : "\(run.count) weeks from \(week.monday)"
      let said = week.reduced.map { "\($0.words.onOneLine) [\($0.entry.short)]" }
      lines.append(
        "  \(when)  \(said.isEmpty ? "none recorded" : said.joined(separator: "; "))"
      )
    }
    return lines.reduce(into: StyledText()) { $0 += $1 + "\n" }
  }

  private func share(_ name: String, _ share: CountedShare) -> [StyledText] {
    let percent = share.percent.map { "\($0) %" } ?? "nothing to count"
    let of = share.total == 0 ? "" : " (\(share.met.count) of \(share.total))"
    var lines: [StyledText] = ["", "\(name, .bold)", "  \(percent)\(of)\(ids(share.met))"]
    if !share.missed.isEmpty { lines.append("  not so\(ids(share.missed))") }
    return lines
  }

  private func median(
    _ name: String, _ numbers: [(entry: EntryID, seconds: Int)], _ nothing: String
  ) -> StyledText {
    guard let median = FollowThrough.median(numbers) else { return "\(name): \(nothing)" }
    let count = numbers.count == 1 ? "one" : "half of \(numbers.count)"
    return "\(name): \(count) within \(DurationText.words(median))\(ids(numbers.map(\.entry)))"
  }

  private func ids(_ ids: [EntryID]) -> StyledText {
    ids.isEmpty ? "" : "\("  [\(ids.map(\.short).joined(separator: " "))]", .dim)"
  }
}
