extension WordList {
  /// Frequent lower-case English words, so that an unknown word is likelier to be a name.
  ///
  /// Counted over the manuals and documentation of a Debian system, with the words of the phrases
  /// the weights are learned from; names are left out.
  static let common: [WordList] = [
    WordList(
      classes: .common,
      words: """
        aan abandon abandoned abandonment abbreviated abbreviation abbreviations abc abcd aber abi
        ability able abort aborted aborting aborts about above abs absence absent absolute
        absolutely abstract abstraction abuse academic acc acceleration accelerator accelerators
        accent accents accept acceptable acceptance accepted accepting accepts access accessed
        accesses accessibility accessible accessing accesskey accessor accessors accident accidental
        accidentally accidents accommodate accompanied accompanying accomplish accomplished
        accordance according accordingly account accountability accountable accounted accounting
        accounts accreditation accumulate accumulated accuracy accurate accurately achieve achieved
        acinclude acknowledge acknowledgement acknowledgment acl aclocal acm acquire acquired
        acquires acquiring acquisition acronym across act acting action actions activate activated
        activates activating activation active actively activities activity actor actress acts
        actual actually actuellement adapt adaptation adapted adapter add added adding addition
        additional additionally additions addon addons addr address addressed addresses addressing
        addrinfo adds adduser adequate adhere adjacent adjust adjusted adjusting adjustment
        adjustments adjusts admin administer administration administrative administrator
        administrators admins admissions adopt adopted adoption adopts advance advanced advances
        advantage advantages advertise advertised advertising advice advisable advise advised
        advisory aeb aes affect affected affecting affects affich affiche affiliates affinity afi
        aforementioned after afternoon afterthought afterwards again against age agency agenda agent
        agents agetty aggregate aggregated aggregation aggressive aggressively aging ago agree
        agreed agreement agrees ahead aid aim aims ainsi airport aisle aix ajax ajuda aka aktiviert
        aktuelle alarm alarms albeit ale alert alerts alg algo algor algorithm algorithms algum
        alias aliased aliases aliasing align aligned alignment alignments aligns alink alive all
        alla allbox alle allen aller allergy alloc alloca allocate allocated allocates allocating
        allocation allocations allocator allocators allow allowable allowance allowed allowing
        allowlist allows alloydb almost alone along alongside alors alpha alphabet alphabetic
        alphabetical alphabetically alphabets alphanumeric alphanumerics already als also alt alter
        altered altering alternate alternative alternatively alternatives alters although altlinux
        altogether alumni always alx ambiente ambiguities ambiguity ambulance ambulances amd amended
        ametzler among amongst amortized amount amounts amp ampersand analogous analogs analyses
        analysis analyze analyzed analyzer analyzers analyzes analyzing ancestor ancestors anchor
        anchored anchors ancient ancillary and ander andere anderen andra android ands angefertigt
        angegeben angegebene angegebenen anges angezeigt angle angry anholt annex annotate annotated
        annotation annotations announce announced announcement annoyed annoying annual anonymous
        another ansi answer answerable answered answers ant anteriores antes anthos antialiasing anv
        any anymore anyone anything anyway anyways anywhere aos apache apart apenas api apicontent
        apidoc apigee apis app apparent apparently appeal appear appearance appeared appearing
        appears append appended appending appendix appends apphub apple apples appliance applicable
        application applications applied applies apply applying appname appointment appreciated
        apprentices approach approaches appropriate appropriately approval approvals approve
        approved approver approves approximate approximately approximation apps apr apropos apt
        arbitrarily arbitrary arc arch arches architect architecture architectures archive archived
        archives archs are area areas aren arena arg argc argl argp argparse args argument argumento
        argumentos arguments argv arise arising arithmetic arm armel armhf around arp arquivo
        arquivos arr arrange arranged arrangement array arrays arrive arrived arrives arrow arrows
        article artifact artifacts artificial asc ascending ascent ascii asia aside ask asked asking
        asks asm aspect aspects asprintf assembler assembly assert asserted assertion assertions
        asserts asset assets assign assigned assigning assignment assignments assigns assim assist
        associate associated associates associating association associations associative assorted
        assume assumed assumes assuming assumption assumptions assure assured ast asterisk
        asymmetric async asynchronous asynchronously atan atexit atime atmosphere atoi atom atomic
        atomically atoms atrtype att attach attached attaches attaching attachment attachments
        attack attacker attacks attainment attempt attempted attempting attempts attended attending
        attention attestation attestor attic attr attribute attributed attributes attribution
        attrition attrname attrs auch aucun aucune audience audio audit auditing auditor auditors
        auf augment augmented aunt aupp aus ausf ausgef aussi auth authenticate authenticated
        authenticating authentication author authorised authoritative authority authorization
        authorize authorized authors authorship auto autocommand autoconf autodetect autodetection
        autogen autogenerated autoheader autohealing autohinting autoload automake automate
        automated automatic automatically automaticamente automation automatisch autopkgtest
        autopkgtests autoreconf autoscaler autoscaling autotools autre autres aux auxiliary
        availability available avant avec average avoid avoided avoiding avoids avoir await awaiting
        aware away awful awk awkward aws axis azure baby back backed backend backends backfires
        background backing backlog backoff backport backported backporting backports backs backslash
        backslashes backspace backticks backtrace backtracking backup backups backward backwards bad
        badge badges badly bag bags bail bake bakery balance balanced balancer balancers balancing
        ball ballot band bandwidth bank banks banner bar bare barely barn barrier bars bas base
        based baseline basement basename bases bash bashism basic basically basis basket batch
        batches batteries battery baud baz bcont beach beamtimes bear bears became because become
        becomes becoming bed beds bee been beendet beep beeps beer bees beets before beforehand
        began begin beginnen beginning begins begun beh behalf behave behaves behavior behaviors
        behaviour behaviours behind bei beim being believe believed believes bell belong belonging
        belongs below belt belts bench benchmark benchmarks beneficial benefit benefits ber
        bereavement bereits beside besides best bestand bestanden bet beta better betting between
        bevat bevatten beyond beyondcorp bgcolor bias bidirectional biebl bien big bigger biggest
        bigint bigon bigquery bigtable bij bike bill billboard billed billing billion bills bin
        binaire binaries binary binauthz bind binding bindings bindir binds binmode binutils bio
        biography bird birds birthday bis bisect bison bit bitcode bites bitfield bitmap bitmaps
        bitmask bits bitwise black blacklist blame blank blanks blast bless blessed blessing blindly
        blink bloat blob blobs block blocked blocking blocklist blockquote blocks blocksize blog
        blood bloods blossoms blow blows blue bms board boards boat bodies body bogue bogus boiler
        boilerplate bold bolt bolts bombs bond bonds bonfire bonus book booked booking bookkeeping
        books bookworm bool boolean booleans boom boost boot booted bootloader boots bootstrap
        bootstrapping border borders boring borrowed bort boss bot both bother bots bottle bottles
        bottom bought bound boundaries boundary bounded bounding bounds box boxes boy bpf brace
        braces bracket bracketed brackets brake brakes branch branches branching brand breached
        breaches bread break breakage breakages breakfast breaking breakpoint breaks brevity
        breweries bricks bridge brief briefly bright bring bringing brings brk broadcast broke
        broken brothers brought brown brownout browse browser browsers browsing bsd btrfs buck
        bucket buckets budget buf buff buffer buffered buffering buffers buflen bufsize bug bugfix
        bugfixes buggy bugs bugzilla build buildd builddir buildds builder builders building
        buildings builds built builtin builtins bulk bullet bullseye bump bumped bumping bumpy bunch
        bundle bundled bundles bunk buried burn burns burst bus buses business buster busy but
        butter button buttons buy buyer buyers bygroups bypass bypassed bypasses bypassing byte
        bytecode byteorder bytes cable cables cabs cache cached caches caching cada cadence cage cal
        calculate calculated calculates calculating calculation calculations calendar calibrated
        call callable callback callbacks called callee caller callers calling calloc callrpc calls
        calmer cam came camera cameras campaign campo can cancel cancelation canceled cancellation
        cancelled cancelling cancels candidate candidates cannot canonical canonicalization
        canonicalize canonicalized canopy canteen cantor cap capabilities capability capable
        capacity capital capitalization capitalize capitalized capped caps captain capture captured
        capturing car caract caractere caracteres card cardiology cards care careers careful
        carefully cares caret caretaker carnil carp carriage carried carries carry carrying cars
        cart carts cas case cases cash casing caso cassert cast casting casts cat catalog catalogs
        catch catches catching categories category caterer catering catman cats caught cause caused
        causes causing caution caveat caveats cdbs cdrom ceil ceiling cela celebrate cell cellar
        cellpadding cells cellspacing census cent center centered central centralized centre
        ceremony cert certain certainly certificate certificates certification certs ces cet cette
        cfg cflags cgroup cgroups cha chain chained chaining chains chair chaired chairman chairs
        challenge challenges chamber champ chances change changed changelog changelogs changes
        changeset changing channel channels chaos chapter chaque char character characteristics
        characters charge charged charges charles chars charset charsets chart charter chasing chat
        chdir chdr che cheap cheaper check checkbox checked checker checking checklist checkout
        checkpoint checks checksum checksums cheese chef cherry chfn chicken chickens chief child
        children chipping chips chmod choice choices choir choke chokes chomp choose chooses
        choosing chop chose chosen chown chromium chroot chsh chtype chunk chunked chunks church
        churn cid cipher ciphers ciphersuite ciphersuites ciphertext circular circulate circumstance
        circumstances circumvent citi cities cjs cjwatson cksum claim claimed claims clamp clang
        clarification clarifications clarified clarify clarity clash clashes class classes classic
        classification classified classifier classify classmethod clause clauses clean cleaned
        cleaner cleaning cleanly cleans cleanup cleanups clear cleared clearer clearfix clearing
        clearly clears cleartext clever cli click clicking client clients climb climbs clinic
        clinicians clip clipboard clipped clipping clisp clist clnt clobber clobbered clobbering
        clock clocks clockwork clogs clone cloned clones cloning cloos close closed closedir closely
        closer closes closest closing closure cloud cloudbuild cls cluster clusters clutter
        cluttering cmake cmap cmd cmdline cmp cms cmsg cnf cnt cntrl coach coalescing coat code
        codebase codec codecs coded codename codepage codepath codepaths codepoint codepoints codes
        codeset codespell codeview coding coefficient coefficients coerce coerced coercion coffee
        cohort coin cois col colab cold collabora collaboration collaborator collaborators collapse
        collapses collapsing collateral collating collation colleague colleagues collect collected
        collecting collection collections collectively collector collects collide collision
        collisions colon colons color colored coloring colormap colors colour cols colspan column
        columns com comando comandos combination combinations combine combined combines combining
        come comes comfortable coming comm comma command commande commandes commandline commands
        commas comme comment commentary commented commenting comments commercial commit commitments
        commits committed committee committer committing common commonly communicate communicating
        communication communications community como comp compact compaction compacts companion
        company comparable compare compared compares comparing comparison comparisons compat
        compatibility compatible competing competitor compilation compile compiled compiler
        compilers compiles compiling complain complained complaining complains complaint complaints
        complement complete completed completely completeness completes completing completion
        completions complex complexity compliance compliant complicated complies comply component
        components comportamento compose composed composer composing composite composition compound
        comprehensive compress compressed compresses compressing compression compressor compromise
        compte computation computations compute computed computer computers computes computing
        comunique con concat concatenate concatenated concatenates concatenating concatenation
        concept concepts concern concerned concerning concerns concert concise concrete concurrency
        concurrent concurrently cond condensed condition conditional conditionally conditionals
        conditions conf conference conffile confidence confident confidential config configs
        configura configurable configuration configurations configure configured configures
        configuring confirm confirmation confirmed conflict conflicted conflicting conflicts conform
        conformance conformant conforming conforms confuse confused confuses confusing confusion
        congratulations conjunction conjunto conn connect connected connecting connection
        connections connectivity connector connectors connects cons consecutive consent consequence
        consequences consequential consequently conservative consid consider considerably
        consideration considerations considered considering considers consist consiste consistency
        consistent consistently consisting consists console consolidate consolidated const constant
        constants constexpr constify constitute constitutes constrain constrained constraint
        constraints construct constructed constructing construction constructions constructor
        constructors constructs consult consultant consulted consulting consults consume consumed
        consumer consumers consumes consuming consumption cont contact contacts contain contained
        container containers containing containment contains conte content contention contents
        contenu conter context contextlib contexts contient contiguous continuation continue
        continued continues continuing continuous continuously contr contract contractor contractors
        contracts contrary contrast contrib contribute contributed contributing contribution
        contributions contributor contributors control controle controlled controller controllers
        controlling controls convenience convenient convention conventional conventions conversation
        converse conversion conversions convert converted converter converters converting converts
        convey conveyor convince cookie cookies cooks cool cooler cooling cooperate coordinate
        coordinates cope copied copies copper copy copyfunc copying copyright copyrighted copyrights
        core coredump corepack cores coreutils corner correct corrected correcting correction
        corrections correctly correctness corrects correlate correspond corresponding corresponds
        corridor corrupt corrupted corrupting corruption cos cosine cosmetic cost costly costs
        cotton could council counsel count counted counter counterpart counterparts counters
        counting countries country counts couple coupon course court courtesan courtesy covenant
        cover coverage covered covering coverity covers cow cows cpan cpp cppcheck cpu cpuid cpuset
        cqs cqt crack cracks crafted crane crash crashed crashes crashing crc create created creates
        creating creation creator credential credentials credit credits creds crew cried crime crit
        criteria critical crl crm croak cron crop crops cross crossed crowd crt cruft crypt crypto
        cryptographic cryptographically cryptography cryptokey csat csh css cstddef cstdint csv
        ctags ctime ctor ctrl ctx ctxt ctype culture cumulative cup cupboard cur curl curly curr
        currency current currently curses cursor cursors curve curves custom customary customer
        customers customizable customization customizations customize customized customizing customs
        cut cutoff cutover cuts cutting cvs cwd cwi cyan cycle cycles cyclic cygwin dados daemon
        daemons daily daimi damage damaged damages damit dane danger dangerous dangling dann dans
        dar dark darwin das dash dashboard dashboards dashes dass dat data database databases
        datadir dataflow datagram datagrams datalen dataplex dataproc dataset datasets datastore
        datastream datatype datatypes date dated dates datetime datetimes day daylight days dazu dbg
        dbgsym dbs dbus deactivate deactivated dead deadline deadlock deadlocks deal dealing
        dealings deallocate deallocated deallocation deals dealt death debconf debhelper debian
        debianized debug debugged debugger debugging debuginfo dec december decent decide decided
        decider decides deciding decimal decision decisions deck decl declaration declarations
        declarative declare declared declares declaring declined declines decode decoded decoder
        decoders decodes decoding decompress decompressed decompressing decompression decompressor
        decorator decrease decreased decreases decreasing decrement decremented decrypt decrypted
        decrypting decryption dedicated deemed deep deepen deeper deeply def default defaulted
        defaulting defaults defect defects defer deferred deferring define defined defines definida
        definido defining definir definitely definition definitions deflate deflection defs
        degradation degraded degree degrees dei deinitialize del delay delayed delays delegate
        delegated delegates delegation delete deleted deletes deleting deletion deletions
        deliberately delim delimit delimited delimiter delimiters deliver delivered delivers
        delivery delta deltas dem demand demands demo demoed demonstrate demonstrated demonstrates
        demonstrating demurrage den denial denied denote denoted denotes denoting dental deny dep
        department depend depended dependence dependencies dependency dependent depending depends
        deploy deployed deploying deployment deployments deploys deposit depot deprecate deprecated
        deprecation deprecations deps depth depths depuis der deref dereference dereferenced
        dereferences dereferencing derivation derivative derivatives derive derived derives deriving
        des desc descendant descendants descending descent describe described describes describing
        descrip description descriptions descriptive descriptor descriptors desde deserialized
        design designate designated designed designs desirable desire desired desk desks desktop
        despite dess dessa dest deste destination destinations destroy destroyed destroying destroys
        destruction destructor destructors det detach detached detail detailed details detect
        detected detecting detection detector detects determination determine determined determines
        determining deterministic detta deutsche deux dev deve devel develop developed developer
        developers developing development devem device devices devops devrait deze dfn dgram dgst
        dhparam diablo diagnose diagnosed diagnostic diagnostics diagram diagrams dialect dialects
        dialog dialogue dice dicom dict dictionaries dictionary dicts did die died dies diese diesel
        diesem diesen dieser dieses diff differ difference differences different differentiate
        differently differing differs difficult difficulties difficulty diffs dig digest digests
        digit digital digits dimension dimensions diminish diminished din dinner dir direct directed
        direction directions directive directives directly director directories directory direkt
        dirent dirfd dirname dirs dirty disable disabled disablement disables disabling disadvantage
        disagrees disallow disallowed disallows disambiguate disappear disappeared disappears
        disappointed disappointing disaster discard discarded discarding discards discharge
        discipline disclaimer disconnect disconnected discount discourage discouraged discover
        discovered discovering discovery discuss discussed discusses discussion discussions disjoint
        disk disks dismisses dispatch dispatched dispatcher dispatching dispensation display
        displayed displaying displays dispon disponibles dispose disposition disruption
        dissatisfaction dissatisfied dist distance distcheck distclean distinct distinction
        distinguish distinguished distinguishes distinguishing distribute distributed distributes
        distributing distribution distributions distributors distro distros distutils dit ditto div
        diverse divide divided dividing division divisor djm dkg dlen dll dlopen dnl dns dnusinow
        doc docbook docdir dock docker docs docstring doctor doctors document documentation
        documented documenting documento documents docutils does doesn dog dogs doing dois doit
        doivent doko dollar domain domains donation done donn donor donors dont door doors dos
        dosage dose doses dots dotted double doubled doubles doubling doubly doubt doubts dough down
        downgrade downgraded download downloaded downloading downloads downside downstream downtime
        doxygen dozen dpkg dpy draft drafted drag drain drains drama dramatic draw drawable
        drawables drawing drawings drawn draws dread drepper dress dried drift drifts drill drive
        driven driver drivers drives drone drop dropped dropping droppings drops drought drowns dry
        dsa dsaparam dst dual dubious due dumb dummy dump dumped dumping dumps dup dupes dupf
        duplicate duplicated duplicates duplicating duplication duplocale durante duration durch
        during duty dvi dwarf dying dynamic dynamically each eachresult earlier earliest early ease
        easier easiest easily east easy eat ebitda ebourg ecdh echo echoed echoing economy ecparam
        edge edges edit editable edited editing edition editline editor editorial editors editrc
        edits een eerste effect effective effectively effects efficiency efficient efficiently
        effort efforts efter egg eggs egrep egress eich eight ein eine einem einen einer eines
        either eixman ekm elaborate elapsed ele election electronic elegance elem element elements
        elevated elevator eleven elf eligible eliminate eliminated eliminates eliminating
        elimination elle eller ellipsis elliptic elm else elsewhere elsif emacs email embarrassing
        embed embedded embedder embedding embeds embolden eme emergencies emergency emission emit
        emits emitted emitting emphasis employ employed employer employing employs empty emulate
        emulated emulates emulation emulator emulators enable enabled enablement enables enabling
        enc encapsulate encapsulated encapsulates encapsulation enclose enclosed enclosing encode
        encoded encoder encodes encoding encodings encontrar encounter encountered encountering
        encounters encourage encouraged encrypt encrypted encrypting encryption encrypts enctype end
        endast endcode ended endian endianness endif ending endings endless endorse endpoint
        endpoints ends enforce enforced enforcement enforces enforcing eng engine engineer
        engineering engineers engines enhance enhanced enhancement enhancements enjoy enkel enough
        enqueued enrolment ensues ensure ensured ensures ensuring ent entails enter entered entering
        enterprise enters entfernt enth enthalten entire entirely entirety entities entitled
        entitlement entity entr entrada entrance entre entries entropy entry entrypoint entweder
        enum enumerate enumerated enumerates enumeration enums env envelope environ environment
        environmental environments envp envvar eof ephemeral episode epoch epoll equal equality
        equally equals equivalence equivalent equivalently equivalents era erase erased ere erf
        erlaubt err errcode erreur errno erro erroneous erroneously error errors erros errp errstr
        erste erstellt escape escaped escapes escaping esm esp espa espaces espec especially
        especificado esr essay esse essential essentially essere est esta establish established
        establishes establishing estar este estimate estimated estimation estiver etag etc ethernet
        etre ett europe euros eval evaluate evaluated evaluates evaluating evaluation even evening
        evenly event eventarc events eventual eventually ever every everybody everyone everything
        everywhere eview evim evitar evolved exact exactly exam examine examined examines examining
        example examples exams exc exceed exceeded exceeding exceeds excellence excellent except
        exception exceptional exceptions excess excessive excessively exchange excise exclamation
        exclude excluded excludes excluding exclusion exclusions exclusive exclusively exe exec
        executable executables execute executed executes executing execution executions executor
        execve exemple exemplo exercise exercising exhausted exhaustion exhaustive exim exist existe
        existed existence existiert existing existir exists exit exited exiting exits exodist exp
        expand expanded expanding expands expansion expansions expat expect expectation expectations
        expected expecting expects expense expensive experience experiment experimental experiments
        expert expiration expire expired expires expiry explain explained explaining explains
        explanation explanations explanatory explicit explicitely explicitly exploit exploitable
        explore exponent exponential exponents export exported exporting exports expose exposed
        exposes exposing expr express expressed expression expressions expressly ext extend extended
        extending extends extensible extension extensions extensive extensively extent extents
        extern external externally extra extract extracted extracting extraction extracts extraneous
        extras extreme extremely exts eye eyes fabric face facilitate facilitates facilities
        facility fact factor factors factory fail failed failing failover fails failure failures
        fair faire fairly fait fake faked fakeroot fall fallback fallbacks falling fallocate falls
        fallthrough false falsy familiar families family fan fancy fans far farm farmer farmers
        fashion fast faster fastest fat fatal father fault faults faulty faut favor favorite favour
        faz fclose fcntl fdisk fds fear feature features fed federation fee feed feedback feeding
        feeds feel feeling feels fellowship felt fence fenv ferry fertiliser festival fetch fetched
        fetches fetching fever few fewer fffacd fflush fgets fhir fiasco ficheiro ficheiros fichier
        fichiers field fields fifo fifth fifthhorseman fifty figure figures figuring fil file filed
        filehandle filehandles filen filename filenames fileno filer files filestore filesystem
        filesystems filetype filing filings fill filled filler filling fills film filter filtered
        filtering filters fin final finalists finalization finalize finalized finally finance
        financial find finden finder finding findings finds fine finer fines fingerprint
        fingerprints fingers finish finished finishes finishing finite finns fips fire firebase
        fired fires firestore firewall firewalls firm firmware first fiscal fish fit fitness fits
        five fix fixed fixes fixing fixup fixups flag flagged flags flaky flash flat flats flatten
        flattened flavor flavors flaw flaws fleet flera flex flexibility flexible flight flip float
        floating floats flock flockfile flood floor floors flop floppy flops flow flower flowers
        flows flush flushed flushes flushing fly flyers fmt fname fnmatch focus fog foi fois fold
        folded folder folders folding folds folgenden folks follow followed following follows
        fonction font fontconfig fonts foo foobar food fooled footer footprint footy fopen for foram
        forbid forbidden forbids force forced forcefully forces forcibly forcing foreach forecast
        foregoing foreground foreign foreman foreseeable foreseen forest forever forget forgot
        forgotten fork forked forking forklift forks form forma formal formality formally format
        formato formats formatted formatter formatters formatting forme formed former formerly
        forming forms formula forth forthcoming fortnight forty forward forwarded forwarding
        forwards found foundation founders foundry four fourth fout fpolacco fprintf fraction
        fractional fractions fragile fragment fragmentation fragments frame framed frames framework
        fraud fread free freebsd freed freedesktop freef freefunc freeing freelists freely frees
        freesbee freetype freeze freezer freezes freezing frequency frequent frequently fresh
        friction friday fridge friend friendly friends frodo from front frontend frontends frost
        frozen fruit fsck fseek fsij fstab fstat fsync ftp ftruncate fudge fuel fulfill fulfilled
        fulfills full fullname fully fun func funcs function functional functionality functionally
        functioning functions functools fundamental funeral funopen furnished further fuse future
        fuzz fuzzer fuzzing fuzzy fwrite gain gained gains game games gamma gantry gap gaps garbage
        garbled garden gas gate gates gateway gateways gather gathering gave gawk gbp gcc gcloud
        gcloudignore gcr gcs gdb gdbm gdoc gebruik gebruiken gebruikt geen gefunden gemini gen
        gendsa general generalize generalized generally generate generated generates generating
        generation generator generators generic genom genpkey genrsa gentoo geometry ger geralmente
        gesetzt gestion get getaddrinfo getc getcwd getenv getgrnam gethostbyaddr gethostbyname
        gethostname getline getnameinfo getopt getpid getpwent getpwnam getpwuid getrandom getrlimit
        gets getsockname getsockopt getter getters gettext gettid gettimeofday getting getty getuid
        geval gew gibt gid gigabyte gigabytes girl git github gitignore gitlab gitweb give givers
        gives giving glass glaze gleichen glib glibc glitch glitches glob global globally globals
        globbing globs glossaries glossary glove glue glyph glyphs gmail gmx gniibe gnome gnu gnulib
        gnupg gnutls goal goals goat goats goes going gold gone good google googlemail got goto
        gotten govern governed governing governs gpg gpu grab grabbed grabs graceful gracefully
        grade grades grain grammar granted granting grants granularity graph graphic graphical
        graphics graphs grave gray great greater greatest greatly green greenhouse grep grew grey
        groff ground group groupadd grouped grouping groups grow growing grown grows growth grp
        gshadow gtk gtoc guarantee guaranteed guarantees guard guarded guards guess guessed guesses
        guessing guest guests guez gui guidance guide guidelines guild guillem guilty gview gvim
        gvimrc gzip gzipped haben hack hacking hacks had haemolysed haible half halfway hall hallway
        halt halve halves hammers hand handed handful handheld handing handle handled handler
        handlers handles handling handshake handy hang hanging hangs happen happened happening
        happens happily happy har harassment harbour hard hardback hardcode hardcoded hardcoding
        harden hardening harder hardlink hardlinks hardly hardware hardwired harm harmful harmless
        harmonious harms harness harvest harvester has hash hashed hashes hashing hashref hashtable
        hat hatch hates haul have having hazards hdr head headcount headed header headername headers
        heading headings headline headliners headmistress headp headroom heads headteacher health
        healthcare healthier healthy heap heaps hear heard hearing hears heart heat heated heater
        heats heavily heavy hebben hectare hedge heeft height held helgefjell helipad hell hello
        helm help helpdesk helped helper helpers helpful helping helps hence her herd here hereby
        herein hers het heuristic heuristics hex hexadecimal hexdump hfn hiccup hiccups hidden hide
        hides hiding hier hierarchical hierarchies hierarchy high higher highest highlight
        highlighted highlighting highlights highly hill him hindsight hint hinting hints hire hired
        hires hiring his histedit histogram historic historical historically history hit hitch hits
        hitting hmac hold holder holders holding holds hole holes holiday holidays home homedir
        homepage homework honest honestly honor honored honors honour honoured hook hooks hop hoped
        hopefully hops horizon horizontal horizontally horror horse horses hospital host hosted
        hostent hosting hostname hostnames hosts hot hotfixes hotmail hour hours house housekeeping
        how however hppa hpux href html http https hub hubs huge human humans humble hundred
        hundreds hunk hunks hurd hurt hurts hwclock hybrid hypervisor hyphen hyphenation hyphens
        hypothetical iam iap ice icon icons iconv icu idea ideal ideally ideas idempotent ident
        identical identically identification identified identifier identifiers identifies identify
        identifying identities identity idiom idk idle idlen ids idx ifconfig ifdef ifdefs iff
        ifndef ifunc ignor ignore ignored ignores ignoriert ignoring iii iki ile illegal illustrate
        illustrated illustrates image images imagine imap img immediate immediately immer immutable
        impact impacted impersonate impersonation impl implement implementation implementations
        implemented implementing implementor implementors implements implication implications
        implicit implicitly implied implies imply import importance important importantly imported
        importing importlib imports impose imposed imposes impossible improper improperly improve
        improved improvement improvements improves improving inability inaccessible inaccurate
        inactive inactivity inadvertently inappropriate inbound inc incidental incidents include
        included includedir includes including incluir inclusion inclusions inclusive income
        incoming incompatibilities incompatibility incompatible incomplete inconsistencies
        inconsistency inconsistent inconsistently inconvenience inconvenient incorporate
        incorporated incorporates incorporating incorrect incorrectly increase increased increases
        increasing increment incremental incrementaldecoder incrementalencoder incrementally
        incremented incrementing increments incur incurred ind indeed indefinite indefinitely indem
        indent indentation indented indenting indents independent independently indeterminate index
        indexed indexes indexing indica indicate indicated indicates indicating indication indicator
        indicators indices indiqu indique indirect indirection indirectly individual individually
        individuals ine inefficient inet inexact inexistent inf infer inference inferiors inferred
        infinite infinity influence influenced influencer info infodrom infopages inform informa
        informatie informatik information informational informations informative informed informing
        informs infra infrastructure infringement infusion ing ingesteld ingress ingroup ings
        inherently inherit inheritance inherited inheriting inherits inhibit inhibits ini init
        initial initialisation initialise initialised initialization initializations initialize
        initialized initializer initializers initializes initializing initialled initially initiate
        initiated initiates initrd inject injected injection injuries inlen inline inlined inlining
        inneh inner inode inodes inotify inproc input inputs insane insecure insensitive insert
        inserted inserting insertion insertions inserts inside insight insights insist insn inspect
        inspected inspecting inspection inspector inspectors inspired insque inst instability
        install installable installation installations installed installer installing installs
        instance instanceof instances instant instantiate instantiated instantiation instead
        instruct instructed instruction instructions instructs instrumentation insufficient insulin
        insurance insured insurer int intact intake inte integer integers integral integrate
        integrated integration integrity intel intellectual intend intended intends intent intention
        intentional intentionally interact interacting interaction interactions interactive
        interactively interacts intercept intercepted interconnect interconnects interest interested
        interesting interface interfaces interfere interference interferes interfering interim
        interior interleaved intermediary intermediate intermittent intermixed intern internal
        internally internals international internationalization internationalized internet interop
        interoperability interp interpolation interpret interpretation interpreted interpreter
        interpreters interpreting interprets interrupt interrupted interruption interrupts
        intersection interval intervals intervening interview interviewers interviews intl into
        intrinsic intrinsics intro introduce introduced introduces introducing introduction
        introspection ints inttypes intuitive invalid invalidate invalidated invalidation invariant
        invented inventory inverse inversion invert inverted investigate investigation invisible
        invitation invited invocation invocations invoice invoices invoke invoked invokes invoking
        involve involved involves involving ioctl ioctls ioperm iopl ios iovec ipasc ipc iptr irc
        iron irrelevant irrespective irrigation isa isalpha isascii isgraph island isn isnan iso
        isolate isolated isolation isspace issue issued issuer issues issuing isto italic item items
        iter iterable iterate iterates iterating iteration iterations iterator iterators itertools
        itname its itself itype jacket jak january jar java javascript jcristau jdassen jeremyhu
        jitter job jobs joey join joined joining joins joint jointly jour journal jrv json judge
        judged judges juice jump jumping jumps junk jury just justification justifies justify kan
        kann kappa kbd kde kdf keen keep keepalive keeping keeps kein keine keithp kem kept kernel
        kernels key keyboard keycode keyed keyid keylen keylength keymap keypad keyring keyrings
        keys keyserver keysize keytype keyword keywords kfreebsd kibi kickoff kid kidding kids kill
        killed killing kills kiln kilobyte kilobytes kilos kind kindly kinds king kitchen kitchens
        kludge kms knew know knowing knowledge known knows kommer krm kubeconfig kudos kunnen kwargs
        kzak laas lab label labeled labelled labels labs lack lacked lacking lacks lag lags lake
        lakh lambda lambing lamp lamps lan land landed landing landlord lands lang language
        languages lapses laptop larg large largely larger largest last lastchar lastlog lastpos late
        latency later latest latin latter launch launched launching law laws lawsuit lawyer lawyers
        layer layers layout layouts lazily lazy lbx ldap ldconfig lead leader leadership leading
        leads leaf leak leakage leaked leaking leaks leap learn learned learning lease least leather
        leave leavers leaves leaving lecture led ledger left leftmost leftover leg legacy legal
        legitimate legs length lengths ler les lesen less lesser lesson lessons let lets letter
        letters letting leur level levels lexer lexical lexicographic lhash liability liable lib
        libblkid libbsd libc libcrypt libcrypto libctx libcurl libdir libedit libexslt libffi libfoo
        libgcrypt libiconv libintl liblzma libm libmd libmount libpq libpthread libraries library
        librt libs libssl libstdc libtermcap libtirpc libtool libtoolize libutil libuuid libuv
        libxslt licence license licensed licenses licensing lie lies lieu life lifecycle lifeguards
        lifesciences lifetime lift lifted light lighter lights lightweight ligne lignes lijst like
        liked likelihood likely likes likewise limit limitation limitations limited limiting limits
        line linear lineno lines linha linhas link linkage linked linker linkers linking links lint
        linter lintian linux list lista liste listed listelm listen listener listeners listening
        listens listhead listing listings lists lite literal literally literals lithium litres
        little live lives lld ller llvm load loadable loaded loader loaders loading loads loan loans
        loaves loc local locale locales localhost locality localization localized locally locals
        localtime locate located locating location locations lock locked locking locks log logarithm
        logfile logged logger logging logic logical logically login logins logistics logo logos logs
        lone long longer longest longjmp longs longstanding look lookahead looked looker looking
        looks lookup lookups loop loopback looping loops loose lorry lors lose loses losing loss
        lossless lost lot lots loud love loved loves low lower lowercase lowest lpr lscpu lseek
        lstat ltmain lto lub luck lui lunch lxml lzma maar mac machine machinery machines maclen
        macos macro macros made mag magic magnitude mai mail mailbox mailed mailing mailto main
        mainly maint maintain maintained maintainer maintainers maintaining maintains maintenance
        maintscript mais maj major majority make makedepend makefile makefiles makeinfo maken maker
        makes making mal malformed malfunction malicious malloc man manage managed management
        manager managers manages managing manchmal mandate mandated mandates mandatory mandb mandir
        mandriva mangle mangled mangling mani manifest manifests manipulate manipulated manipulating
        manipulation manner manpage manpages manpath mantissa manual manually manuals manufacturer
        many map mapped mapping mappings maps march margin markdown marked marker markers market
        marketing markets marking marks markup mas mask masked masking masks master match matched
        matcher matches matching material materialise materialized materials math mathematical maths
        matrix matter matters matthieu maxglyphmemory maximal maximum maxlen maxsize maxunreffonts
        maybe mayor mdnid mdoc meals mean meaning meaningful meaningless meanings means meant
        meantime meanwhile measure measured measurement measurements measures measuring meat mec
        mechanism mechanisms med media median medication medicine medium meer meet meeting meetings
        meets megabyte megabytes mehr mehrere mem member members membership memberships memcache
        memcmp memcpy memleak memmove memo memory memorystore memset memsize men menos mensagem ment
        mention mentioned mentioning mentions mentoring mentors menu menus merchantability mere
        merely merge merged merger merges mergetool merging mes mesa mesh mesmo meson mess message
        messages messaggio messed messenger messy met meta metacharacters metadata metal metastore
        meth method methods metre metric metrics mezzanine micro microscope microsecond microseconds
        microsoft mid middle midnight might migrate migrated migrating migration migrations milk
        million millisecond milliseconds mime mimetypes mimic min mind mine mingw minimal minimize
        minimum ministry minor minors minsize minus minute minutes mips mipsel mirror mirrored
        mirroring mirrors mis misaligned misbehaved misbehaves misbehaving misc miscellaneous mise
        mishandled misleading mismatch mismatched mismatches misplaced misrepresented misrouted miss
        missed misses missing misspelled mistake mistaken mistakenly mistakes misuse mit mitigate
        mitigation mix mixed mixing mixture mjs mkdir mkinstalldirs mknod mkstemp mktemp mmap
        mnemonic moaning mobile mobility mock mocks mod mode model modeline models modern modes
        modifiable modifica modification modifications modified modifier modifiers modifies modify
        modifying modo modular module modules modulo modulus moet moeten moins moment momenteel
        money monitor monitored monitoring monitors mono monotonic monotonically month monthly
        months mood morale more moria morning mortgage most mostly mostra mot mother motion
        motivation motor moulds mount mountain mounted mounting mountpoint mounts mouse move moved
        movement moves moving msec msg msgid msglen mso mtime mtk mtu much mul multi multiarch
        multibyte multicast multilib multiline multipart multiple multiples multiplexing
        multiplication multiplied multiplier multiply multiplying multithreaded multithreading
        museum music musl muss must mutable mutate mutated mutation mutex mutexes mutually mycluster
        myself mysterious mytopic naam naar nach nail nails naive name named namelen namely names
        namespace namespaced namespaces naming nan nand nanosecond nanoseconds nanosleep narrator
        narrow narrowed nas nasty national native natively natural naturally nature nav navigation
        nbsp nbytes nconst ncurses near nearby nearbyint nearest nearly necess necessarily necessary
        necessitating neck need needed needing needle needless needlessly needs negate negated
        negation negative negatively negatives negotiate negotiated negotiation neighboring
        neighbour neighbours neither nel nenhum nest nested nesting net netapp netbsd netdb netdev
        netlink netmask nets netstat network networking networks neuer never nevertheless new newer
        newest newf newline newlines newly news newsletter next nez nfs nglyph nglyphs nice nicely
        nicer nicht nid nie niet night nightly nightmare nights nil nin nine ninety ninja ninth nis
        nit nits nnen nnn nobody noch nocheck nod nodded node nodejs nodes nodoc noet noexcept nog
        noise noisy nokia nom nombre nome nomes noms non nonblocking nonce none nonempty nonexistent
        nonlocking nonnegative nonportable nonreentrant nonsense nonsensical nonstandard nontrivial
        nonusable nonzero noon noop nop noqa nor noreturn norl normal normale normalization
        normalize normalized normally noro north nos not notable notably notation notations note
        notebook notebooks noted notes nothing notice noticeable noticeably noticed notices noticing
        notification notifications notified notifies notify noting notion noudeb nouveau november
        novo now nowadays nowhere nowrap npm nps nroff nseq nss nsswitch nthe nto nuke nul null
        nullptr nulls num numa number numbered numbering numbers numeric numerical numerically
        numerous nur nurse nurses nuts nvidia oauth obey obj object objected objections objects
        oblique obscure observe observed obsolescent obsolete obsoleted obtain obtained obtaining
        obtains obvious obviously occasional occasionally occasions occupancy occupied occupies
        occupy occur occurred occurrence occurrences occurring occurs och ocsp oct octal octet
        octets odd odds oder odometer oes off offending offer offered offering offers office
        official officially offline offload offset offsets offsite often ohne oid oids oil oiled ois
        okay old older oldest oldstable ole oljande omega omission omit omits omitted omitting
        onboarding oncall once onde one oneline ones ongoing onions online only onnen ont onto
        onward onwards ook oom oops opacity opaque opcode opcodes open openat openbsd opendir opened
        opener opening opens openssl opera operand operands operate operated operates operating
        operation operational operations operator operators opgegeven opportunity opposed opposite
        ops opt optarg optie optimal optimisation optimistic optimization optimizations optimize
        optimized optimizer optimizing optimum option optional optionally options opts oracle orange
        orchard order ordered ordering orders ordinal ordinarily ordinary org organization
        organizations organized orientation oriented orig origin original originally originated
        originates originating origins orphan orphaned other others otherwise ought our ours
        ourselves out outage outbound outcome outcomes outdated outer outermost outfile outgoing
        outlen outline outlined outproc output outputs outputting outros outside outstanding oven
        over overall overdue overflow overflowing overflows overhaul overhauled overhead overheads
        overlap overlapping overlaps overlay overload overloaded overloading overloads overlong
        overly overnight overread overridden override overrides overriding overruled overrun
        overruns overtakes overtime overview overwrite overwrites overwriting overwritten own owned
        owner owners ownership owning owns oxygen pack package packaged packagers packages packaging
        packed packet packets packfile packfiles packing packs pacote pacotes pad padded padding
        padr pads pag paged pager pages paging paid pain paint painted painting pair paired pairing
        pairs paket pakket pakketten palette palg pallet pallets pam panel panels panic paper papers
        paperwork paquet paquets par para parade paragraph paragraphs parallel parallelism param
        parameter parameterized parameters params parcel parcels paren parens parent parentheses
        parenthesis parenthesized parents parg parish parity parsable parse parsed parser parsers
        parses parsing part parte partial partially participate particular particularly partie
        parties partir partition partitioned partitioning partitions partly partner partners parts
        party pas pass passed passenger passengers passes passing passive passlen passphrase
        passphrases passport passwd password passwords past paste pasting patch patched patches
        patching patent patents path pathname pathnames pathological pathology paths pathspec
        patient patients pattern patterns pause paused pavement pay payload payloads payment
        payments payroll pays payslips pcert pclass pcpa pct pctx pday pdb pder pdf pdig peak
        peanuts pedantic peek peels peer peered peering peers pela pelo pen penalty penc pencil
        pending pension pensioners people per percent percentage percentages perf perfect perfectly
        perform performance performed performing performs perhaps perimeter perimeters period
        periodic periodically periods perl perldoc permanent permanently permet permissible
        permission permissions permissive permit permite permits permitted permitting perms
        perpetual perror persist persistence persistent person personal personality persons
        perspective pertaining peut peuvent pharmacist pharmacy phase phases phishing phone phones
        phony photo phrase phrases physical physically physician piano pick picked picker pickers
        picking picks pickup picture pictures pid pids piece pieces pig pigs pilot pin ping pink
        pinned pinning pipe piped pipeline pipelines pipes piping pitch pity pixel pixels pixmap
        pixmaps pkey pkeyparam pkeyutl pkg pkgconfig pkt plaats place placed placeholder
        placeholders placement places placing plain plainly plaintext plan plane planes planned
        planning plans plant planting plastic plate plates platform platforms play player players
        playground plays please plen plenty plist ploughed pls plug pluggable plugged plugin plugins
        plumbing plunge plural plus plusieurs pmap pmaplist pname pnum pobox pod podcast pode podem
        pods point pointed pointer pointers pointing pointless points pole police policies policy
        policycontroller poll polling pollution pond pool pools poor poorly pop popped pops popular
        populate populated populates popup por port portability portable portably portal ported
        porters porting portion portions portmap portp ports pos position positional positioned
        positioning positions positive positives posix poss possibilities possibility possible
        possibly post postcode posted posters postgres postgresql posting postinst postpone postrm
        posture pot potato potatoes potential potentially pounds pour pouvez pow power powered
        powerful powerpc powers ppc ppl practical practice practices pragma pragmas prctl pre
        preallocated preamble precede preceded precedence precedes preceding precise precisely
        precision precompiled precomputed predecessor predefined predefini predefinido predicate
        predicates predict predictable predicted prediction preemptible prefer preferable preference
        preferences preferred prefers prefix prefixed prefixes prefixing prefixlen preliminary
        preload premature prematurely premi premier premium prep preparation prepare prepared
        prepares preparing prepend prepended prepending preprint preprocessed preprocessing
        preprocessor prerequisite prerequisites prerm presence present presentation presente
        presented presenting presently presents preserve preserved preserves preserving preset press
        pressed pressing pressure presumably pretend pretty prev prevent prevented preventing
        prevention prevents preview previous previously price prices pricing primarily primary prime
        primeiro primes primitive primitives principal principals principle print printable printed
        printer printf printing prints prio prior priorities prioritize priority prism prison priv
        privacy private privateca privately privilege privileged privilegedaccessmanager privileges
        pro prob probability probably probe probes probing probl problem problematic problems proc
        procedure procedures proceed proceeding proceeds process processed processes processing
        processo processor processors procname procnum procps procurement prod produce produced
        producer produces producing product production products profile profiled profiler profiles
        profiling prog progname prognum program programa programas programlisting programma
        programmatic programmatically programme programmer programmers programmes programming
        programs progress progressive prohibit prohibited prohibits project projects prominent
        promise promises promote promoted promoter promotion prompt prompted prompting prompts prone
        proof prop propagate propagated propagating propagation proper properly properties property
        proportional proposal proposed propq proprietary props protect protected protecting
        protection protections protects proto protocol protocols protos prototype prototypes proud
        prove proven provide provided provider providers provides providing provision provisioned
        provisioning provisions provos proxies proxy prune pruned pruning psec pselect pseudo psig
        psmisc pss ptag pthread pthreads ptr ptrace pty ptype pub pubkey public publication
        publicity publicly publish published publisher publishes publishing pubsub puis pull pulled
        pulling pulls pump pumps punctuation punycode pupil pupils purchase purchasing pure purely
        purge purged purple purpose purposes push pushed pushes pushing put puts putting pval pwconv
        pwd pygments python qdisc qsort quadratic qual qualified qualifier qualifiers qualify
        quality qualquer quand quando quantities quantity quarter quarters que queen quel queried
        queries query querying querystring question questionable questions queue queued queueing
        queues qui quick quicker quickfix quickly quiet quietly quilt quirk quirks quit quite
        quitter quot quota quotas quotation quote quoted quotes quotient quoting qux race races rack
        racy raddr radius radix rain rains rainy raise raised raises raising ran rand random
        randomization randomly randomness range ranges ranging rank ranks ransom rapid rapidly rare
        rarely rarer rasterizer rate rated rates rather ratio rationale raw rbio rctx rdfds rdi
        reach reachable reached reaches reaching react read readability readable readbytes readdir
        reader readers readily reading readline readlink readme readmissions readonly reads ready
        reagents real reality realize realized realloc reallocated reallocating reallocation really
        realm realpath rearrange rearranged reason reasonable reasonably reasons rebase rebased
        reboot rebrand rebuild rebuilding rebuilt recall recaptcha receipt receive received receiver
        receives receiving recent recently reception recipe recipient recipients reckon recognise
        recognised recognition recognize recognized recognizes recognizing recommend recommendation
        recommendations recommended recommender recommending recommends recompile recompiled
        reconfigure reconnect record recorded recording records recosize recover recovered
        recovering recovery recreate recreated recreating recruiter rectangle rectangles rects
        recurse recursing recursion recursive recursively recv recvmsg recvsize recvsz red redefine
        redefined redefining redefinition redelivers redesign redhat redirect redirected redirecting
        redirection redirections redirects redis redistribute redistributed redistribution redo
        redraw reduce reduced reduces reducing reduction redundancy redundant reenable reentrant ref
        refactor refactored refactoring refcount refer referee reference referenced references
        referencing referred referring refers refine reflect reflected reflecting reflects reflog
        refname reforecast reformat reformatted refresh refreshed refresher refs refund refunds
        refuse refused refuses reg regard regarded regarding regardless regards regenerate
        regenerated regex regexes regexp regexps region regional regions register registered
        registering registerrpc registers registrar registration registrations registries registry
        regressed regression regressions regret regs regular regularly regulator rehash rehearsal
        rehearsed reimplemented reinitialize reinitialized reintroduced reject rejected rejecting
        rejection rejects rel relate related relates relating relation relations relationship
        relationships relative relatively relaunch relax relaxed release released releases releasing
        relevant reliability reliable reliably relied relies reload reloaded reloading relocatable
        relocate relocated relocation relocations rely relying rem remain remainder remained
        remaining remains remap remark remarks remember remembered remembering remembers reminders
        remnants remote remotely removal removals remove removed removes removing rename renamed
        renames renaming render rendered rendering renders renegotiation renewal renewals renewed
        renewing renews reopen reopened reorder reordered reordering reorg reorganisation
        reorganization reorganize reorganized rep repack repainted repair repaired repairs repeat
        repeatable repeated repeatedly repeating repeats repetition repl replace replaced
        replacement replacements replaces replacing replay replica replicas replicate replicated
        replication replies reply repo report reported reporter reporting reports repos reposition
        repositioned repositories repository repr represent representable representation
        representations represented representing represents reproduce reproduced reproducibility
        reproducible reproducing reputation reputational req reqs request requested requester
        requesting requests require required requirement requirements requires requiring rer reroute
        rerun res rescheduled research researcher reseller resellers resemble resends reservation
        reservations reserve reserved reserves reset resets resetting reside residency resident
        resides resigned resilient resize resized resizing resolution resolutions resolv resolve
        resolved resolver resolves resolving resort resource resources resp respect respected
        respecting respective respectively respects respond responder responding responds response
        responses responsibility responsible rest restart restarted restarting restarts restore
        restored restores restoring restrict restricted restricting restriction restrictions
        restrictive restricts restructuring rests result resultant resulted resulting results resume
        resumed resumes resuming resumption ret retain retained retaining retains retention retired
        retrain retransmitting retried retries retrieval retrieve retrieved retrieves retrieving
        retro retrospective retry retrying return returned returning returns retval reusable reuse
        reused reuses reusing rev reveal revealed revenue reverse reversed reverses reversible
        reversing revert reverted reverting reverts review reviewed reviewing revise revised
        revision revisions revocation revoke revoked rewind reword rework reworked rewrite rewrites
        rewriting rewritten rewrote rgb rgview rgvim rhs ric rice rich rico rid right rightmost
        rights ring rint rio rios rip ripened rise rises risk risks risky rival river rmdir rmsg
        road roads robot robust robustness rocky roff role roles roll rollback rollbacks rolled
        rolling rollout rollouts rolls roof room rooms root rooted roots rope roster rota rotate
        rotated rotation rots rough roughly round rounded rounding rounds route routed router
        routers routes routine routines routing row rows rowspan royalty rpath rpc rpcgen rpch
        rpcinfo rpm rsa rsautl rsn rsp rst rsync rubber rude rudimentary rule ruled rules rumour run
        runbook runnable runner running runs runtime runtimes rview rvim saas sack safari safe
        safely safer safety sake salaries salary sale sales saline salsa salt saltlen same samma
        sample sampler samples sampling sandbox sandboxing sandmann sane sanitize sanitizer sanity
        sans satisfied satisfies satisfy satisfying save saved saves saving savings saw say saying
        says sbrk sburke scaffold scalability scalable scalar scalars scale scaled scales scaling
        scan scanf scanned scanner scanning scans scc scenario scenarios sched schedule scheduled
        scheduler schedules scheduling schema schemas scheme schemes school scientific scope scoped
        scopes scoping score scp scratch scratches screen screens screw screws script scripted
        scripting scripts scroll scrolled scrolling scts sea sealed search searched searches
        searching season seasoned seat seating sec seccomp second secondary seconds secret secrets
        section sections sector sectors secure security sed sedan see seed seeding seedlings seeing
        seek seekable seeking seeks seem seems seen sees seg segfault segfaulted segfaulting
        segfaults segment segmentation segments seguintes segv sein seit seja selbst seldom select
        selectable selected selecting selection selections selective selectively selector selects
        self selinux sell seller selon sem semantic semantically semantics semaphore semaphores
        semester semicolon semicolons seminar sempre send sender sending sendmsg sends sendsize
        sendsz senior sense sensible sensitive sensor sensors sent sentence sentences sentinel sep
        separate separated separately separates separating separation separator separators sept
        september seq sequence sequencer sequences sequential sequentially ser sera serem serial
        serialization serialize serialized serializes serializing series serious seriously seront
        serve served server servers serves service serviced services serving ses session sessions
        set setenv setgid setlocale setrlimit sets setsid setsockopt settable setter setters setting
        settings settle settled settlement settles setuid setup setups setuptools setzen seu seule
        seulement seven several severance severe severity sfdisk sha shadow shadowed shadowing
        shadows shall shallow shame shape shapes shard sharding share shared shares sharing she
        shears shebang shed sheep shelf shell shellcheck shells shelves shift shifted shifting
        shifts ship shipped shipping ships shirt shirts shit shlibs shoe shoes shop shopper shoppers
        shops short shortcomings shortcut shortcuts shorten shortened shorter shortest shorthand
        shortly should shout show showed showing shown shows shrink shrinking shrinks shut shutdown
        shutting sibling siblings sich sick side sides sideways sie siehe sig sigaction sign signal
        signaled signaler signaling signals signature signatures signcert signed signedness signer
        significant significantly signifies signify signing signs signups sigprocmask sigqueue
        silence silent silently silly silo silver similar similarity similarly simple simpler
        simples simplest simplicity simplification simplified simplifies simplify simplifying simply
        simulate simulated simulation simultaneous simultaneously sin since sind sinds sine single
        singleton singly singular sink sinks sistem sistema sistemas sister sit site sites sits
        sitting situation situations six siz size sized sizeof sizes sizing ska skeleton ski skipped
        skipping skips slant slash slashes slave sleep sleeping sleeps slice slices slides slight
        slightly slips slist slisthead slogan slope sloppy slot slots slow slowdown slower slowest
        slowly slows small smaller smallest smart smarter smartphones smcv smime smooth smoothly
        smth sname snappy snapshot snapshots snippet snippets snow snprintf soak sobre sock sockaddr
        socket socketpair sockets sockp soft softens software soil soit solaris sold sole solely
        solid sollte sollten soloist solution solutions solve solved solves solving som some
        somebody somehow someone something sometimes somewhat somewhere son soname song sont soon
        sooner sophisticated sorry sort sorted sorter sortie sorting sorts sound sounds source
        sourced sources sourcing sous south space spaced spaces spacing spam span spanner spanning
        spans sparc spare spark sparse spawn spawned spawning spawns speak speakers speaking speaks
        spec special specialization specialized specially specific specifically specification
        specifications specifics specified specifier specifiers specifies specify specifying specs
        speech speed speeds speedup speedups spell spelled spelling spellings spend spent spin spine
        spirit spkac splay splice split splits splitting spoils spoke spoken spokes spool spot
        spotted sprayed spread spreadsheet spring sprint sprintf sprints spurious sql sqrt squad
        square squash squeeze src srcdir srcx srcy srp ssen ssh sshd ssl stability stable stack
        stacked stacking stacklevel stacks stacktrace stadium staff staffed staffing stage staged
        stages staging stailhead staircase stairs stakeholders stale stamp stamps stand stand-up
        standaard standalone standard standardized standardm standards standby stands standup
        standups stanza stanzas start started starting starts startup stash stat state stated
        stateful stateless statement statements states static statically staticmethod stating
        station stations statistical statistics stats status statuses stay stays std stdarg stdbool
        stddef stderr stdin stdint stdio stdlib stdout steal stealing steel steering steers stefanor
        stellen step stepped stepping steps stg stick sticks sticky still stname stock stoeckmann
        stolen stone stop stopped stopping stops storage store stored stores storeutl storing storm
        storms story str strace straight straightforward strand strange strangely strategies
        strategy stray strchr strcmp strcpy strdup stream streamed streaming streamreader streams
        streamwriter street strength strerror stretch strftime strict stricter strictly stride
        string stringify strings strip stripped stripping strips strive strlen strncpy strong
        stronger strongly strstr strtod strtol strtoul struct structs structure structured
        structures sts stty stub stubs stuck student students stuff stupid stutters style styles
        stylesheet stylesheets styling sua sub subclass subclasses subclassing subcommand
        subcommands subdir subdirectories subdirectory subdirs subdivi subdomain subexpressions
        subject subjects subkey sublicense submission submit submitted submitting submodule
        submodules subnet subnets subnetwork subnetworks subnormal suboptimal subordinate subprocess
        subprocesses subroutine subroutines subs subscribe subscribed subscribers subscript
        subscription subscriptions subsection subsections subsequent subsequently subset subsets
        substantial substantially substitute substituted substituting substitution substitutions
        substr substring substrings subsystem subsystems subtitles subtle subtract subtracted
        subtracting subtraction subtree subtype subwindow succeed succeeded succeeding succeeds
        success successful successfully successive successor successors such sudo suffer suffers
        suffice suffices sufficient sufficiently suffix suffixed suffixes sugar suggest suggested
        suggesting suggestion suggestions suggests suit suitability suitable suitably suite suited
        suites suivantes sum summaries summary summer summit sun sunk sup super superblock
        superclass superficial superfluous superior superproject supersede superseded supersedes
        superset superuser superusers supervisor suporte supper supplementary supplied supplier
        suppliers supplies supply supplying support supported supporting supports suppose supposed
        suppress suppressed suppresses suppressing suppression sur sure surface surgeon surgery
        surprise surprised surprises surprising surrogate surrounded surrounding survey survive suse
        suspect suspend suspended suspending suspends suspicious svenjoac svg svn swap swapped
        swapping swaps swing swings switch switched switches switching sym symbol symbolic symbols
        symlink symlinked symlinking symlinks symmetric symptom sync synced synchronization
        synchronize synchronized synchronizing synchronous synchronously syncing synonym synonymous
        synonyms synopsis syntactic syntactically syntax syntaxe synthesized synthetic sys syscall
        syscalls sysconf sysconfig sysctl sysfs syslog sysroot syst system systemctl systemd systems
        sysv sysvinit tabindex table tables tabs tag tagged tagging tags tail tailhead taint take
        taken takes taking tal talk talked talking tall tamb tan tank tanks tape tar tarball
        tarballs target targeted targeting targets task tasks taught tax taxes taxi taxonomies
        taxonomy tbd tbh tbl tbody tcl tcp tea teach teacher teachers team teams teardown tears tech
        technical technically technicians technique techniques technology tedious tee teething tel
        tell telling tells telnet tem temp tempfile template templates tempo temporarily temporary
        temps ten tenant tenants tend tends tensorboard tent tentative tenth ter terabyte term
        termcap termina terminal terminals terminate terminated terminates terminating termination
        terminations terminator terminators terminfo terminology termios terms ternary terraform
        terse test testcase testcases testdata testdb tested testers testing tests testsuite texinfo
        text texting texto texts textual textwidth than thank thanked thanks that the theatre theft
        their them theme themselves then theoretical theoretically theory there thereafter thereby
        therefore therein thereof these they thief thin thing things think thinking thinks third
        thirty this thoroughly those though thought thousand thousands thread threaded threading
        threads threadsafe threat three threshold thresholds throat through throughout throughput
        throw throwing thrown throws thru thumb thumbnails thus thyrsus tick ticked ticket tickets
        ticks tid tidy tie tied tier tight tighten tightens tightly til tilde tiles till tiller time
        timed timeout timeouts timer timers times timespec timestamp timestamps timetable timeval
        timezone timezones timing timings tiny tion tip tipo tips title titlepage titles tjaalton
        tls tmp tmpdir tmpfs tmpl toc todas today todo todos toe together toggle toggled toggles tok
        token tokenization tokenize tokenized tokenizer tokens told tolerance tolerant tolerate
        tolower tomatoes tomorrow tone tonen tonight tonnes too took tool toolbar toolchain
        toolchains tooling toolkit tools top topic topics toplevel topology topped torn tot total
        totally totals touch touched touches touching toujours toupper tous tout toute toutes toward
        towards toy tpu tpus traceback traced traces tracing track tracked tracker tracking
        trackmemusage tracks tractor trade trademark trademarks traditional traditionally tradu
        traduction traffic trail trailer trailers trailing train trained training trains trait
        traits tram tranche transaction transactions transfer transferred transferring transfers
        transform transformation transformations transformed transforming transforms transient
        transit transition transitional transitioned transitions transitive translatable translate
        translated translates translating translation translations translator translators
        transmission transmit transmitted transparency transparent transparently transport
        transports trap traps trash trashed trashing traversal traverse traversed traverses
        traversing tre treasurer treat treated treating treatment treats tree trees triage trial
        trick tricks tricky tried tries trigger triggered triggering triggers trim trimmed trimming
        trip triple triples triplet trips tripwire trivial trivially troff trouble troubles trousers
        trouv truck trucks true truly trunc truncate truncated truncates truncating truncation trunk
        trust trusted trustee truth try trying ttl tty ttyname tune tuned tuning tunnel tunnels
        tuple tuples turn turnaround turned turning turnout turnover turns tutorial tutoring tweak
        tweaked tweaks twelve twenty twice two txt type typeahead typed typedef typedefs typeface
        typename typeof types typical typically typing typo typos tyre tytso uber ubuntu udeb udebs
        udev udp ugly uhrt uid uids uint uit ulimit ultimate ultimately uma umask umlauts umount una
        unable unaffected unaligned unallocated unaltered unambiguous uname unary unassigned
        unauthenticated unavailable unbalanced unblock unbound unbounded unbreakable unbuffered
        uncaught unchanged unchecked uncle unclear uncommon uncompress uncompressed unconditional
        unconditionally und undeclared undef undefine undefined undelete under underflow underflows
        underline underlying underneath underperforms underscore underscores understand
        understanding understands understood undesirable undesired undo undocumented undoes undone
        une unencrypted unescaped unexpected unexpectedly unfinished unforeseen unfortunate
        unfortunately unhandled unhappiness unhappy unhealthy uni unicast unicode unified uniform
        uniformly unify unimplemented uninitialised uninitialized uninstall uninstalled unintended
        unintentional unintentionally union unions unique uniquely uniqueness unistd unit units
        universal universally unix unknown unless unlike unlikely unlimited unlink unlinked unlisted
        unload unloaded unlock unlocked unlocking unlocks unmanaged unmapped unmatched unmerged
        unmodified unmount unmounted unnamed unnecessarily unnecessary unneeded unnoticed unofficial
        unordered unowned unpack unpacked unpacking unportable unpredictable unprintable
        unprivileged unqualified unquoted unravels unreachable unread unreadable unrecognized
        unrecoverable unref unreferenced unregister unregistered unrelated unreliable unresolved
        unrestricted unsafe unset unsets unsetting unshare unshift unsigned unsold unspecified
        unstable unsubscribe unsubscribed unsuccessful unsuitable unsupported unter unterminated
        unterst untested until untouched untracked untrusted unusable unused unusual unversioned
        unwanted unwind unwinding unwrapped unxz unzip upcoming update updated updates updating
        upgrade upgraded upgrades upgrading upload uploaded uploader uploaders uploading uploads
        upon upper uppercase ups upset upstairs upstream upstreamed uptake uptime upward upwards
        urgency urgent uri url urllib urls usa usability usable usada usado usados usage usages
        usando usar uscan use used useful usefulness useless user userdata userland username
        usernames users userspace uses using uso usr ussen usual usually utf util utile utilis
        utilisant utilisateur utilisateurs utilisation utilise utiliser utilities utility utiliza
        utilization utilize utilizing utils utime utmp uuid vacant vaccinated vaccine vacuum val
        valeur valeurs valgrind valid validate validated validates validating validation validator
        validity valign valor valores valuable value values valve van vanzandt vapier var vara
        varargs vari variable variablelist variables variadic variance variant variants variation
        variations varies variety various vars vary varying vat vault vax vector vectors veja vel
        vendor vendors venue ver verb verbatim verbose verbosity verbum verdict verf verifica
        verification verified verifier verifies verify verifying vers versa versie version
        versionadded versioned versioning versions versnum versus vertical vertically verwandt
        verwenden verwendet very vet vez vfork vfprintf vger via vice vid video videotron view
        viewable viewed viewer viewing viewport views villages vim viminfo vimrc violate violated
        violates violation violations vipw virtual virtualization virtually visa visibility visible
        vision visit visited visiting visual visually vlink vms vmware voc voice void voir volatile
        volume volumes voluntary volunteered volunteers vom von voor vor vorhanden vorlon vot voted
        vouches vous vpc vpm vpn vroff vsnapshot vsnprintf vulnerabilities vulnerability vulnerable
        waarde wager wait waited waiting waitpid waits wake walk walking walks wall walls walters
        want wantarray wanted wanting wants ward wards warehouse warm warmed warmer warms warn
        warned warning warnings warns warranties warranty was washes wasi wasm waste wasted watch
        watchdog watched watching water wave waved way ways wchar wcs wctob weak weaker wear wears
        weather web webcrypto webhook website webstreams wedding week weekday weekend weekly weeks
        weight weights weird weirdness weitere welche welcome weld welding well wenn went werd
        werden were west wet wget what whatever whatis whatsoever wheat wheel wheelchair wheels when
        whence whenever where whereas whereby wherever whether which whichever while whilst white
        whitelist whitespace whitespaces who whoever whole whom whose why wide widely wider widget
        widgets width widths wie wiki wild wildcard wildcards willing win wind window windows wine
        wins winter wipe wiped wipes wird wire wired wires wise wish wishes wishing with withdraws
        within without wiz wobei woken woman women won wonder wood wooden wool word worden wording
        wordt work workaround workarounds worked worker workers workflow workflows workforce working
        workload workloads works workshop workspace workstation workstations worktree world
        worldwide worries worry worse worst worth worthwhile would wound wprintf wrap wrapped
        wrapper wrappers wrapping wraps wrinkles wristbands writable write writeable writer writers
        writes writev writing written wrong wrongly wrote wrt wurde wurden www xargs xattr xcb xdr
        xdrs xftcore xftextent xftglyphs xftrender xlsclients xmalloc xml xmlns xmlto xor xorg xprt
        xref xsl xslt xsltproc xterm xxx xyz xzdiff xzgrep yahoo yaml yank yard year years yellow
        yes yesterday yet yield yielding yields you young youngest your yourself zal zdiff zeigt
        zero zeroed zeroes zeroing zeros zgrep zijn zip zipfile zlib zoals zombie zonal zone zones
        zsh zstd zum zur zus zwei
        """)
  ]
}
