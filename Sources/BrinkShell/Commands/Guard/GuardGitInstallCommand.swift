import BrinkFiles
import BrinkModel
import DisplayText

/// Puts hooks of ours into a repository, in front of what is there.
enum GuardGitInstallCommand {
  static let command = Command(
    CommandDescription(
      "guard git install",
      summary: "have git ask for a decision before a push that loses something",
      synopsis: [
        "[--pre-push] [--trailer] [--protect NAME]... [--within TIME] [--shared]"
      ],
      options: [
        Option("pre-push", help: "the hook before a push; also without any flag"),
        Option(
          "trailer", help: "the hook that names a fresh decision in commit messages: Decision: ID"),
        GitGuardOptions.protect, GitGuardOptions.within,
        Option("shared", help: "also into a folder of hooks that other repositories use"),
      ],
      details: """
        The hook before a push asks nothing: git's connection is open by then. It lets most pushes \
        through at once. One that rewrites or deletes a branch, moves a tag, or goes to a protected \
        branch is held unless you decided on it within the last 15 minutes in this repository: with \
        brink -- git push, brink boundary or brink guard git decide, in words that name the branch or \
        the push. Where the clone does not know enough to tell, it is held too.
        A hook that stands there already is kept, byte for byte, under a second name, and still runs. \
        The folder is the one git uses: core.hooksPath, work trees and links included. A folder that is \
        committed is left alone, and the line to add by hand is printed. Installing twice changes nothing; installing with other flags adds them.
        Branches are protected with --protect, or in git's own configuration, as brink.protect; a name \
        that begins with refs/ is compared whole, so that refs/tags/* holds every new tag.
        Clones do not carry hooks, and git push --no-verify goes past them: the gate is brink -- git push.
        """,
      examples: [
        "brink guard git install --protect main --protect 'release/*'",
        "brink guard git install --pre-push --trailer",
      ])
  ) { session, arguments throws(Fault) in
    try session.expectPerson("guard git install")
    let hooks = hooks(arguments)
    let pushFlags = try GitGuardOptions.protected(arguments).map { "--protect=\($0)" }
    _ = try GitGuardOptions.span(arguments)
    let span = arguments["within"].map { ["--within=\($0)"] } ?? []
    let place = try session.repository.hookPlace()
    if place.isTracked { throw GitHookWords.tracked(place, hooks) }
    guard !place.isShared || arguments.has("shared") else { throw GitHookWords.shared(place) }
    let folder = HookFolder(place.folder)
    for hook in hooks {
      let flags = (hook == .prePush ? pushFlags : []) + span
      let isNew = try folder.install(hook, flags: merged(flags, into: folder.flags(hook)))
      let file = folder.file(hook)
      session.print("\(hook.rawValue): \(isNew ? "installed" : "stands already"), \(file)\n")
      if folder.keepsOther(hook) {
        session.print("  what stood there before is \(hook.nameBefore) and still runs\n")
      }
    }
    if let remark = GitHookWords.remark(on: place) { session.print(StyledText(remark + "\n")) }
    return ExitStatus.done.rawValue
  }

  /// What is asked for, besides what was: installing again never guards less.
  private static func merged(_ flags: [String], into old: [String]) -> [String] {
    let isSpanGiven = flags.contains { $0.hasPrefix("--within=") }
    let kept = old.filter { !isSpanGiven || !$0.hasPrefix("--within=") }
    return kept + flags.filter { !kept.contains($0) }
  }

  private static func hooks(_ arguments: Arguments) -> [GitHook] {
    guard arguments.has("trailer") || arguments.has("pre-push") else { return [.prePush] }
    return GitHook.allCases.filter { arguments.has($0 == .prePush ? "pre-push" : "trailer") }
  }
}
