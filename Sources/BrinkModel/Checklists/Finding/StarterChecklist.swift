/// The text a new checklist begins with: one that works, with comments on what else there is.
package enum StarterChecklist {
  package static func text(named name: String) -> String {
    let title = name.split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
    return """
      # Walk it with: brink \(name)      Check it with: brink check prompts FILE
      # GitHub's issue forms are walked as they are; what is ours stands under `brink:` only.
      name: "\(title.prefix(1).uppercased() + title.dropFirst())"
      description: Which practice it is, when to walk it, and why.

      brink:
        kind: run              # the kind of entry it writes
        budget: 2 min          # how long a walk should take; shown, never enforced
        look-back: look_back   # the date item that says when to look at it again
        # gate: risky = yes    # when this holds, it ends with "Cross or hold?"
        # closing: look-back   # the checklist that `brink outcome ID` walks on that day
        # clocks: {from: noticed, note: 30 min}    # `noticed` asks for a time
        # bands: {0: at risk, 4: sound}            # of the total, with two or more scores
        # series: what         # walks with the same answer belong together over time
        # repeats: {of: what, without: who, times: 3, say: put off}    # counted, named at the end
        message: |             # drafted at the end; a line with an empty gap is left out
          About {what}: {who} answers for it.
          {when risky = yes} It can hurt somebody.

      body:
        - type: markdown       # shown, not asked
          attributes:
            value: |
              Say first what this is for.

        - type: input          # one line; `textarea` takes several
          id: what             # the field in the record: What
          attributes:
            label: What is it about?
            placeholder: the nightly export
          validations:
            required: true     # cannot be left out

        - type: dropdown
          id: service
          attributes:
            label: Which service?
            options: [web, api, jobs]

        - type: checkboxes
          id: before
          attributes:
            label: Before going on
            options:
              - label: Somebody else knows
                required: true
              - label: It was rehearsed

        - type: input
          id: risky
          attributes:
            label: Can it hurt anybody?
          brink:
            as: yes-no         # also: sentence, claim, person, people, list, action, triage, score,
                               # percent, number, duration, date, time, link, commit

        - type: input
          id: who
          attributes:
            label: Who answers for it?
          validations:
            required: true
          brink:
            as: person
            when: risky = yes  # earlier items; =, !=, not, and, or, parentheses
            hint: one name     # a few words beside the question
            # last: true            # shows last time's answer, and records it beside this one
            # default: "{what}"     # offered for editing, made of earlier answers
            # hold-unless: before   # stops the walk unless this holds

        - type: input
          id: look_back
          attributes:
            label: When to look again?
            value: in 2 weeks  # offered for editing
          brink:
            as: date
            past: false        # refuses days that are over

      """
  }
}
