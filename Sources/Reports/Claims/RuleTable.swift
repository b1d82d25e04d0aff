package import BrinkModel
package import DisplayText

/// Which checklists earned their keep, and which have become ceremony.
package struct RuleTable {
  let uses: [RuleUses.Use]

  package init(_ uses: [RuleUses.Use]) {
    // What was walked most comes first; what nobody walked is one line at the end.
    self.uses = uses.filter { $0.runs > 0 || $0.hasClaims }.sorted { $0.runs > $1.runs }
    unused = uses.filter { $0.runs == 0 && !$0.hasClaims }.map(\.rule.name)
  }

  private let unused: [String]

  /// One line of figures and one of words a checklist.
  package func text(columns: Int?) -> StyledText {
    var text = StyledText()
    let width = uses.map { DisplayWidth.columns(of: $0.rule.name) }.max() ?? 0
    for use in uses {
      let figures = [
        "\(use.runs) \(use.runs == 1 ? "walk" : "walks")",
        use.medianSeconds.map { "median \(DurationText.words($0))" },
        use.holds > 0 ? "\(use.holds) held" : nil,
        use.failedAsNamed > 0 ? "\(use.failedAsNamed) failed as named" : nil,
      ].compactMap { $0 }.joined(separator: ", ")
      let head: StyledText = "\(use.rule.name.padded(toColumns: width), .bold)  \(figures)"
      text += (columns.map { head.clipped(toColumns: $0) } ?? head) + "\n"
      let (words, style) = Self.words(use)
      let indent = String(repeating: " ", count: width + 2)
      let lines = StyledText(words, style).wrapped(toColumns: max(20, (columns ?? 80) - width - 2))
      for line in lines { text += "\(indent)\(line)\n" }
    }
    if uses.isEmpty { text += "No checklist was walked yet, and no claim names one.\n" }
    if !unused.isEmpty, !uses.isEmpty {
      let line = "Never walked, and no claim about them: \(unused.joined(separator: ", "))."
      for line in StyledText(line, .dim).wrapped(toColumns: columns ?? 80) { text += line + "\n" }
    }
    return text
  }

  /// One JSON object a checklist, each on its line.
  package var json: String { uses.map { Self.shape.text($0) + "\n" }.joined() }

  static let shape = JSONShape<RuleUses.Use>.object([
    .init("checklist", .text, "What it is called.", \.rule.name),
    .init("runs", .count, "How often it was walked.", \.runs),
    .init(
      "median_seconds", .optional(.whole), "How long half of the walks took at most, in seconds."
    ) {
      $0.medianSeconds
    },
    .init("holds", .count, "How often it held.", \.holds),
    .init(
      "failed_as_named", .count, "How often what it let pass failed as named.", \.failedAsNamed),
    .init("claims_for", .list(.id), "Claims about it that passed.") { $0.supporting.map(\.id) },
    .init("claims_against", .list(.id), "Claims about it that failed.") { $0.refuting.map(\.id) },
    .init("claims_open", .list(.id), "Claims about it that are open.") { $0.pending.map(\.id) },
    .init("retired", .flag, "Whether it was retired.") { $0.retirement != nil },
    .init("words", .text, "What it comes to.") { words($0).text },
  ])

  /// The same as rows.
  var table: Table {
    func list(_ claims: [Claim]) -> Table.Cell {
      .words(claims.map { .entry($0.id) }.joined(separator: ", "))
    }
    return Table(
      "rules", caption: "Checklists that were walked, or that a claim speaks of",
      [
        .init("checklist", "Checklist"), .init("walks", "Walks", .number),
        .init("median_seconds", "Median", .number), .init("held", "Held", .number),
        .init("failed_as_named", "Failed as named", .number), .init("claims_for", "Claims for"),
        .init("claims_against", "Against"), .init("words", "What it comes to"),
      ],
      uses.map { use in
        let (words, style) = Self.words(use)
        let median = use.medianSeconds.map {
          Table.Cell.amount("\($0)", shown: DurationText.words($0))
        }
        return [
          .text(use.rule.name), .count(use.runs), median ?? .nothing, .count(use.holds),
          .count(use.failedAsNamed), list(use.supporting), list(use.refuting),
          .words(Inline(words, style)),
        ]
      })
  }

  /// What the figures come to.
  private static func words(_ use: RuleUses.Use) -> (text: String, style: Style) {
    func list(_ claims: [Claim]) -> String { claims.map(\.id.short).joined(separator: ", ") }
    if let retirement = use.retirement {
      let successor = retirement["Successor"].map { ", replaced by \($0)" } ?? ""
      let claim = retirement.about.map { " by claim \($0.short)" } ?? ""
      return ("retired \(retirement.at.date)\(claim)\(successor)", .dim)
    }
    if !use.refuting.isEmpty, use.supporting.isEmpty {
      return (
        "ceremony by its own claim: \(list(use.refuting)) failed, and it is still in use", .alarm
      )
    }
    if !use.refuting.isEmpty {
      return ("disputed: \(list(use.supporting)) passed, \(list(use.refuting)) failed", .warning)
    }
    if !use.supporting.isEmpty { return ("earned its keep: \(list(use.supporting)) passed", .good) }
    if !use.pending.isEmpty { return ("on trial: \(list(use.pending))", .plain) }
    if use.runs >= 20, use.holds == 0, use.failedAsNamed == 0 {
      return (
        "perhaps ceremony: never held, nothing ever failed as named, and no claim says what it is for",
        .warning
      )
    }
    return ("no claim says what it is good for", .dim)
  }
}

extension RuleUses.Use {
  fileprivate var hasClaims: Bool { !(supporting + refuting + pending).isEmpty }
}
