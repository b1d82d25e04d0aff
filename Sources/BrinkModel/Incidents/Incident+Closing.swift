/// What an incident still lacks before it can be closed.
package enum ClosingGap: Equatable, Sendable {
  case mitigated
  case runbook(RunbookPart)
  case action(EntryID, what: String, owner: String)

  /// The word scripts know it by.
  package var key: String {
    switch self {
    case .mitigated: "mitigated"
    case .runbook(let part): part.rawValue
    case .action(let id, _, _): id.text
    }
  }

  package var words: String {
    switch self {
    case .mitigated: "mitigated: customers are still hurt"
    case .runbook(let part): part.words
    case .action(let id, let what, let owner):
      "action \(id.short) of \(owner), done or waived: \(what)"
    }
  }
}

extension Incident {
  /// Everything that is missing for closing, in the order in which it is filled in.
  package var gaps: [ClosingGap] {
    var gaps: [ClosingGap] = state == .open ? [.mitigated] : []
    for part in RunbookPart.allCases where !has(part) { gaps.append(.runbook(part)) }
    for action in actions where !action.isSettled {
      gaps.append(.action(action.id, what: action.said.what, owner: action.said.owner))
    }
    return gaps
  }

  /// Whether that part is there; what was verified before it was reopened shows nothing.
  package func has(_ part: RunbookPart) -> Bool {
    let text = runbook[part]
    switch part {
    case .link: return text != nil || !cleanWalks.isEmpty
    case .verified: return text.map { $0.last >= reopened ?? $0.last } ?? false
    default: return text != nil
    }
  }

  /// When it was reopened last.
  package var reopened: Timestamp? { changes.last { $0.state == .open }?.at }

  /// When customers were no longer hurt; nil while they are.
  package var mitigated: Timestamp? {
    state == .open ? nil : changes.last { $0.state == .mitigated }?.at
  }

  /// When it was closed; nil until it is.
  package var closed: Timestamp? {
    state == .closed ? changes.last?.at : nil
  }

  /// When the runbook had all it needs, touched since the incident was last opened; nil until then.
  package var runbookUpdated: Timestamp? {
    let needed: [RunbookPart] = [.signature, .mitigation, .rootCause, .prevention, .owner, .due]
    var moments: [Timestamp] = []
    for part in needed {
      guard let text = runbook[part] else { return nil }
      moments.append(text.first)
    }
    guard let link = runbook[.link]?.first ?? cleanWalks.first?.at else { return nil }
    moments.append(link)
    guard let complete = moments.max() else { return nil }
    guard let reopened, reopened > complete else { return complete }
    let touched = runbook.filter { $0.key != .verified }.map(\.value.last) + cleanWalks.map(\.at)
    return touched.filter { $0 >= reopened }.min()
  }
}
