/// How late an action of an incident may be due without a reason.
///
/// Source: Atlassian's incident handbook has its priority actions done within four or eight weeks, by
/// the service; here the severity decides.
package enum ActionLimit {
  /// Weeks from today: 4 after the two worst severities, else 8.
  package static func weeks(severity: Int?) -> Int { (severity ?? 3) <= 2 ? 4 : 8 }

  /// True for a day so late that it needs a reason.
  package static func isLate(_ due: CivilDate, severity: Int?, today: CivilDate) -> Bool {
    due.daysSinceEpoch - today.daysSinceEpoch > weeks(severity: severity) * 7
  }
}
