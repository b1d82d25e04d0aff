import BrinkFiles
import BrinkModel
import DisplayText

/// Takes our hooks out again.
enum GuardGitUninstallCommand {
  static let command = Command(
    CommandDescription(
      "guard git uninstall", summary: "take the hooks out of this repository again",
      details: """
        What stood there before stands there again, the same file. A hook that was changed by somebody \
        since is left, and said.
        """)
  ) { session, _ throws(Fault) in
    try session.expectPerson("guard git uninstall")
    let folder = HookFolder(try session.repository.hookPlace().folder)
    var stopped: Fault?
    for hook in GitHook.allCases {
      do throws(Fault) {
        guard try folder.uninstall(hook) else { continue }
        session.print("\(hook.rawValue): taken out, \(folder.file(hook))\n")
      } catch {
        if let stopped { session.warn(FaultText.text(of: stopped)) }
        stopped = error
      }
    }
    if let stopped { throw stopped }
    return ExitStatus.done.rawValue
  }
}
