/// How far an incident has come, in order.
///
/// Mitigated: customers are no longer hurt. Closed: what prevents the next one is shipped and
/// verified, with evidence.
package enum IncidentState: String, CaseIterable, Comparable, Sendable {
  case open
  case mitigated
  case closed

  package static func < (a: IncidentState, b: IncidentState) -> Bool { a.rank < b.rank }

  private var rank: Int {
    switch self {
    case .open: 0
    case .mitigated: 1
    case .closed: 2
    }
  }
}
