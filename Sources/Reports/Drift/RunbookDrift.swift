package import BrinkModel

/// One runbook and what of it does not match reality.
package struct RunbookDrift {
  package enum Contents {
    case read([UInt8], Runbook)
    case unreadable(Fault)
  }

  /// Its path as a person would type it here.
  let path: String
  let items: [(drift: DriftAction, suggestion: DriftSuggestion)]
  private let lines: TextLines

  /// - Parameters:
  ///   - path: Its path from where the patch is applied; an absolute one is applied from `/`.
  ///   - contents: What the file holds now.
  ///   - drifts: The open ones.
  package init(path: String, _ contents: Contents, _ drifts: [DriftAction]) {
    self.path = path
    switch contents {
    case .read(let bytes, let runbook):
      let lines = TextLines(bytes)
      items = drifts.map { ($0, DriftSuggestion($0, in: lines, runbook)) }
      self.lines = lines
    case .unreadable(let fault):
      items = drifts.map { ($0, .unreadable(fault)) }
      lines = TextLines([])
    }
  }

  /// One patch for all that can be proposed; nil when nothing can.
  var patch: String? { patch(of: items.map(\.suggestion)) }

  func patch(of suggestions: [DriftSuggestion]) -> String? {
    var added: [Int: [String]] = [:]
    for case .note(let note, _) in suggestions { added[note.after, default: []].append(note.line) }
    guard !added.isEmpty else { return nil }
    return UnifiedDiff(lines, adding: added).text(path: PatchPath(String(path.drop { $0 == "/" })))
  }
}
