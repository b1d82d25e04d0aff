extension Entry {
  /// What an action says is to be done.
  ///
  /// Actions that came of a runbook had it in `Text` before they had it in `What` like all others.
  package var actionText: String { self["What"] ?? self["Text"] ?? "" }
}
