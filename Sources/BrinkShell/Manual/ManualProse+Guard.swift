extension ManualProse {
  static let git = ManualSection(
    title: "BEFORE A PUSH",
    text: """
      brink guard git install puts a hook before git push. It asks nothing, since git's connection is
      open by then. A push that only adds goes through at once. One that rewrites or deletes a branch,
      moves a tag, or goes to a protected branch needs a fresh decision: one that you crossed within the
      last 15 minutes, in a work tree of the repository, and that names the branch, or says that it is a
      push and names no other branch. Commits that were never fetched and shallow clones leave it
      unsure; what is unsure is held.

          brink -- git push --force-with-lease origin main
          brink guard git decide main
          git push --force-with-lease origin main

      Hooks that stood there before are kept as they are and still run. Under the framework pre-commit
      .pre-commit-hooks.yaml offers the same check; the framework says nothing of deletions. git push
      --no-verify goes past every hook, a clone has none, and where brink is not on the PATH a push is
      let through with a warning: the hook is a reminder. The gate is brink -- git push.

      With --trailer commit messages end in Decision: ID, the newest fresh decision of the repository.
      """)

  static let agents = ManualSection(
    title: "AGENTS AND CI",
    text: """
      Whoever starts brink in the name of no person sets BRINK_AGENT to a name of its own. It can note,
      park, look up and check. It cannot cross: with every answer given, at a terminal too, the step is
      held with status 1, around a command 125; the hold is recorded with the answers and the name, and
      what it says is the question to hand to a person and the command that person would run. Whose
      name stands for the decision is who runs that. Nor can it install or take out what guards.

      Before it runs a command it can ask: brink guard check --agent reads one request in JSON, as hooks
      of coding agents send them, and answers allow, ask or deny. With ask come the question, the command
      that a person would run, and whose decision it then is. The exit status is 0 for allow, else 2, or
      what --blocked-status says. To cross a boundary, to allow, to trust, or to take the mark away is
      never allowed; what cannot be read is denied. Requests are read as the hooks of several agents nest
      them (tool_input, tool_info, toolArgs, parameters). A hook that looks only at the status, with the
      reason on standard error, sends the object away: brink guard check --agent > /dev/null.

          $ echo '{"tool_input": {"command": "git push --force"}}' |
              brink guard check --agent
          {"decision":"ask","reason":"a push that overwrites ...

      The mark is a convention between those who mean well: a program that takes it out of its
      environment is not stopped.
      """)

  static let examples = ManualSection(
    title: "EXAMPLES",
    text: """
      A step that is hard to undo:

          brink -- kubectl delete namespace staging

      The same from a script, with the decision of whoever wrote it:

          brink boundary doing='drop orders_old' weight=judgment \\
            sentence='Ana owns it; it fails if checkout scans the table' \\
            confidence=80 pressure=calm undo='create it again, 20 min' \\
            look_back=2w -- ./drop-orders-old

      What is waiting for me, and what became of a step:

          brink due
          brink outcome K7QX

      The decisions of the last month, and those of all time that were held:

          brink log --kind decision --since 1mo
          recsel -e "Kind = 'decision' && Crossed = 'no'" \\
            ~/.local/share/brink/journal/*/*/*.rec

      May this release go:

          brink gate release && make release
      """)
}
