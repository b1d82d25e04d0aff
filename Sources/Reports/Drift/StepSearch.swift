import BrinkModel

/// Finds the step of a drift in the runbook as it is now.
struct StepSearch {
  let lines: TextLines
  let runbook: Runbook

  /// The 0-based line the step begins on; nil when it is gone.
  ///
  /// Its line as it was counts first, then its text: boxes get ticked and numbers change. Of several
  /// the nearest to where it was.
  func line(of drift: DriftAction) -> Int? {
    let same = lines.lines.indices.filter { lines.text($0) == drift.source }
    let steps = runbook.steps.filter { $0.name == drift.step }.map { $0.line - 1 }
    let found = same.isEmpty ? steps.filter(lines.lines.indices.contains) : same
    return found.min { abs($0 - drift.line + 1) < abs($1 - drift.line + 1) }
  }
}
