package import BrinkModel
import DisplayText

/// Which rules earned their keep: checklists with their claims, and how each claim stands.
package struct ClaimsReport: Report {
  private let rules: RuleTable
  private let standings: [ClaimStanding]

  package init(_ rules: RuleTable, _ standings: [ClaimStanding]) {
    self.rules = rules
    self.standings = standings
  }

  package var document: Document {
    Document(
      "Which rules earned their keep",
      [.table(rules.table), .heading("Claims"), .table(claims)]
        + standings.flatMap { standing -> [Block] in
          [
            .heading("\(standing.claim.id)  \(standing.terms.text)", level: 3),
            .figure(ClaimFigure(standing)),
            .list(
              ClaimText(standing).text.plain.split(whereSeparator: \.isNewline)
                .map { Inline(String($0)) }),
          ]
        })
  }

  /// As it always was: one object a checklist, each on its line.
  package var json: String { rules.json }

  private var claims: Table {
    Table(
      "claims", caption: "Every claim, oldest first",
      [
        .init("entry", "Entry", .id), .init("claim", "Claim"), .init("state", "State"),
        .init("over", "Cycles over", .number), .init("cycles", "Of", .number),
        .init("missing", "Without a value", .number), .init("checklist", "About"),
      ],
      standings.map { standing in
        let (word, style) = ClaimText(standing).word
        return [
          .entry(standing.claim.id), .text(standing.terms.text), .words(Inline(word, style)),
          .count(min(standing.over, standing.terms.cycles)), .count(standing.terms.cycles),
          .count(standing.missing), .text(standing.terms.rule),
        ]
      })
  }
}
