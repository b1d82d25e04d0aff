import BrinkModel
import DisplayText

/// What our hooks call; a hook of one's own can call it too.
enum GuardGitRunCommand {
  static let command = Command(
    CommandDescription(
      "guard git run", summary: "do what a hook of git does: called by the hooks",
      synopsis: ["pre-push [REMOTE [URL]]", "commit-msg FILE"], operands: 1...3,
      options: [GitGuardOptions.protect, GitGuardOptions.within],
      details: """
        For a hook that is yours: the line brink guard git run pre-push "$@" before anything else reads \
        the input. Asks nothing and changes nothing. Exits with 1 when the push is held. Under the \
        framework pre-commit it reads the framework's variables instead of the input.
        """)
  ) { session, arguments throws(Fault) in
    let name = arguments.operands[0]
    guard let hook = GitHook(rawValue: name) else {
      let names = GitHook.allCases.map(\.rawValue)
      throw Fault(
        place: name, what: "is no hook that brink has",
        remedy: (Nearest.to(name, among: names).map { "Did you mean \($0)? " } ?? "")
          + "There are: \(names.joined(separator: ", ")).", status: .usage)
    }
    let span = try GitGuardOptions.span(arguments)
    let repository = session.repository.asHook
    switch hook {
    case .prePush:
      let patterns = try GitGuardOptions.protected(arguments) + repository.protectedPatterns
      let remote = arguments.operands.dropFirst().first
      try PushCheck(
        session: session, repository: repository,
        remote: remote ?? session.world.variables["PRE_COMMIT_REMOTE_NAME"] ?? "origin", span: span,
        protected: ProtectedNames(patterns)
      ).run(try PushCheck.refs(session))
    case .commitMessage:
      guard arguments.operands.count == 2 else {
        throw UsageFault(command: "guard git run").tooFew("commit-msg FILE")
      }
      _ = try DecisionTrailer(session: session, repository: repository)
        .add(to: arguments.operands[1], span: span)
    }
    return ExitStatus.done.rawValue
  }
}
