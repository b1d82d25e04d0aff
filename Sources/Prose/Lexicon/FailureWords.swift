extension WordList {
  /// Words that announce a failure, words of bad events, and words of their absence.
  static let failures: [WordList] = [
    WordList(
      classes: .failVerb,
      words: """
        fail~ break~ broke broken goes gone went go going die~ dying blow~ blew flop~~ sink~ sank
        collapse~ backfire~ kill~ lose~ losing lost unravel~ unravels implode~ crumble~ falls fall falling
        fell explode~ regret~ haunt~ bite~ bites bit hurt~ sting~ crash~ tank~~ bomb~ derail~ burn~ burned
        flounder~ founder~ wreck~ ruin~ cracks comes come wrong south sideways pear-shaped badly
        """),
    WordList(
      classes: .failNoun,
      words: """
        failure* fail fails failing risk* danger* nightmare* downside* fear* worry worries trouble* hazard*
        trap* symptom* scenario* outcome* case worst bad flag blast radius fm boom breakage concern*
        threat* catch pitfall* problem weakness collapse ending wreck horror disaster* catastrophe loss
        fialure faliure failiure falure fault fails-if failure-mode failmode mode modes breaks signal sign
        warning tripwire dread lurking casualty kicker gotcha gotchas snag sting bug crunch ruin doom
        weak point exposure peril consequence damage harm death killer sinker stuff-up dud
        """),
    WordList(
      classes: .condition,
      words:
        "if when once whenever should unless in-case provided case moment minute day assuming suppose supposing say imagine picture as-soon-as after until till because"
    ),
    WordList(
      classes: .cause,
      words: "because since so hence therefore thus cos cuz coz bc b/c due as given"),
    WordList(
      classes: .bad,
      words: """
        drop~~ leak~ lose~ lost twice duplicate~ double* doubled double-charges wrong stale timeout*
        time-out timed out crash~ freeze~ froze frozen lock~ locked delete~ overwrite~ overwrote
        overwritten expire~ corrupt~ missing miss~ missed late stop~~ stuck reject~ refuse~ block~ overflow~
        fill~ flood~ wipe~ purge~ strand~ stall~ hang~ hung spoil~ spill~ overheat~ burn~ burst~ jam~~ trip~~
        drain~ starve~ exhaust~ saturate~ deadlock~ collide~ collision* overlap~~ conflict~ mislabel~~
        misread~ mis-read misread swap~~ truncate~ truncates overcharge~ undercharge~ overpay~ overpaid
        underpay~ underpaid double-book~ double-booked overbook~ oversell~ oversold undersell~ bounce~ quit~
        resign~ abandon~ cancel~ cancelled canceled cancels lapse~ fade~ decay~ rot~~ thaw~ melt~ crack~
        snap~~ shear~ warp~ bend~ tear~ torn tear leak~ breach~ steal~ stole stolen hack~ inject~ forge~
        fraud fine* fined penalty penalties sue~ lawsuit* recall~ recalled ban~~ banned outage* downtime
        unreachable unavailable offline down dead dark blank unreadable unusable unsigned untested
        untraceable unlicensed unpaid unread unanswered unnoticed undelivered uncovered unprotected exposed
        shut~~ shutdown kick~ evict~ throttle~ limit~ exceed~ overload~ overloaded underload~ undersized
        oversized backlog* queue~ pile~ piles swamp~ lag~~ drift~ skew~ desync~ mismatch~ mismatched
        rollback loop~ loops infinite recursion orphan~ orphaned zombie oom 500 500s 401 401s 403 404 404s
        429 502 502s 503 504 410s error* exception* null nulls nan segfault~ segfaults panic~ brick~
        broken break~ broke fail~ failed failing kill~ die~ dies dying died death* injure~ injury
        injuries infection* allergic reaction overdose* underdose* bleed~ sepsis contaminat~ contaminate~
        collapse~ sink~ drown~ fire fires explode~ explosion toxic poison~ poisoned sick ill hurt~ harm~
        damage~ ruin~ wreck~ scrap~~ waste~ wasted shortage* short underpaid deficit overdraft overdrawn
        bankrupt insolvent default~ write-off unsubscribe~ churn~ leave leaves leaving left unable cannot
        can't cant won't wont doesn't doesnt don't never nobody nothing no without fails zero empty
        invalid inconsistent incorrect incorrectly outdated obsolete slow slower slows degrade~ spike~
        surge~ soar~ plunge~ plummet~ dip~~ shrink~ dwindle~ halve~ forget~ forgot forgotten ignore~ skip~~
        omit~~ omitted strip~~ mangle~ garble~ scramble~ scrambled confuse~ mix~ mixed mixed-up misplace~
        mistake~ mistaken misfire~ mishear~ misdirect~ misroute~ misrouted misship~ misassign~ mispriced
        misprice~ mistranslate~ misclassify~ misinform~ malfunction~ flicker~ wobble~ vibrate~ slip~~ slide~
        topple~ tip~~ fall~ falls fell fallen crush~ squash~ trap~~ trapped clog~~ block~ blocked
        evaporate~ dry~ dries wilt~ freeze~ ice~ ices rust~ corrode~ leak~ seep~ choke~ stick~ sticks
        overfill~ overrun~ overran overshoot~ undershoot~ undercount~ overcount~ double-count~
        double-counts double-bills double-bill~ rebill~ reset~~ resets restart~ reboot~ revert~ expose~
        disclose~ reveal~ violate~ infringe~ trespass~ evacuate~ close~ closed strand~ stranded
        stall~ delay~ delayed postpone~ overdue behind late-payment reopen~ stop~~ halts halt~ idle~
        scared demand~ complain~ walk~ sue~ object~ discard~ dump~~ disconnect~ disconnected detach~
        disappear~ vanish~ gone wasted thrown haemolysed bypass~ spoof~ spoofed phish~ intercept~
        exfil overestimate~ underestimate~ overstate~ understate~ miscalculate~ miscount~ unbalanced
        infested infest~ weed* pest* blight mould moulds mold molds rot~~ drought hail frost
        """),
    WordList(
      classes: .good,
      words: """
        fine clean succeed~ success successful successfully healthy smooth smoothly green tested tests safe
        safely ready works worked rehearsed fixed replaced sealed resolved ok okay great good well perfect
        perfectly solid stable confident confirmed covered proven passed pass passes improve~ improvement
        saves saving save faster cheaper better happy glad pleased win wins approved agreed booked
        scheduled finished done complete completed backup-ready redundant looks landed healed recovered
        automatic automatically straightforward trivial routine formality harmless
        understood expects zero-downtime goal aim hopes excited proud on-time certified inspected oiled initialled initialed ticked
        paid hired ordered delivered cleaned painted renewed overhauled calibrated vaccinated translated
        rated encrypted signed guarantee guaranteed warranty spare standby trained staffed framed loved
        liked enjoyed thanks trust confidence calm quiet gain gains halves saves speeds benefit benefits
        celebrate celebrated verified checked balanced aligned migrated preallocated cached logged
        optional cosmetic reversible undoable small tiny minor nice lovely simple easy easily
        """),
    WordList(
      classes: .rollback,
      words: """
        rollback* roll-back revert~ restore~ undo~ undone snapshot* backup* fallback* re-import flip back
        contingency recovery undoes undoing re-enable redeploy~ reinstall~ one-click failover reopen~
        reinstate~ postpone~ postponed cancel pause~ reversible re-run rerun spare standby roll rolled
        """),
    WordList(
      classes: .elsewhere,
      words: """
        see register runbook* wiki appendix annex tab page* doc docs document* slides thread section* covered
        described read refer listed attached spreadsheet sheet row rows link linked ticket confluence jira
        notion file sharepoint folder chapter paragraph excel table dossier rfc deck memo email above below
        elsewhere detailed written lives check consult find report
        """),
  ]
}
