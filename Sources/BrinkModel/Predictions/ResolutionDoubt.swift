/// Why a resolution may not be what the prediction said: it is judged by its own day.
package enum ResolutionDoubt: Equatable, Sendable {
  /// It was called a no with so many days still to go.
  case early(daysLeft: Int)
  /// The evidence names a day after the one that was set.
  case lateEvidence(CivilDate)

  /// What speaks against taking the result as it is.
  ///
  /// - Parameters:
  ///   - result: What is said to have come of it.
  ///   - due: The day it was to be known by.
  ///   - evidence: What shows it, in words; days in it are read as `2026-12-04`.
  ///   - today: The day of saying so.
  /// - Returns: The doubt; nil where there is none.
  package static func about(
    _ result: PredictionResult, due: CivilDate?, evidence: String?, today: CivilDate
  ) -> ResolutionDoubt? {
    guard let due else { return nil }
    switch result {
    case .no where today < due: return .early(daysLeft: due.daysSinceEpoch - today.daysSinceEpoch)
    case .yes: return days(in: evidence ?? "").first { $0 > due }.map { .lateEvidence($0) }
    default: return nil
    }
  }

  private static func days(in text: String) -> [CivilDate] {
    text.split { !$0.isNumber && $0 != "-" }.compactMap { CivilDate($0) }
  }
}
