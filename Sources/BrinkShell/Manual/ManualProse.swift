/// The parts of the manual that no description in the program already says.
enum ManualProse {
  static let beforeCommands = [
    ManualSection(
      title: "NAME",
      text: "brink - name the owner and the failure mode before a consequential step"),
    ManualSection(
      title: "SYNOPSIS",
      text: """
            brink
            brink -- CMD ARG...
            brink NAME [ITEM=VALUE...] [-- CMD ARG...]
            brink COMMAND [FLAG...] [OPERAND...]
        """),
    ManualSection(
      title: "DESCRIPTION",
      text: """
        Steps that can be undone are still expensive when others have already planned around them.
        brink stands in the last seconds before such a step. It asks what you are about to do, and
        whether that is a task (fast, reversible: two keys and you are through) or a judgment. A
        judgment needs one sentence: who owns the decision, and how does it fail. If that sentence
        cannot be written, the step is held, and a hold is a respectable result that is recorded too.

        Every completed walk becomes an entry in a plain-text log. Afterwards the sentence comes
        back, and the outcome is joined to it: as planned, failed as named, failed otherwise; undone,
        and how long that took; re-opened or not.
        """),
    ManualSection(
      title: "A FIRST MINUTE",
      text: """
            $ brink
            What are you about to do?   drop the orders_old index
            Task or judgment?           j
            Who owns it, how does it fail?
                Ana owns it; fails if checkout turns into a table scan
            ...
            Cross or hold?              c

        The entry is then in the journal: look at it with brink log, brink show and any editor.
        """),
    ManualSection(
      title: "THE BOUNDARY",
      text: """
        A judgment is a step that is hard to undo, that others will re-plan around, or that touches
        money, data or people. The sentence names one person (a name, a handle, or I) and one concrete
        bad event. Not enough: we, the team, a role nobody can name, two people; it might fail,
        something breaks, a rollback plan. What was read is shown back. When a part is missing, one
        question asks for it; when the reader still does not see it, the two parts are asked for
        separately and recorded as marked by you (ReadBy: person). The reader never has the last word.

        Cross or hold has no default. Nothing ever times out into a yes.
        """),
    ManualSection(
      title: "AROUND A COMMAND",
      text: """
        brink -- CMD records the decision on disk before CMD starts. CMD gets its arguments, standard
        streams, signals and terminal as if brink were not there, and its exit status is passed on.
        The questions are asked on the terminal, so that CMD's output can be redirected. When CMD has
        ended, an entry with its status and duration follows, and the sentence comes back. Whatever
        you skip then is asked again by brink due.

        brink -- CMD is the gate. It guards what is typed behind it and nothing else.
        """),
    ManualSection(
      title: "IN THE SHELL AND IN A WALK",
      text: """
        At the prompt plain words are commands; inside a walk they are answers. A line that begins
        with a slash is a command anywhere:

        /back :: return to the question before; its answer stands in the line, to be changed

        /hold [WHY] :: stop here; the hold is recorded

        /skip :: leave a question that may be left

        /edit :: write the answer in $VISUAL or $EDITOR

        /note TEXT :: record a note without leaving the walk

        /park TEXT :: put something off; it stands in brink due until it is taken up or dropped

        /overload :: walk the overload protocol, then come back to the question

        /copy :: copy the drafted message into the terminal's clipboard (OSC 52)

        /help, ? :: explain the question

        /leave :: leave; what was answered is kept and offered again

        Tab completes, the arrow keys recall earlier answers to the same question, Ctrl-R searches
        them, Alt-Enter starts a new line, a paste of several lines stays one answer. Ctrl-C gives the
        line up, twice leaves the walk; Ctrl-D on an empty line leaves; Ctrl-Z stops brink as usual.
        Emacs or vi keys are chosen in ~/.editrc. The time against the budget is at the right edge.
        """),
    ManualSection(
      title: "RUNBOOKS",
      text: """
        brink walk RUNBOOK.md walks a Markdown file as it is. Its task items (- [ ]) are the steps, with
        the numbered items inside them; a file without tasks is walked by its numbered items. What
        stands in code, comments, tables and front matter is no step. Code below a step, or between it
        and the next, is shown with it. Steps that the file has ticked are offered as done. Boxes that
        say Yes, No and N/A below each other are one question, answered by one of them.

        d, done :: the step is done; Enter alone never says so

        s WHY, skip WHY :: it is skipped

        x WHAT, drift WHAT :: it does not match reality; then who sets that right, and by when

        r, run :: show the code of the step and ask whether to run it, with sh or bash; r 2 for the
        second block

        Nothing is run unless it was shown and agreed to, and nothing without a terminal. What a command
        writes is shown and kept in the entry: up to 64 KiB, the middle left out, recognised secrets
        redacted. The step itself is still yours to answer.

        The walk becomes a run entry that names the file, its digest and every step; each drift becomes an
        action entry with its owner, due date, file and line. The file itself is never changed. A walk
        that was left is offered again; where the file has changed since, answers are kept by the texts
        of their steps. Without a terminal there is one line for each step:

            done
            skip the canary is broken this week
            drift the key is in the vault now | Ana | in 2 weeks

        brink report drift later shows what was found as a patch of the runbook: a remark below the step,
        nothing deleted. brink report drift --format diff | git apply makes it so.
        """),
    ManualSection(
      title: "WITHOUT A TERMINAL",
      text: """
        Answers come as ITEM=VALUE on the command line and as lines of standard input, in the order
        of the questions. Nothing is asked twice. When answers run out, or one is not understood, the
        step is held. With every answer given on the command line it is crossed; when answers came from
        standard input, one more line has to say cross.

            brink boundary doing='drop index' weight=judgment \\
              sentence='Ana owns it; fails if checkout scans the table' \\
              confidence=80 pressure=calm undo='create it again, 20 min' look_back=2w
        """),
  ]

  static let reading = """
    The words are weighed by learned weights; every refusal comes from one of the rules below and
    names the words it rests on. For each part the first rule that refuses is reported. brink check
    sentence shows what is read in a sentence.
    """

  static let checklists = """
    A checklist is a YAML file: a GitHub issue form (name, description, body of markdown, input,
    textarea, dropdown, checkboxes), with our own keys only under brink:. Every form is walked as it
    is; GitHub itself refuses a form that has a brink: in it.

    A condition speaks of earlier answers: weight = judgment, result != as planned, undo (it was
    answered), not, and, or, parentheses. A text with gaps holds {id}, {id.owner} for a part of an
    answer, {total}, {band} and {lowest}; a line with a gap nobody filled is left out.

    When two or more items are scores, Total, Band and Lowest are recorded after the last of them. A
    drafted message is shown at the end, copied only when /copy asks for it, changed with /edit, and
    recorded as Message. A day under look-back is in brink due until brink outcome looked back at it.

        brink prompts new handover > .brink/prompts/handover.yaml
        brink check prompts .brink/prompts/handover.yaml
        brink prompts schema > .brink/checklist.schema.json

    At the top, under brink:
    """

  static let items = """
    An item's type follows from its form element or is named with as:
    """

  static let practices = """
    brink prompts show NAME prints a checklist; its description says which practice it is and why.
    The seconds are those of a typist at 40 words a minute who types the checklist's own examples and
    takes the longest way; thinking comes on top, and is what the time is for. Those that look back
    (outcome, look-back, debrief, growth-plan and others) are walked by brink outcome ID.

    A mistake's clocks run from when it was noticed and stand at the right edge. Its commits and boxes
    may come later: brink due asks for them. What overload parks stands in the parking lot, an entry
    each, until brink park promote makes it an action, brink claim --parked a claim, or brink park drop
    drops it.

    What is promised in a walk, with an owner and a day, is an action of its own: brink act lists it,
    brink due shows it on its day, brink done closes it. Scores are drawn over time, at the end of the
    walk and by brink report scores. The same gap named three times with nothing following is called
    avoidance debt and stays in brink due until an action follows.
    """

  static let room = """
    An incident is what its entries say; anybody with the journal sees the same. brink incident open
    'checkout 500s' --service checkout opens one and enters its room; brink incident join enters the one
    that is open, or one by name or short id. In the room a line is a note with its time. What others
    write appears above the half-typed line; during a walk it is counted, and shown after the answer. The
    prompt has the name, the time since it began, the state, and what is due next. A line begun with a
    blank is a note even where it begins with a slash.

    In the room:
    """

  static let closing = """
    Mitigated is not closed. Mitigated says that customers are no longer hurt, and starts the clocks of the
    follow-up. To close needs the failure signature, the immediate mitigation, the root cause, the prevention
    with owner and day, its evidence, the runbook, and every action done or waived by name; brink incident
    close lists what is missing and exits with 1. Reopening and relating are entries too.

    Nobody who holds a role or a task leaves without a successor who said yes, or an explicit left without,
    which everybody sees. A failure signature is compared with earlier ones and with earlier boundary
    sentences when it is written, and a person says whether it is the same.

    brink gate release asks the four questions before a release and answers the first three from the journal.
    It exits with 1 while prevention is overdue, a runbook is untouched since its incident, or an incident is
    mitigated and not closed. --waive WHY --by NAME is an entry and shows in every report. brink report
    numbers has the three numbers of thirty days with the entries behind each.
    """

  static let sync = ManualSection(
    title: "SHARING A JOURNAL",
    text: """
      brink sync --init URL shares the journal by way of any git repository, on a branch of its own,
      brink/journal. Every clone has logs of its own, USER.HOST.CLONE.rec, so nothing conflicts. brink sync
      sends what is new and brings what others wrote; without the network entries wait, and brink sync
      --status says how many and since when. It asks nothing, has a time limit, runs no hook of anybody, and
      touches no repository but its own copy, which is kept at home and may be deleted at any time. Logs
      that somebody rewrote or cut short are kept as they were here, and named. A clock that is ahead is said;
      the order of entries is the same on every clone.

      While a room is open in a synced journal, brink syncs every few seconds out of your way; the right
      margin says so only when it is behind.
      """)

  static let claims = ManualSection(
    title: "CLAIMS AND PREDICTIONS",
    text: """
      A rule that does not work should be dropped. brink claim states what it is to achieve, so that it
      can fail, and locks that before the trial: the terms are an entry, sealed like every other. Later
      changes are entries too (brink claim amend), every report says after how many observations they
      came, and no window is ever extended. An edit of the lock itself shows in the verdict.

      The window is a number of cycles. A day, week or month ends by itself, and the window begins with
      the first whole one; a release or sprint ends when somebody says so: brink cycle release. Values
      are given (brink observe), read from a pipe, or counted from the journal: with --count 'outcome
      Reopened=yes' each cycle's number names the entries it was counted from. A cycle without a value
      is missing, never zero. Where the claim has a condition, whether it was met is noted each cycle; below
      the floor that was declared the claim is void.

      brink verdict pronounces twice, and never mixes the two. The literal verdict is arithmetic on the
      claim's own words, in whole numbers: open, pass, fail, undefined, void. The evidence is the chance that
      the true change meets the claim: supported from 95 %, contradicted up to 5 %, else inconclusive. A drop
      of 25 % from 40 events passes more than one time in ten although nothing changed; that is why luck's
      share is said before the lock. Before the window is complete there is no evidence, since looking
      every cycle makes chance look like proof; only what nothing still to come can change is said early.

      Counts are compared through Gamma(1/2, 0) priors, which gives one incomplete beta; scatter beyond
      chance is allowed for when the cycles are known one by one. Shares use independent Beta posteriors,
      durations the exact Mann-Whitney test with the Hodges-Lehmann ratio. brink check stats answers the same
      arithmetic to a script, a line of JSON each, so that anybody can check it.

      When a claim fails, what was declared to follow is quoted back, and one key retires or replaces the
      checklist it names; walking that one says so from then on. brink report claims lists every checklist
      with what it cost, what it held, and which claims speak for it or against it.

          brink claim 'Re-opened items drop by 25 % in the next 20 releases; if not, we drop the rule' \\
            --count 'outcome Reopened=yes' --baseline journal --rule review-signoff
          brink cycle release
          brink claims
          brink verdict K7QX

      brink predict says how likely something is by a day; brink due asks on that day, brink resolve answers.
      Until you gave your own number on an open question, brink hides your teammates' numbers in every view.
      The log is plain text: whoever opens the file sees them. That is a courtesy between colleagues, not
      a lock. Resolving again corrects: both are kept, the last counts. What came true after its day is a no;
      void is for what never applied. brink report calibration shows how much surer you were than right, for
      predictions and for decisions with a confidence. Pressure is told when a forecast is made: calm and
      pressed are compared from 20 of each on, bins of fewer than 5 are hidden.
      """)

  static let review = ManualSection(
    title: "A CHANGE THAT CAN BE REVIEWED",
    text: """
      brink gate envelope measures what a branch changes against where it left its base: lines added and
      removed, in 500 at most until your own numbers say otherwise (--lines). Generated files, lock files and
      binaries are counted apart. It exits with 1 above the ceiling. It never asks, and runs no hook, filter
      or monitor of the repository. brink gate envelope --print ci prints a step for a pipeline, --print
      pre-push a hook. What a reviewer checked is written down by brink review-signoff.
      """)

  static let afterCommands = [
    ManualSection(
      title: "THE LOG",
      text: """
        A journal is a directory of logs, one for each writer and month: 2026/11/ana.host.rec. A log
        is a GNU recutils file; recsel, recfix --check and Emacs rec-mode work on it as it is. It is
        only ever appended to. An entry has Id (a ULID), At, Kind, By, the answers in the order asked,
        Took (seconds) and Seal, a SHA-256 over the seal before it and the entry's own bytes. An entry
        that speaks of another names it in About. Kind run is a command that ran (it has Command and
        Status) or a walk through a checklist without a kind of its own (it has Checklist).

        You may edit a log. brink check journal then names the entry, with file and line: the seals
        show what was changed after the fact, and refuse nothing. An entry without a seal at the end
        of a log was torn by a crash; it is kept, shown as torn, and never counted. Corrections are
        entries of their own: see brink strike.

        Identifiers are accepted short: any ending of four or more characters that only one entry has.
        """),
    ManualSection(
      title: "SECRETS",
      text: """
        Passwords and tokens recognised in a recorded command line are replaced by [redacted]. That
        covers the usual flags, assignments, headers, URLs and token shapes; it cannot know every
        program's. Keep secrets out of arguments: other users can see those too.
        """),
    ManualSection(
      title: "ENVIRONMENT",
      text: """
        BRINK_JOURNAL :: the journal directory

        BRINK_AGENT :: the name of whoever is no person; nothing is crossed then, see AGENTS AND CI

        VISUAL, EDITOR :: the editor for /edit

        NO_COLOR :: when not empty, no colour

        TERM :: dumb, or nothing: no colour and no cursor movement of our own

        XDG_CONFIG_HOME, XDG_DATA_HOME, XDG_STATE_HOME :: where files are, see below
        """),
    ManualSection(
      title: "FILES",
      text: """
        The journal is the directory given with --journal, else $BRINK_JOURNAL, else .brink/journal in
        this directory or the nearest one above it, else $XDG_DATA_HOME/brink/journal (normally
        ~/.local/share/brink/journal). Files are made readable by you alone.

        JOURNAL/.drafts :: walks not finished yet

        .brink/prompts, $XDG_CONFIG_HOME/brink/prompts :: your own checklists; a nearer one of the same \
        name is taken instead of the bundled one

        $XDG_CONFIG_HOME/brink/config.yaml :: name: what to record as By; people: names the reader \
        of sentences may expect; guard: see RULES OF THE GUARD

        $XDG_CONFIG_HOME/brink/rules, $XDG_CONFIG_HOME/brink/checks.d :: rules and checks of your own

        $XDG_STATE_HOME/brink/trusted-rules :: which files of repositories you trust, with their hashes

        $XDG_STATE_HOME/brink/history :: earlier answers, by question
        """),
    ManualSection(
      title: "EXIT STATUS",
      text: """
        0 :: done, or crossed

        1 :: held, or a check says no

        2 :: the command line cannot be read

        65 :: bad data

        66 :: no such input

        73, 74 :: cannot write, cannot read

        75 :: busy: another process holds the log

        78 :: bad configuration

        Around a command the status is the command's own (128 and the signal's number if one ended
        it), 125 when held or when brink itself failed, 126 when the command cannot be run, 127 when
        there is no such command.
        """),
    examples,
    ManualSection(
      title: "SEE ALSO",
      text: "git(1), githooks(5), recsel(1), recfix(1), editrc(5)"),
  ]
}
