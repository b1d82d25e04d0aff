/// The manual's worked example of a checklist of one's own.
package enum OwnChecklist {
  static let section = ManualSection(
    title: "A CHECKLIST OF YOUR OWN",
    text: [before, asItStands(file), between, asItStands(transcript), after]
      .joined(separator: "\n\n"))

  private static let before = """
    It is one file, NAME.yaml in the folder .brink/prompts (here or in any folder above) or in
    $XDG_CONFIG_HOME/brink/prompts, and brink NAME walks it. brink prompts new NAME prints a
    commented one to start from. This one hands a pager over. It has a person, a choice, a list, a
    question that is asked only after another, a score with its bands, an action, a yes without
    which the walk is held, a message to send and a day to look back on. Save it as
    .brink/prompts/handover.yaml; beside the source it is examples/own-checklist.yaml.
    """

  /// The whole file; `examples/own-checklist.yaml` is the same.
  package static let file = """
    # Kept as .brink/prompts/handover.yaml, it is walked by: brink handover
    name: Handover
    description: >-
      Passing the pager on. What is open and what is unsure is said to one
      person who says yes: a handover that half happened is found out at
      night.

    brink:
      budget: 2 min            # shown at the right edge, never enforced
      look-back: look_back     # the day it comes back in brink due
      series: service          # scores of one service are drawn one after the other
      message: |
        {to}, the pager of {service} is yours from now.
        Open: {open}
        Begin with: {begin}
        I am least sure of: {unsure}
        The night is {alone.band}.
        {when gap} Before your night: {gap}

    body:
      - type: markdown         # shown, not asked
        attributes:
          value: "Do this together, not by mail."

      - type: input
        id: to                 # the field in the record: To
        attributes:
          label: Who takes over?
          placeholder: Bo
        validations:
          required: true       # cannot be left out
        brink:
          as: person

      - type: dropdown
        id: service
        attributes:
          label: Which service?
          options: [web, api, jobs]
        validations:
          required: true

      - type: input
        id: open
        attributes:
          label: What is open?
          placeholder: two slow queries; the expired certificate
        brink:
          as: list
          hint: with ; between, Enter for nothing

      - type: input
        id: begin
        attributes:
          label: With which of it do they begin?
          placeholder: the certificate, before midnight
        brink:
          when: open           # asked only after something is open

      - type: input
        id: unsure
        attributes:
          label: What are you least sure of?
          placeholder: whether the queue drains by itself
        validations:
          required: true

      - type: input
        id: alone
        attributes:
          label: Could they bring it back alone tonight?
        validations:
          required: true
        brink:
          as: score
          anchors:
            0: they would call me
            1: with the runbook
            2: without it
          bands: {0: not covered yet, 1: covered, 2: well covered}

      - type: input
        id: gap
        attributes:
          label: What closes that gap?
          placeholder: walk the restore together; Ana; tomorrow
        validations:
          required: true
        brink:
          as: action           # what, who, by when
          when: alone = 0

      - type: input
        id: accepted
        attributes:
          label: Asked by name, did they say yes?
        validations:
          required: true
        brink:
          as: yes-no
          hold-unless: accepted = yes    # without it the walk is held

      - type: input
        id: look_back
        attributes:
          label: When do you ask how it went?
          value: tomorrow      # stands in the line, to be taken or changed
        validations:
          required: true
        brink:
          as: date
          past: false
    """

  private static let between = "Then it is checked, walked, and its record looked at:"

  /// The session as a terminal of 80 columns shows it; a test types it again.
  package static let transcript = """
    $ brink check prompts .brink/prompts/handover.yaml
    .brink/prompts/handover.yaml: ok
    $ brink handover
    Do this together, not by mail.
    1 Who takes over?
    for example: Bo
    > Bo
    2 Which service?
    w web · a api · j jobs
    > j
    3 What is open?  with ; between, Enter for nothing
    for example: two slow queries; the expired certificate
    > the slow query on orders; the certificate
    4 With which of it do they begin?  Enter skips
    for example: the certificate, before midnight
    > the certificate, before midnight
    5 What are you least sure of?
    for example: whether the queue drains by itself
    > whether the queue drains by itself
    6 Could they bring it back alone tonight?
    0 they would call me · 1 with the runbook · 2 without it
    > 1
    = 1: with the runbook, covered
    7/8 Asked by name, did they say yes?
    y yes · n no
    > y
    8/8 When do you ask how it went?
    > tomorrow
    = 2026-11-22, a Sunday, tomorrow
    The message, for you to send:

      Bo, the pager of jobs is yours from now.
      Open: the slow query on orders, the certificate
      Begin with: the certificate, before midnight
      I am least sure of: whether the queue drains by itself
      The night is covered.

    Enter records it · /copy copies it · /edit changes it
    >
    Done. Recorded as EPCJ.

    jobs  Handover
      alone     ▄  1
      first score; next one on 2026-11-22
    $ brink show EPCJ
    run EPCJ  2026-11-21 03:24  ana  (01M7Y24YWN9W0VAD3BZWNKEPCJ)

      checklist   Handover
      to          Bo
      service     jobs
      open        the slow query on orders
      open        the certificate
      begin       the certificate, before midnight
      unsure      whether the queue drains by itself
      alone       1
      alone band  covered
      accepted    yes
      look back   2026-11-22
      message     Bo, the pager of jobs is yours from now.
                  Open: the slow query on orders, the certificate
                  Begin with: the certificate, before midnight
                  I am least sure of: whether the queue drains by itself
                  The night is covered.
      took        3 s

      /home/ana/.local/share/brink/journal/2026/11/ana.vm.rec:6 · sealed
    """

  private static let after = """
    Without a yes it would have been held, and the hold recorded. With brink handover to=Bo
    service=jobs the first two questions are answered on the command line. The next day brink due
    brings it back, and brink outcome ID asks how it went.
    """

  /// Indented, so that the page leaves its lines alone.
  private static func asItStands(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "" : "    " + $0 }.joined(separator: "\n")
  }
}
