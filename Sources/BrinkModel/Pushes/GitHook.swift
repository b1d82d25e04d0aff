/// A moment at which git can call brink.
package enum GitHook: String, CaseIterable, Sendable {
  /// Before anything is sent: asks that a consequential push was decided on.
  case prePush = "pre-push"
  /// When a message was written: names the decision the commit rests on.
  case commitMessage = "commit-msg"

  /// What a hook that stood here before is called from then on.
  package var nameBefore: String { rawValue + ".before-brink" }
}
