extension WordList {
  /// Who may stand in the owner slot without being one named person.
  static let people: [WordList] = [
    WordList(
      classes: .group,
      words: """
        team* eng engs group* committee* board* squad* guild* department* dept* staff crew* management
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
        accountants actuaries adjusters admins administrators agronomists ambassadors
        anaesthetists analysts anesthetists architects archivists assessors assistants attorneys
        auditors authors bailiffs bakers bankers bishops bookkeepers bosuns brewers brokers
        builders bursars butchers buyers captains cardiologists caretakers carpenters cashiers
        chairmans chairwomans chancellors chaplains chefs chiefs choirmasters cisos cleaners
        clerks clients clinicians co-founders colleagues colonels columnists commanders
        commissioners consultants contractors controllers cooks coordinators copywriters
        councillors counsels couriers curators customers dealers delegates dentists deputies
        designers developers dietitians directors dispatchers dockers doctors editors electricians
        employees engineers estimators examiners execs executives executors farmers fishermans
        foremans forepersons founders freelancers gardeners governors guardians headhunters
        headmasters headmistresses headteachers heirs housemans illustrators imams incumbents
        inspectors installers interns interpreters investors invigilators janitors journalists
        landlords lawyers leaders lecturers librarians lieutenants lifeguards magistrates managers
        marshals matrons mayors mechanics mentors merchandisers midwifes ministers narrators
        notaries nurses officers ombudsmans oncologists operators opticians orderlies organisers
        organists organizers paralegals paramedics partners pharmacists photographers physicians
        pilots planners plumbers porters postdocs predecessors presidents priests principals
        producers professors programmers prosecutors provosts psychologists publishers rabbis
        radiologists rangers receptionists recruiters referees registrars regulators reporters
        representatives researchers riders schedulers scientists secretaries senators sergeants
        sextons shareholders shepherds shift-leads signallers skippers solicitors soloists
        spokespersons stakeholders stationmasters stevedores stewards subcontractors successors
        superintendents supervisors surgeons surveyors teachers team-leads teamleads tech-leads
        techleads technicians tellers tenants therapists traders trainers translators treasurers
        trustees tutors umpires underwriters vergers vicars vintners volunteers waiters wardens
        welders workers
        """),
    WordList(
      classes: .we,
      words: "we us our ours ourselves we're we've we'll we'd together jointly shared collectively"),
    WordList(
      classes: .speaker, words: "i me my mine myself im ive i'm i've i'll i'd ill muggins"),
    WordList(
      classes: .role,
      words: """
        accountant actuary adjuster admin administrator agronomist ambassador anaesthetist analyst
        anesthetist architect archivist assessor assistant attorney auditor author bailiff baker
        banker bishop bookkeeper boss bosun brewer broker builder bursar butcher buyer captain
        cardiologist caretaker carpenter cashier ceo cfo chair chairman chairwoman chancellor
        chaplain chef chief choirmaster cio ciso cleaner clerk client clinician cmo co-founder
        coach colleague colonel columnist commander commissioner conductor consultant contractor
        controller coo cook coordinator copywriter councillor counsel courier cpo cto curator
        customer dba dealer dean delegate dentist deputy designer dev developer dietitian director
        dispatcher docker doctor duty editor electrician em employee engineer estimator evp
        examiner exec executive executor farmer fisherman foreman foreperson founder freelancer
        gardener governor guard guardian guide head headhunter headmaster headmistress headteacher
        heir hire holder houseman illustrator imam incumbent inspector installer intern
        interpreter investor invigilator janitor journalist judge landlord lawyer lead leader
        lecturer librarian lieutenant lifeguard madam magistrate manager marshal mate matron mayor
        mechanic mentor merchandiser midwife minister moderator narrator notary nurse officer ombudsman on-
        call on-duty oncall oncologist operator optician orderly organiser organist organizer
        paralegal paramedic partner person-in-charge pharmacist
        photographer physician pilot planner plumber pm po porter postdoc predecessor president
        priest principal producer professor programmer prosecutor provost psychologist publisher
        rabbi radiologist ranger receptionist recruiter referee registrar regulator reporter
        representative researcher resident rider rota scheduler scientist secretary senator
        sergeant sexton shareholder shepherd shift-lead signaller sir skipper solicitor soloist
        spokesperson stakeholder stationmaster stevedore steward subcontractor successor
        superintendent supervisor surgeon surveyor svp teacher team-lead teamlead tech-lead
        techlead technician teller tenant therapist tl trader trainer translator treasurer trustee
        tutor umpire underwriter usher verger vet vicar vintner volunteer vp waiter warden welder
        worker
        """),
    WordList(
      classes: .indefinite,
      words: """
        someone somebody anyone anybody whoever whichever whomever someone's somebody's bod smbdy sb
        whoevers whoever's some1 sum1 somone dunno unknown another other others
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
