import Reports

/// What the manual says of reports: their forms, the keys of their JSON, and questions that recsel
/// answers with the same numbers.
package enum ReportsProse {
  static let section = ManualSection(title: "REPORTS", text: text)
  static let programs = ManualSection(title: "REPORTS FOR PROGRAMS", text: keysText)
  static let recutils = ManualSection(title: "TEN QUESTIONS FOR RECSEL", text: questionsText)

  private static let text = """
    A report is found out once and then written in the form that is wanted: text for a terminal, md for
    a repository, html as one page that needs nothing else (no script, light and dark, fit for print),
    json and csv for programs. The numbers are the same in all of them. Some have more: ics (a calendar
    of what is open), prom (Prometheus' text format), cast (the replay for asciinema). With -o FILE the
    form follows from the name, and a file that is there is replaced only once the new one is whole and
    keeps its mode; a new one has what the umask says. A link leads to its file.

    brink report retro covers two weeks, or --since and --until. It knows what was known at its end:
    an outcome written later changes nothing in it. Records that were torn, edited or put there by hand
    are counted apart and named, and what can be read of them still counts.

    brink report incident is a postmortem. What has not been written yet is said to be missing rather
    than left out. --for stakeholders is for those outside: no names but those of owners.

    What comes from entries is text in every form: no markup, no formula, no escape of a terminal.
    """

  private static let keysText =
    """
    One object, moments as RFC 3339, days as 2026-11-20, identifiers whole, lengths of time in seconds,
    null where there is nothing to say. Keys are added, never renamed or removed.

    """
    + ReportSchema.all.map { "\($0.name) :: \($0.keys.joined(separator: ", "))" }
    .joined(separator: "\n\n")
      + """


      brink report schema NAME prints the JSON Schema of one: every key with its meaning, unit and type,
      made by the code that writes them. summary has the numbers of the first table; decisions, outcomes,
      actions and the other lists have the identifiers behind them. claims, scores and drift give one object
      a line. CSV has the tables of a report, each under its header; with several, the first column names
      them.
      """

  /// A question, how recsel counts it, and how brink does.
  package struct Question: Sendable {
    package let words: String
    /// After `all |`.
    package let recsel: String
    package let brink: String
  }

  package static let preparation = [
    "all() { cat \"$BRINK_JOURNAL\"/*/*/*.rec | grep -v '^%'; }",
    "retro() { brink report retro --since 2026-01-01 --format csv | sed -n \"s/^summary,$1,//p\"; }",
  ]

  package static let questions = [
    Question(
      words: "How many steps were held?",
      recsel: "recsel -c -e \"Kind = 'decision' && Crossed = 'no'\"",
      brink: "retro 'Decisions held'"
    ),
    Question(
      words: "How often did somebody look back?",
      recsel: "recsel -c -e \"Kind = 'outcome'\"", brink: "brink log --kind outcome --json | wc -l"
    ),
    Question(
      words: "How often did it fail as it had been named?",
      recsel: "recsel -c -e \"Kind = 'outcome' && Result = 'failed as named'\"",
      brink: "retro 'Failures that had been named'"),
    Question(
      words: "How often did it fail in a way nobody had named?",
      recsel: "recsel -c -e \"Kind = 'outcome' && Result = 'failed otherwise'\"",
      brink: "retro 'Failures nobody had named'"),
    Question(
      words: "How many judgments were made under pressure?",
      recsel: "recsel -c -e \"Kind = 'decision' && Pressure = 'pressed'\"",
      brink: "brink log --kind decision --json | grep -c '\"Pressure\":\"pressed\"'"),
    Question(
      words: "How many incidents hit checkout?",
      recsel: "recsel -c -e \"Kind = 'incident' && Service = 'checkout'\"",
      brink: "brink log --kind incident --service checkout --json | wc -l"),
    Question(
      words: "How many mistakes were owned?",
      recsel: "recsel -c -e \"Kind = 'mistake'\"", brink: "retro 'Mistakes owned'"),
    Question(
      words: "How many actions were promised?",
      recsel: "recsel -c -e \"Kind = 'action'\"", brink: "retro 'Actions opened'"),
    Question(
      words: "How many of them are Bo's?",
      recsel: "recsel -c -e \"Kind = 'action' && Owner = 'Bo'\"",
      brink: "brink report actions --owner Bo --format csv | tail -n +2 | wc -l"),
    Question(
      words: "How many things were put off?",
      recsel: "recsel -c -e \"Kind = 'park'\"", brink: "retro Parked"),
  ]

  private static let questionsText =
    """
    The logs are recutils files, so recsel answers too, without brink. Entries that were struck still
    stand in them: recsel counts those, brink does not. First, for both:

    """ + preparation.map { "    \($0)" }.joined(separator: "\n")
    + questions.map { "\n\n\($0.words)\n\n    all | \($0.recsel)\n    \($0.brink)" }.joined()
}
