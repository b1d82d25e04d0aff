extension WordList {
  /// Who may stand in the owner slot without being one named person.
  static let people: [WordList] = [
    WordList(
      classes: .group,
      words: """
        federation* parish* parishes congregation diocese synod assembly assemblies parliament cabinet senate
        court* jury bench insurance insurer* insurers bank* lab labs laboratory laboratories studio* shop
        institute* academy museum* gallery library school* university college* hospital* practice surgery
        charity foundation trust club* federation league* fellowship lodge order choir orchestra band
        brigade regiment battalion platoon corps police coastguard army navy village* town city county
        municipality borough district* region* tribe* clan* family families household* cousins siblings
        sisters twins heirs neighbours neighbors tenants residents owners-association co-op coop syndicate
        cartel conglomerate holding subsidiary vendor* mods moderators editors desk newsroom helpdesk
        soc noc mssp msp control-room floor mgmt mngmt mgt uppers higher-ups works planning treasury
        revenue customs estates fleet catering housekeeping stores workshop yard plant site crew* cast
        growers farmers fishers users listeners readers voters citizens locals patients passengers
        riders drivers parents' students' first-line line office* wing quarter sector bloc alliance
        union* associates allies organisers organizers helpers stewards wardens elders deacons
        monks nuns sisters' regulars mates pals buddies friends gang lot bunch
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
        archdeacon archbishop abbot abbess canon provost vicar-general prior curate rector sacristan cantor
        registrar bursar master mistress warden proctor chancellor fellow lecturer
        postmaster harbourmaster harbormaster quartermaster paymaster stationmaster ringmaster
        constable inspector commissioner marshal sheriff bailiff usher clerk mayor mayoress reeve
        premier minister ambassador consul attache envoy chamberlain butler housekeeper gamekeeper
        groundskeeper groundsman zookeeper beekeeper keeper forester ranger huntsman shepherd herdsman
        farmhand foreman forewoman gaffer ganger overseer taskmaster manageress receptionist
        instructor tutor coach referee umpire linesman starter timekeeper scorer
        skipper bosun helmsman navigator purser coxswain deckhand pilot copilot
        anaesthetist registrar-on-call houseman midwife phlebotomist dietician radiographer
        physio physiotherapist pharmacist optometrist
        producer showrunner dramaturg prompter stagehand gaffer rigger roadie conductor soloist
        curator registrar conservator archivist librarian verger organist
        publican barkeep barman barmaid barista sommelier maitre caterer cook baker
        trucker driver dispatcher conductor guard signalman
        webmaster sysadmin sysop moderator mod maintainer committer
        landlady landlord caretaker janitor concierge porter doorman
        guy girl lad lass bloke chap fellow dude person individual man woman lady gentleman kid
        student pupil apprentice trainee locum temp newcomer stranger passer-by
        wife husband brother sister cousin uncle aunt mother father mum dad son daughter boyfriend
        girlfriend spouse flatmate roommate neighbour neighbor friend
        incumbent officeholder signatory chairperson chairlady co-chair vice-chair treasurer
        shift-leader on-caller oncaller
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
        placeholder tba yyy name-here insert xyz asdf qwerty foo bar baz lorem ipsum blah bla whatever unclear
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
