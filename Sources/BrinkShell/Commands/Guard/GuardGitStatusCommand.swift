import BrinkFiles
import BrinkModel
import DisplayText

/// Says which of our hooks stand in this repository.
enum GuardGitStatusCommand {
  static let command = Command(
    CommandDescription(
      "guard git status", summary: "say which hooks stand in this repository",
      details:
        "Exits with 0 when the hook before a push is ours and as it was written, else with 1.")
  ) { session, _ throws(Fault) in
    let folder = HookFolder(try session.repository.hookPlace().folder)
    for hook in GitHook.allCases {
      session.print("\(hook.rawValue.padded(to: 12))\(words(hook, in: folder))\n")
    }
    let protected = session.repository.protectedPatterns
    if !protected.isEmpty {
      session.print("brink.protect  \(protected.joined(separator: ", "))\n")
    }
    guard case .script(.ours) = folder.standing(.prePush) else { return ExitStatus.held.rawValue }
    return ExitStatus.done.rawValue
  }

  private static func words(_ hook: GitHook, in folder: HookFolder) -> String {
    let file = folder.file(hook)
    let kept = folder.keepsOther(hook)
    switch folder.standing(hook) {
    case .nothing: return kept ? "off: \(hook.nameBefore) is left over beside it" : "off"
    case .script(.ours): return "on   \(file)" + (kept ? ", then \(hook.nameBefore)" : "")
    case .script(.edited): return "changed by somebody since it was installed: \(file)"
    case .script(.foreign):
      return kept
        ? "off: something else took its place, \(file)" : "off: a hook of somebody else's, \(file)"
    case .unreadable: return "off: \(file) cannot be read"
    }
  }
}
