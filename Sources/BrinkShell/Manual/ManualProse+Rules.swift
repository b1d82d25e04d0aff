extension ManualProse {
  static let rules = ManualSection(
    title: "RULES OF THE GUARD",
    text: """
      A rule notices a consequential command and asks for one of five levels.

      task :: nothing is asked; only surroundings can make it more

      nudge :: one line is said, and the command runs

      boundary :: the sentence is asked

      target :: the sentence, and the name of what is hit is typed

      deny :: it is not run; no answer, no exception and no configuration opens it

      brink guard rules lists them with how often each was crossed, held and passed; one that is always
      crossed within seconds and never held is called ceremony. Rules of your own are YAML files in
      $XDG_CONFIG_HOME/brink/rules; brink guard rules check names every fault in them. Lists of checks as
      shellfirm has them are read as they are. A repository's rules, .brink/rules, count once you said brink
      guard trust FILE, and only while the file stays as it is. They add; they cannot weaken another rule,
      and bring no commands.

      In config.yaml, guard: says where more is asked; only the grace asks less, and of you alone:

          guard:
            production: ["prod*", live]
            raise:
              - {to: boundary, user: root}
              - {to: deny, ssh: yes, environment: "STAGE=live"}
            second-person: [terraform-destroy, "kubectl-*"]
            grace: 5

      production :: names of contexts, namespaces, branches, hosts, or words of the command: one level more, \
      target at most

      raise :: where all of branch, context, namespace, host, user, ssh and environment that are named hold, \
      at least that level

      second-person :: rules that two have to agree to; a nudge among them becomes a boundary. The \
      decision waits, held, until somebody else says brink guard approve ID, in the same journal or in a \
      synced one; then the same command goes on from there, once, within the hour. Names are as the journal has them: this is for people who mean well

      grace :: minutes in which the same line, typed in the same folder, branch and context, is not asked \
      about again at the prompt. Off without it, 60 at most, and never for target or deny

      A rule can be in the way for a reason that was thought about. brink guard allow lets it pass for one
      exact line, or for what is typed in one folder, until a day; you own that, it is an entry, it holds
      for you alone, and striking it ends it. At a prompt BRINK_GUARD=off before a command lets that command
      pass this once. Whatever passed, by an exception, in the grace or by that word, is told and recorded
      as an entry of kind pass.

      Executable files in $XDG_CONFIG_HOME/brink/checks.d run before the questions of every command that
      waits at a boundary, in the order of their names: letters, digits, - and _, others are passed over.
      Each gets the command line on standard input, and BRINK_RULES, BRINK_LEVEL and BRINK_TARGET. One that
      ends with another status than 0, takes longer than 10 seconds or could have been written by others holds
      the step, and what it printed is shown. There is no such folder in a repository.

          #!/bin/sh
          # ~/.config/brink/checks.d/weekend
          test "$(date +%u)" -lt 6 || { echo "not on a weekend"; exit 1; }
      """)
}
