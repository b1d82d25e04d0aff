extension WordList {
  /// Who may stand in the owner slot without being one named person.
  static let people: [WordList] = [
    WordList(
      classes: .group,
      words: """
        team* group* committee* board* squad* guild* department* dept* staff crew* management
        leadership ops devops sre sres security legal finance marketing engineering hr platform infra
        infrastructure everyone everybody people folks folk council* panel* pod* vendor* agency
        agencies business company companies org organisation organization union shift colleague*
        stakeholder* authorities authority circle* section* guys lads blokes brothers ladies members
        leads owners managers engineers developers devs admins nurses doctors teachers students
        partners directors executives execs bosses chiefs approvers trustees shareholders
        operations sales support procurement compliance accounting accounts audit it-ops netops dba
        dbas qa research product design data analytics logistics facilities maintenance architecture
        faculty ministry tribe* chapter* association* cooperative coop collective consortium task-force
        taskforce workgroup steering quorum c-suite top upstairs headquarters hq office unit* division*
        branch* bureau cab change-board tech techops secops finops netsec infosec data-eng team's
        direction clinic ward dispatch supplier* contractor* consultant* customers both all most
        several many them they themselves secretariat maintainers core-team volunteers parents
        interns payroll brass powers communications comms growth warehouse production
        """),
    WordList(
      classes: .we,
      words: "we us our ours ourselves we're we've we'll we'd together jointly shared collectively"),
    WordList(
      classes: .speaker, words: "i me my mine myself im ive i'm i've i'll i'd ill muggins"),
    WordList(
      classes: .role,
      words: """
        cto ceo cfo ciso coo cio cpo cmo vp svp evp manager boss lead head director chief supervisor
        officer analyst engineer admin administrator nurse principal dean chair chairman
        chairwoman president hire intern oncall on-call on-duty captain treasurer secretary founder
        partner owner-to-be architect foreman foreperson coordinator controller counsel attorney
        lawyer solicitor accountant auditor developer dev dba designer editor publisher producer
        programmer operator technician scientist physician surgeon doctor pharmacist matron registrar
        consultant clinician teacher headteacher headmaster headmistress coach referee pilot skipper
        farmer vet agronomist landlord tenant contractor customer client mayor minister governor
        commander sergeant inspector commissioner judge clerk librarian curator conductor
        owner-in-chief pm po em tl teamlead tech-lead team-lead techlead rota holder duty incumbent
        shift-lead sir madam superintendent trustee chancellor provost vicar priest bishop
        successor predecessor colleague person-in-charge leader stakeholder employee
        worker executive exec deputy assistant buyer planner dispatcher steward bursar freelancer
        trader broker actuary underwriter banker teller cashier chef cook waiter guard
        """),
    WordList(
      classes: .indefinite,
      words: """
        someone somebody anyone anybody whoever whichever whomever someone's somebody's bod smbdy sb
        whoevers whoever's some1 sum1 somone dunno unknown person-to-be another other others
        """),
    WordList(
      classes: .placeholder,
      words: """
        tbd tbc tba n/a na xxx xx ??? todo fixme pending undecided undetermined unspecified
        placeholder asdf qwerty foo bar baz lorem ipsum blah bla whatever unclear
        """),
    WordList(
      classes: .nobody,
      words: """
        nobody no-one none noone unassigned unowned blank empty vacant ownerless orphaned unfilled
        nil null void nowhere unclaimed missing open
        """),
    WordList(
      classes: .bot,
      words: """
        bot* script* pipeline* cron algorithm* automation robot* jenkins dependabot renovate scheduler*
        autopilot workflow* job* tool* ai chatbot* machine* software
        """),
    WordList(
      classes: .honorific,
      words: """
        dr mr mrs ms miss prof professor doctor sister captain judge elder deacon father rev reverend sir
        madam lady lord eng ing herr frau monsieur madame señor señora signor signora don dona doña
        officer sergeant sgt lt capt col major general inspector nurse chef coach manager chief st mx
        sheikh imam rabbi pastor brother matron uncle auntie tante onkel baba mama pan pani sri smt shri
        engineer principal dame comrade
        """),
    WordList(
      classes: .particle,
      words:
        "van de der den von zu da dos das do di del della la le bin ibn al el ben bat ap mac mc ter ten y e af te san o"
    ),
  ]
}
