import BrinkModel
import DisplayText
import Reports

/// Lists claims and how they stand.
enum ClaimsCommand {
  static let command = Command(
    CommandDescription(
      "claims", summary: "list claims: how each stands against its mark",
      options: [Option("all", short: "a", help: "closed ones too"), .json],
      details: """
        One drawing a claim: the baseline, a stroke, the window; ? where a value is missing. Open
        claims stand first, oldest first. brink show ID draws one of them large.
        """)
  ) { session, arguments throws(Fault) in
    let book = try ClaimBook(session)
    let all = book.claims.all
    let claims = all.filter(\.isOpen) + (arguments.has("all") ? all.filter { !$0.isOpen } : [])
    let standings = try book.standings(claims)
    guard !arguments.has("json") else {
      for standing in standings { session.world.output.write(ClaimJSON.text(standing) + "\n") }
      return ExitStatus.done.rawValue
    }
    if claims.isEmpty, !all.isEmpty {
      session.print("No claim is open; `brink claims --all` lists \(all.count) closed.\n")
    } else {
      session.print(
        ClaimTable(standings, glyphs: session.glyphs).text(columns: session.columns))
    }
    return ExitStatus.done.rawValue
  }
}
