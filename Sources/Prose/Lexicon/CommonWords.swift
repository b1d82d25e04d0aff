extension WordList {
  /// Frequent lower-case English words, so that an unknown word is likelier to be a name.
  ///
  /// Counted over the manuals and documentation of a Debian system, without names.
  static let common: [WordList] = [
    WordList(
      classes: .common,
      words: """
        aan abandon abandoned abbreviated abbreviation abbreviations abc abcd aber abi ability able
        abort aborted aborting aborts about above abs absence absent absolute absolutely abstract
        abstraction abuse acc acceleration accelerator accelerators accent accents accept acceptable
        acceptance accepted accepting accepts access accessed accesses accessibility accessible
        accessing accesskey accessor accessors accident accidental accidentally accommodate
        accompanied accompanying accomplish accomplished accordance according accordingly account
        accounted accounting accounts accumulate accumulated accuracy accurate accurately achieve
        achieved acinclude acknowledge acknowledgement acknowledgment acl aclocal acm acquire
        acquired acquires acquiring acquisition acronym across act acting action actions activate
        activated activates activating activation active actively activities activity actor actress
        acts actual actually actuellement adapt adaptation adapted adapter add added adding addition
        additional additionally additions addon addons addr address addressed addresses addressing
        addrinfo adds adduser adequate adhere adjacent adjust adjusted adjusting adjustment
        adjustments adjusts admin administer administration administrative administrator
        administrators admins adopted advance advanced advances advantage advantages advertise
        advertised advertising advice advisable advise advised advisory aeb aes affect affected
        affecting affects affich affiche affiliates affinity afi aforementioned after afternoon
        afterwards again against age agent agents agetty aggregate aggregated aggregation aggressive
        aggressively aging ago agree agreed agreement agrees ahead aid aims ainsi aisle aix ajax
        ajuda aka aktiviert aktuelle alarm alarms albeit ale alert alerts alg algo algor algorithm
        algorithms algum alias aliased aliases aliasing align aligned alignment alignments aligns
        alink alive all alla allbox alle allen aller alloc alloca allocate allocated allocates
        allocating allocation allocations allocator allocators allow allowable allowed allowing
        allowlist allows alloydb almost alone along alongside alors alpha alphabet alphabetic
        alphabetical alphabetically alphabets alphanumeric alphanumerics already als also alt alter
        altered altering alternate alternative alternatively alternatives alters although altlinux
        altogether alumni always alx ambiente ambiguities ambiguity amd amended ametzler among
        amongst amortized amount amounts amp ampersand analogous analogs analyses analysis analyze
        analyzed analyzer analyzers analyzes analyzing ancestor ancestors anchor anchored anchors
        ancient ancillary and ander andere anderen andra android ands angefertigt angegeben
        angegebene angegebenen anges angezeigt angle anholt annotate annotated annotation
        annotations announce announced announcement annoying anonymous another ansi answer answers
        ant anteriores antes anthos antialiasing anv any anymore anyone anything anyway anyways
        anywhere aos apache apart apenas api apicontent apidoc apigee apis app apparent apparently
        appear appearance appeared appearing appears append appended appending appendix appends
        apphub apple apples appliance applicable application applications applied applies apply
        applying appname appreciated approach approaches appropriate appropriately approval approved
        approximate approximately approximation apps apr apropos apt arbitrarily arbitrary arc arch
        arches architecture architectures archive archived archives archs are area areas aren arena
        arg argc argl argp argparse args argument argumento argumentos arguments argv arise arising
        arithmetic arm armel armhf around arp arquivo arquivos arr arrange arranged arrangement
        array arrays arrive arrived arrives arrow arrows article artifact artifacts artificial asc
        ascending ascent ascii asia aside ask asked asking asks asm aspect aspects asprintf
        assembler assembly assert asserted assertion assertions asserts asset assets assign assigned
        assigning assignment assignments assigns assim assist associate associated associates
        associating association associations associative assorted assume assumed assumes assuming
        assumption assumptions assure assured ast asterisk asymmetric async asynchronous
        asynchronously atan atexit atime atoi atom atomic atomically atoms atrtype att attach
        attached attaches attaching attachment attachments attack attacker attacks attempt attempted
        attempting attempts attention attestation attestor attic attr attribute attributes
        attribution attrname attrs auch aucun aucune audience audio audit auditing auditor auf
        augment augmented aunt aupp aus ausf ausgef aussi auth authenticate authenticated
        authenticating authentication author authoritative authority authorization authorize
        authorized authors authorship auto autocommand autoconf autodetect autodetection autogen
        autogenerated autoheader autohealing autohinting autoload automake automate automated
        automatic automatically automaticamente automation automatisch autopkgtest autopkgtests
        autoreconf autoscaling autotools autre autres aux auxiliary availability available avant
        avec average avoid avoided avoiding avoids avoir await awaiting aware away awful awk awkward
        aws axis azure baby back backed backend backends background backing backlog backoff backport
        backported backporting backports backslash backslashes backspace backticks backtrace
        backtracking backup backups backward backwards bad badly bag bags bail bakery balance
        balanced balancer balancers balancing ball band bandwidth bank banks banner bar bare barely
        barn barrier bars bas base based baseline basement basename bases bash bashism basic
        basically basis basket batch batches batteries battery baud baz bcont beach bear became
        because become becomes becoming bed beds bee been beendet beep beeps beer bees before
        beforehand began begin beginnen beginning begins beh behalf behave behaves behavior
        behaviors behaviour behaviours behind bei beim being believe believed believes bell belong
        belonging belongs below benchmark benchmarks beneficial benefit benefits ber bereits besides
        best bestand bestanden beta better between bevat bevatten beyond beyondcorp bgcolor bias
        bidirectional biebl bien big bigger bigint bigon bigquery bigtable bij bike bill billboard
        billing billion bills bin binaire binaries binary binauthz bind binding bindings bindir
        binds binmode binutils bio bird birds bis bisect bison bit bitcode bitfield bitmap bitmaps
        bitmask bits bitwise black blacklist blame blank blanks bless blessed blindly blink blob
        blobs block blocked blocking blockquote blocks blocksize blood blue bms boat bodies body
        bogue bogus boiler boilerplate bold bolt bolts bond bonds bonus book bookkeeping books
        bookworm bool boolean booleans boost boot booted boots bootstrap bootstrapping border
        borders borrowed bort both bother bottle bottles bottom bought bound boundaries boundary
        bounded bounding bounds box boxes boy bpf brace braces bracket bracketed brackets brake
        brakes branch branches branching brand bread break breakage breakages breakfast breaking
        breakpoint breaks brevity bridge brief briefly bright bring bringing brings brk broadcast
        broke broken brought brown browse browser browsers browsing bsd btrfs bucket buckets buf
        buff buffer buffered buffering buffers buflen bufsize bug bugfix bugfixes buggy bugs
        bugzilla build buildd builddir buildds builder builders building builds built builtin
        builtins bulk bullet bullseye bump bumped bumping bunch bundle bundled bundles bunk burst
        bus buses business buster busy but butter button buttons buy buyer bygroups bypass bypassed
        bypasses bypassing byte bytecode byteorder bytes cabs cache cached caches caching cada cal
        calculate calculated calculates calculating calculation calculations calendar call callable
        callback callbacks called callee caller callers calling calloc callrpc calls cam came camera
        cameras campaign campo can cancel cancelation canceled cancellation cancelled cancelling
        cancels candidate candidates cannot canonical canonicalization canonicalize canonicalized
        cantor cap capabilities capability capable capacity capital capitalization capitalize
        capitalized capped caps capture captured capturing car caract caractere caracteres card
        cards care careful carefully cares caret carnil carp carriage carried carries carry carrying
        cars cart carts cas case cases cash casing caso cassert cast casting casts cat catalog
        catalogs catch catches catching categories category catman cats caught cause caused causes
        causing caution caveat caveats cdbs cdrom ceil cela cell cellar cellpadding cells
        cellspacing center centered central centralized centre cert certain certainly certificate
        certificates certification certs ces cet cette cfg cflags cgroup cgroups cha chain chained
        chaining chains challenge champ chances change changed changelog changelogs changes
        changeset changing channel channels chapter chaque char character characteristics characters
        charge charged charges charles chars charset charsets charter chasing chdir chdr che cheap
        cheaper check checkbox checked checker checking checkout checkpoint checks checksum
        checksums cheese cherry chfn chicken chickens child children chmod choice choices choir
        choke chomp choose chooses choosing chop chose chosen chown chromium chroot chsh chtype
        chunk chunked chunks church cid cipher ciphers ciphersuite ciphersuites ciphertext circular
        circumstance circumstances circumvent citi cjs cjwatson cksum claim claimed claims clamp
        clang clarification clarifications clarified clarify clarity clash clashes class classes
        classic classification classified classify classmethod clause clauses clean cleaned cleaner
        cleaning cleanly cleans cleanup cleanups clear cleared clearer clearfix clearing clearly
        clears cleartext clever cli click clicking client clients clinic clip clipboard clipped
        clipping clisp clist clnt clobber clobbered clobbering clock clocks clone cloned clones
        cloning cloos close closed closedir closely closer closes closest closing closure cloud
        cloudbuild cls cluster clusters clutter cluttering cmake cmap cmd cmdline cmp cms cmsg cnf
        cnt cntrl coach coalescing coat code codebase codec codecs coded codename codepage codepath
        codepaths codepoint codepoints codes codeset codespell codeview coding coefficient
        coefficients coerce coerced coercion coffee coin cois col colab cold collabora collaborator
        collaborators collapse collapsing collating collation collect collected collecting
        collection collections collectively collector collects collide collision collisions colon
        colons color colored coloring colormap colors colour cols colspan column columns com comando
        comandos combination combinations combine combined combines combining come comes comfortable
        coming comm comma command commande commandes commandline commands commas comme comment
        commentary commented commenting comments commercial commit commitments commits committed
        committer committing common commonly communicate communicating communication communications
        community como comp compact companion company comparable compare compared compares comparing
        comparison comparisons compat compatibility compatible compilation compile compiled compiler
        compilers compiles compiling complain complained complaining complains complaint complaints
        complement complete completed completely completeness completes completing completion
        completions complex complexity compliance compliant complicated complies comply component
        components comportamento compose composed composer composing composite composition compound
        comprehensive compress compressed compresses compressing compression compressor compromise
        compte computation computations compute computed computer computers computes computing
        comunique con concat concatenate concatenated concatenates concatenating concatenation
        concept concepts concern concerned concerning concerns concert concise concrete concurrency
        concurrent concurrently cond condensed condition conditional conditionally conditionals
        conditions conf conffile confidence confidential config configs configura configurable
        configuration configurations configure configured configures configuring confirm
        confirmation confirmed conflict conflicted conflicting conflicts conform conformance
        conformant conforming conforms confuse confused confuses confusing confusion conjunction
        conjunto conn connect connected connecting connection connections connectivity connector
        connectors connects cons consecutive consent consequence consequences consequential
        consequently conservative consid consider considerably consideration considerations
        considered considering considers consist consiste consistency consistent consistently
        consisting consists console consolidate consolidated const constant constants constexpr
        constify constitute constitutes constrain constrained constraint constraints construct
        constructed constructing construction constructions constructor constructors constructs
        consult consulted consulting consume consumed consumer consumers consumes consuming
        consumption cont contact contacts contain contained container containers containing
        containment contains conte content contention contents contenu conter context contextlib
        contexts contient contiguous continuation continue continued continues continuing continuous
        continuously contr contract contracts contrary contrast contrib contribute contributed
        contributing contribution contributions contributor contributors control controle controlled
        controller controlling controls convenience convenient convention conventional conventions
        conversation converse conversion conversions convert converted converter converters
        converting converts convey conveyor cookie cookies cool coordinate coordinates cope copied
        copies copper copy copyfunc copying copyright copyrighted copyrights core coredump corepack
        cores coreutils corner correct corrected correcting correction corrections correctly
        correctness corrects correlate correspond corresponding corresponds corridor corrupt
        corrupted corrupting corruption cos cosine cosmetic cost costly costs cotton could count
        counted counter counterpart counterparts counters counting countries country counts couple
        coupon course court courtesan courtesy cover coverage covered covering coverity covers cow
        cows cpan cpp cppcheck cpu cpuid cpuset cqs cqt crafted crane crash crashed crashes crashing
        crc create created creates creating creation creator credential credentials credit credits
        crew crime crit criteria critical crl crm croak cron crop crops cross crt cruft crypt crypto
        cryptographic cryptographically cryptography cryptokey csh css cstddef cstdint csv ctags
        ctime ctor ctrl ctx ctxt ctype cumulative cup cur curl curly curr currency current currently
        curses cursor cursors curve curves custom customary customer customers customizable
        customization customizations customize customized customizing cut cvs cwd cwi cyan cycle
        cycles cyclic cygwin dados daemon daemons daily daimi damage damaged damages damit dane
        dangerous dangling dann dans dar dark darwin das dash dashes dass dat data database
        databases datadir dataflow datagram datagrams datalen dataplex dataproc dataset datasets
        datastore datastream datatype datatypes date dated dates datetime datetimes day daylight
        days dazu dbg dbgsym dbs dbus deactivate deactivated dead deadline deadlock deadlocks deal
        dealing dealings deallocate deallocated deallocation deals dealt death debconf debhelper
        debian debianized debug debugged debugger debugging debuginfo dec decide decided decides
        deciding decimal decision decisions decl declaration declarations declarative declare
        declared declares declaring decode decoded decoder decoders decodes decoding decompress
        decompressed decompressing decompression decompressor decorator decrease decreased
        decreasing decrement decremented decrypt decrypted decrypting decryption dedicated deemed
        deep deeper deeply def default defaulted defaulting defaults defect defects defer deferred
        deferring define defined defines definida definido defining definir definitely definition
        definitions deflate defs degradation degraded degree dei deinitialize del delay delayed
        delays delegate delegated delegates delegation delete deleted deletes deleting deletion
        deletions deliberately delim delimit delimited delimiter delimiters deliver delivered
        delivery delta deltas dem demand demands demo demonstrate demonstrated demonstrates
        demonstrating den denial denied denote denoted denotes denoting deny dep depend depended
        dependence dependencies dependency dependent depending depends deploy deployed deploying
        deployment deployments deprecate deprecated deprecation deprecations deps depth depths
        depuis der deref dereference dereferenced dereferences dereferencing derivation derivative
        derivatives derive derived derives deriving des desc descendant descendants descending
        descent describe described describes describing descrip description descriptions descriptive
        descriptor descriptors desde deserialized design designate designated designed desirable
        desire desired desktop despite dess dessa dest deste destination destinations destroy
        destroyed destroying destroys destruction destructor destructors det detach detached detail
        detailed details detect detected detecting detection detector detects determination
        determine determined determines determining deterministic detta deutsche deux dev deve devel
        develop developed developer developers developing development devem device devices devrait
        deze dfn dgram dgst dhparam diablo diagnose diagnosed diagnostic diagnostics dialect
        dialects dialog dicom dict dictionaries dictionary dicts did die died dies diese diesem
        diesen dieser dieses diff differ difference differences different differentiate differently
        differing differs difficult difficulty diffs dig digest digests digit digital digits
        dimension dimensions din dinner dir direct directed direction directions directive
        directives directly directories directory direkt dirent dirfd dirname dirs dirty disable
        disabled disablement disables disabling disadvantage disallow disallowed disallows
        disambiguate disappear disappeared disappears discard discarded discarding discards
        discipline disclaimer disconnect disconnected discount discourage discouraged discover
        discovered discovering discovery discuss discussed discusses discussion discussions disjoint
        disk disks dispatch dispatched dispatcher dispatching display displayed displaying displays
        dispon disponibles dispose disposition disruption dist distance distcheck distclean distinct
        distinction distinguish distinguished distinguishes distinguishing distribute distributed
        distributes distributing distribution distributions distributors distro distros distutils
        dit ditto div diverse divide divided dividing division divisor djm dkg dlen dll dlopen dnl
        dns dnusinow doc docbook docdir dock docker docs docstring doctor doctors document
        documentation documented documenting documento documents docutils does doesn dog dogs doing
        dois doit doivent doko dollar domain domains done donn dont door doors dos dose doses dots
        dotted double doubled doubles doubling doubly doubt dough down downgrade downgraded download
        downloaded downloading downloads downstream doxygen dpkg dpy draft drag drain draw drawable
        drawables drawing drawn draws drepper dress drive driven driver drivers drives drop dropped
        dropping droppings drops drought dry dsa dsaparam dst dual dubious due dumb dummy dump
        dumped dumping dumps dup dupf duplicate duplicated duplicates duplicating duplication
        duplocale durante duration durch during dvi dwarf dying dynamic dynamically each eachresult
        earlier earliest early ease easier easiest easily east easy eat ebourg ecdh echo echoed
        echoing ecparam edge edges edit editable edited editing edition editline editor editors
        editrc edits een eerste effect effective effectively effects efficiency efficient
        efficiently effort efforts efter egg eggs egrep egress eich eight ein eine einem einen einer
        eines either eixman ekm elaborate elapsed ele electronic elem element elements elevated
        elevator eleven elf eligible eliminate eliminated eliminates eliminating elimination elle
        eller ellipsis elliptic elm else elsewhere elsif emacs email embed embedded embedder
        embedding embeds embolden eme emission emit emits emitted emitting emphasis employ employed
        employing employs empty emulate emulated emulates emulation emulator emulators enable
        enabled enablement enables enabling enc encapsulate encapsulated encapsulates encapsulation
        enclose enclosed enclosing encode encoded encoder encodes encoding encodings encontrar
        encounter encountered encountering encounters encourage encouraged encrypt encrypted
        encrypting encryption encrypts enctype end endast endcode ended endian endianness endif
        ending endings endless endorse endpoint endpoints ends enforce enforced enforcement enforces
        enforcing eng engine engines enhance enhanced enhancement enhancements enkel enough enqueued
        ensure ensured ensures ensuring ent entails enter entered entering enterprise enters
        entfernt enth enthalten entire entirely entirety entities entitled entitlement entity entr
        entrada entre entries entropy entry entrypoint entweder enum enumerate enumerated enumerates
        enumeration enums env envelope environ environment environmental environments envp envvar
        eof ephemeral epoch epoll equal equality equally equals equivalence equivalent equivalently
        equivalents era erase erased ere erf erlaubt err errcode erreur errno erro erroneous
        erroneously error errors erros errp errstr erste erstellt escape escaped escapes escaping
        esm esp espa espaces espec especially especificado esr essay esse essential essentially
        essere est esta establish established establishes establishing estar este estimate estimated
        estimation estiver etag etc ethernet etre ett europe eval evaluate evaluated evaluates
        evaluating evaluation even evening evenly event eventarc events eventual eventually ever
        every everybody everyone everything everywhere eview evim evitar exact exactly exam examine
        examined examines examining example examples exams exc exceed exceeded exceeding exceeds
        excellent except exception exceptional exceptions excess excessive excessively exchange
        exclamation exclude excluded excludes excluding exclusion exclusions exclusive exclusively
        exe exec executable executables execute executed executes executing execution executions
        executor execve exemple exemplo exercise exercising exhausted exhaustion exhaustive exim
        exist existe existed existence existiert existing existir exists exit exited exiting exits
        exodist exp expand expanded expanding expands expansion expansions expat expect expectation
        expectations expected expecting expects expense expensive experience experiment experimental
        experiments expert expiration expire expired expires expiry explain explained explaining
        explains explanation explanations explanatory explicit explicitely explicitly exploit
        exploitable explore exponent exponential exponents export exported exporting exports expose
        exposed exposes exposing expr express expressed expression expressions expressly ext extend
        extended extending extends extensible extension extensions extensive extensively extent
        extents extern external externally extra extract extracted extracting extraction extracts
        extraneous extras extreme extremely exts fabric face facilitate facilitates facilities
        facility fact factor factors factory fail failed failing failover fails failure failures
        fair faire fairly fait fake faked fakeroot fall fallback fallbacks falling fallocate falls
        fallthrough false falsy familiar families family fan fancy fans far farmer farmers fashion
        fast faster fastest fat fatal father fault faults faulty faut favor favorite favour faz
        fclose fcntl fdisk fds feature features fed federation fee feed feedback feeding feeds feel
        fellowship fence fenv ferry fetch fetched fetches fetching fever few fewer fffacd fflush
        fgets fhir ficheiro ficheiros fichier fichiers field fields fifo fifth fifthhorseman fifty
        figure figures figuring fil file filed filehandle filehandles filen filename filenames
        fileno filer files filestore filesystem filesystems filetype fill filled filler filling
        fills film filter filtered filtering filters fin final finalization finalize finalized
        finally find finden finder finding findings finds fine finer fingerprint fingerprints finish
        finished finishes finishing finite finns fips fire firebase fired firestore firewall
        firewalls firmware first fish fit fitness fits five fix fixed fixes fixing fixup fixups flag
        flagged flags flaky flash flat flatten flattened flavor flavors flaw flaws fleet flera flex
        flexibility flexible flip float floating floats flock flockfile flood floor floppy flow
        flows flush flushed flushes flushing fly fmt fname fnmatch focus fog foi fois fold folded
        folder folders folding folgenden folks follow followed following follows fonction font
        fontconfig fonts foo foobar food fooled footer footprint fopen for foram forbid forbidden
        forbids force forced forcefully forces forcibly forcing foreach foregoing foreground foreign
        forest forever forget forgot forgotten fork forked forking forklift forks form forma formal
        formally format formato formats formatted formatter formatters formatting forme formed
        former formerly forming forms formula forth forthcoming forty forward forwarded forwarding
        forwards found foundry four fourth fout fpolacco fprintf fraction fractional fractions
        fragile fragment fragmentation fragments frame frames framework fread free freebsd freed
        freedesktop freef freefunc freeing freelists freely frees freesbee freetype freeze freezer
        freezing frequency frequent frequently fresh fridge friend friendly friends frodo from front
        frontend frontends frost frozen fruit fsck fseek fsij fstab fstat fsync ftp ftruncate fudge
        fuel fulfill fulfilled fulfills full fullname fully fun func funcs function functional
        functionality functionally functioning functions functools fundamental funopen furnished
        further future fuzz fuzzer fuzzing fuzzy fwrite gain gained gains game games gamma gap gaps
        garbage garbled garden gas gate gates gateway gateways gather gathering gave gawk gbp gcc
        gcloud gcloudignore gcr gcs gdb gdbm gdoc gebruik gebruiken gebruikt geen gefunden gemini
        gen gendsa general generalize generalized generally generate generated generates generating
        generation generator generators generic genom genpkey genrsa gentoo geometry ger geralmente
        gesetzt gestion get getaddrinfo getc getcwd getenv getgrnam gethostbyaddr gethostbyname
        gethostname getline getnameinfo getopt getpid getpwent getpwnam getpwuid getrandom getrlimit
        gets getsockname getsockopt getter getters gettext gettid gettimeofday getting getty getuid
        geval gew gibt gid gigabyte gigabytes girl git github gitignore gitlab gitweb give gives
        giving glass gleichen glib glibc glitch glitches glob global globally globals globbing globs
        glossaries glossary glue glyph glyphs gmail gmx gniibe gnome gnu gnulib gnupg gnutls goal
        goals goat goats goes going gold gone good google googlemail got goto gotten govern governed
        governing governs gpg grab grabbed grabs graceful gracefully grade grades grain grammar
        granted granting grants granularity graph graphic graphical graphics graphs grave gray great
        greater greatest greatly green greenhouse grep grey groff group groupadd grouped grouping
        groups grow growing grows growth grp gshadow gtk gtoc guarantee guaranteed guarantees guard
        guarded guards guess guessed guesses guessing guest guests guez gui guidance guide
        guidelines guillem gview gvim gvimrc gzip gzipped haben hack hacking hacks had haible half
        halfway hall halt hand handed handful handing handle handled handler handlers handles
        handling handshake handy hang hanging hangs happen happened happening happens happily happy
        har hard hardcode hardcoded hardcoding harden hardening harder hardlink hardlinks hardly
        hardware hardwired harm harmful harmless harms harness harvest has hash hashed hashes
        hashing hashref hashtable hat have having hazards hdr head headed header headername headers
        heading headings headp heads health healthcare healthy heap hear heat heater heavily heavy
        hebben hedge heeft height held helgefjell hello help helped helper helpers helpful helping
        helps hence her herd here hereby herein het heuristic heuristics hex hexadecimal hexdump hfn
        hidden hide hides hiding hier hierarchical hierarchies hierarchy high higher highest
        highlight highlighted highlighting highlights highly him hint hinting hints hiring his
        histedit histogram historic historical historically history hit hits hitting hmac hold
        holder holders holding holds hole holes home homedir homepage homework honor honored honors
        honour honoured hook hooks hop hopefully horizontal horizontally horse horses hospital host
        hosted hostent hosting hostname hostnames hosts hot hotmail hour hours house housekeeping
        how however hppa hpux href html http https hub hubs huge human humans hundred hundreds hunk
        hunks hurd hurt hwclock hybrid hypervisor hyphen hyphenation hyphens hypothetical iam iap
        ice icon icons iconv icu idea ideal ideally ideas idempotent ident identical identically
        identification identified identifier identifiers identifies identify identifying identities
        identity idiom idle idlen ids idx ifconfig ifdef ifdefs iff ifndef ifunc ignor ignore
        ignored ignores ignoriert ignoring iii iki ile illegal illustrate illustrated illustrates
        image images imagine imap img immediate immediately immer immutable impact impacted
        impersonate impersonation impl implement implementation implementations implemented
        implementing implementor implementors implements implication implications implicit
        implicitly implied implies imply import importance important importantly imported importing
        importlib imports impose imposed imposes impossible improper improperly improve improved
        improvement improvements improves improving inability inaccessible inaccurate inactive
        inactivity inadvertently inappropriate inbound inc incidental include included includedir
        includes including incluir inclusion inclusions inclusive incoming incompatibilities
        incompatibility incompatible incomplete inconsistencies inconsistency inconsistent
        inconsistently incorporate incorporated incorporates incorporating incorrect incorrectly
        increase increased increases increasing increment incremental incrementaldecoder
        incrementalencoder incrementally incremented incrementing increments incur incurred ind
        indeed indefinite indefinitely indem indent indentation indented indenting indents
        independent independently indeterminate index indexed indexes indexing indica indicate
        indicated indicates indicating indication indicator indicators indices indiqu indique
        indirect indirection indirectly individual individually individuals ine inefficient inet
        inexact inexistent inf infer inferiors inferred infinite infinity influence influenced info
        infodrom infopages inform informa informatie informatik information informational
        informations informative informed informing informs infra infrastructure infringement ing
        ingesteld ingress ingroup ings inherently inherit inheritance inherited inheriting inherits
        inhibit inhibits ini init initial initialisation initialise initialised initialization
        initializations initialize initialized initializer initializers initializes initializing
        initially initiate initiated initiates initrd inject injected injection inlen inline inlined
        inlining inneh inner inode inodes inotify inproc input inputs insane insecure insensitive
        insert inserted inserting insertion insertions inserts inside insight insights insist insn
        inspect inspected inspecting inspection inspector inspired insque inst install installable
        installation installations installed installer installing installs instance instanceof
        instances instant instantiate instantiated instantiation instead instruct instructed
        instruction instructions instructs instrumentation insufficient insulin int intact inte
        integer integers integral integrate integrated integration integrity intel intellectual
        intend intended intends intent intention intentional intentionally interact interacting
        interaction interactions interactive interactively interacts intercept intercepted
        interconnect interconnects interest interested interesting interface interfaces interfere
        interference interferes interfering interim interior interleaved intermediary intermediate
        intermittent intermixed internal internally internals international internationalization
        internationalized internet interop interoperability interp interpolation interpret
        interpretation interpreted interpreter interpreters interpreting interprets interrupt
        interrupted interruption interrupts intersection interval intervals intervening interview
        intl into intrinsic intrinsics intro introduce introduced introduces introducing
        introduction introspection ints inttypes intuitive invalid invalidate invalidated
        invalidation invariant invented inventory inverse inversion invert inverted investigate
        investigation invisible invitation invocation invocations invoice invoices invoke invoked
        invokes invoking involve involved involves involving ioctl ioctls ioperm iopl ios iovec
        ipasc ipc iptr irc iron irrelevant irrespective irrigation isa isalpha isascii isgraph
        island isn isnan iso isolate isolated isolation isspace issue issued issuer issues issuing
        isto italic item items iter iterable iterate iterates iterating iteration iterations
        iterator iterators itertools itname its itself itype jak jar java javascript jcristau
        jdassen jeremyhu job jobs joey join joined joining joins jour journal jrv json judge juice
        jump jumping jumps junk jury just justification justify kan kann kbd kde kdf keep keepalive
        keeping keeps kein keine keithp kem kept kernel kernels key keyboard keycode keyed keyid
        keylen keylength keymap keypad keyring keyrings keys keyserver keysize keytype keyword
        keywords kfreebsd kibi kid kids kill killed killing kills kilobyte kilobytes kind kinds king
        kitchen kludge kms know knowing knowledge known knows kommer krm kubeconfig kunnen kwargs
        kzak laas label labeled labels lack lacked lacking lacks lake lambda lamp lamps lan land
        landlord lang language languages larg large largely larger largest last lastchar lastlog
        lastpos late latency later latest latin latter launch launched launching law laws lawsuit
        lawyer lawyers layer layers layout layouts lazily lazy lbx ldconfig lead leader leading
        leads leaf leak leakage leaked leaking leaks leap learn learned learning lease least leather
        leave leaves leaving led ledger left leftmost leftover legacy legal legitimate length
        lengths ler les lesen less lesser lesson lessons let lets letter letters letting leur level
        levels lexer lexical lexicographic lhash liability liable lib libblkid libbsd libc libcrypt
        libcrypto libctx libcurl libdir libedit libexslt libffi libfoo libgcrypt libiconv libintl
        liblzma libm libmd libmount libpq libpthread libraries library librt libs libssl libstdc
        libtermcap libtirpc libtool libtoolize libutil libuuid libuv libxslt licence license
        licensed licenses licensing lie lies lieu life lifecycle lifesciences lifetime lift lifted
        light lightweight ligne lignes lijst like likelihood likely likewise limit limitation
        limitations limited limiting limits line linear lineno lines linha linhas link linkage
        linked linker linkers linking links lint lintian linux list lista liste listed listelm
        listen listener listeners listening listens listhead listing listings lists lite literal
        literally literals little live lives lld ller llvm load loadable loaded loader loaders
        loading loads loan loans loaves loc local locale locales localhost locality localization
        localized locally locals localtime locate located locating location locations lock locked
        locking locks log logarithm logfile logged logger logging logic logical logically login
        logins logo logos logs lone long longer longest longjmp longs longstanding look lookahead
        looked looker looking looks lookup lookups loop loopback looping loops loose lorry lors lose
        loses losing loss lossless lost lot lots loud low lower lowercase lowest lpr lscpu lseek
        lstat ltmain lto lub luck lui lunch lxml lzma maar mac machine machinery machines maclen
        macos macro macros made mag magic magnitude mai mail mailbox mailing mailto main mainly
        maint maintain maintained maintainer maintainers maintaining maintains maintenance
        maintscript mais maj major majority make makedepend makefile makefiles makeinfo maken makes
        making mal malformed malfunction malicious malloc man manage managed management manager
        managers manages managing manchmal mandated mandates mandatory mandb mandir mandriva mangle
        mangled mangling mani manifest manifests manipulate manipulated manipulating manipulation
        manner manpage manpages manpath mantissa manual manually manuals many map mapped mapping
        mappings maps margin markdown marked marker markers market markets marking marks markup mas
        mask masked masking masks master match matched matcher matches matching material
        materialized materials math mathematical matrix matter matters matthieu maxglyphmemory
        maximal maximum maxlen maxsize maxunreffonts maybe mdnid mdoc mean meaning meaningful
        meaningless meanings means meant meantime meanwhile measure measured measurement
        measurements measures measuring meat mec mechanism mechanisms med media medicine medium meer
        meet megabyte megabytes mehr mehrere mem member members membership memberships memcache
        memcmp memcpy memleak memmove memory memorystore memset memsize men menos mensagem ment
        mention mentioned mentioning mentions menu menus merchantability mere merely merge merged
        merger merges mergetool merging mes mesa mesh mesmo meson mess message messages messaggio
        messed messy met meta metacharacters metadata metal metastore meth method methods metric
        metrics micro microsecond microseconds microsoft middle midnight might migrate migrated
        migrating migration migrations milk million millisecond milliseconds mime mimetypes mimic
        min mind mingw minimal minimize minimum minor minsize minus minute minutes mips mipsel
        mirror mirrored mirroring mirrors mis misaligned misbehaved misbehaving misc miscellaneous
        mise mishandled misleading mismatch mismatched mismatches misplaced misrepresented miss
        missed misses missing misspelled mistake mistaken mistakenly mistakes misuse mit mitigate
        mitigation mix mixed mixing mixture mjs mkdir mkinstalldirs mknod mkstemp mktemp mmap
        mnemonic mock mod mode model modeline models modern modes modifiable modifica modification
        modifications modified modifier modifiers modifies modify modifying modo modular module
        modules modulo modulus moet moeten moins moment momenteel money monitor monitored monitoring
        monitors mono monotonic monotonically month months more moria morning mortgage most mostly
        mostra mot mother motion motor mount mountain mounted mounting mountpoint mounts mouse move
        moved movement moves moving msec msg msgid msglen mso mtime mtk mtu much mul multi multiarch
        multibyte multicast multilib multiline multipart multiple multiples multiplexing
        multiplication multiplied multiplier multiply multiplying multithreaded multithreading
        museum music musl muss must mutable mutate mutated mutation mutex mutexes mutually mycluster
        myself mysterious mytopic naam naar nach nail nails naive name named namelen namely names
        namespace namespaced namespaces naming nan nand nanosecond nanoseconds nanosleep narrow
        narrowed nas nasty national native natively natural naturally nature nav navigation nbsp
        nbytes nconst ncurses near nearby nearbyint nearest nearly necess necessarily necessary
        necessitating need needed needing needless needlessly needs negate negated negation negative
        negatively negatives negotiate negotiated negotiation neighboring neighbour neighbours
        neither nel nenhum nest nested nesting net netapp netbsd netdb netdev netlink netmask nets
        netstat network networking networks neuer never nevertheless new newer newest newf newline
        newlines newly news newsletter next nez nfs nglyph nglyphs nice nicely nicer nicht nid nie
        niet night nights nil nin nine ninja nis nit nits nnen nnn nobody noch nocheck node nodejs
        nodes nodoc noet noexcept nog noise noisy nokia nom nombre nome nomes noms non nonblocking
        nonce none nonempty nonexistent nonlocking nonnegative nonportable nonreentrant nonsense
        nonsensical nonstandard nontrivial nonusable nonzero noon noop nop noqa nor noreturn norl
        normal normale normalization normalize normalized normally noro north nos not notable
        notably notation notations note notebook notebooks noted notes nothing notice noticeable
        noticed notices noticing notification notifications notified notifies notify noting notion
        noudeb nouveau novo now nowadays nowrap npm nroff nseq nss nsswitch nthe nto nuke nul null
        nullptr nulls num numa number numbered numbering numbers numeric numerical numerically
        numerous nur nurse nurses nvidia oauth obey obj object objects oblique obscure observe
        observed obsolescent obsolete obsoleted obtain obtained obtaining obtains obvious obviously
        occasional occasionally occasions occupied occupies occupy occur occurred occurrence
        occurrences occurring occurs och ocsp oct octal octet octets odd oder oes off offending
        offer offered offering offers official officially offline offload offset offsets often ohne
        oid oids oil ois okay old older oldest oldstable ole oljande omega omission omit omits
        omitted omitting onboarding once onde one oneline ones ongoing online only onnen ont onto
        onwards ook oops opacity opaque opcode opcodes open openat openbsd opendir opened opener
        opening opens openssl opera operand operands operate operated operates operating operation
        operational operations operator operators opgegeven opportunity opposed opposite ops opt
        optarg optie optimal optimisation optimistic optimization optimizations optimize optimized
        optimizer optimizing optimum option optional optionally options opts oracle orange orchard
        order ordered ordering orders ordinal ordinarily ordinary org organization organizations
        organized orientation oriented orig origin original originally originated originates
        originating origins orphan orphaned other others otherwise ought our ours ourselves out
        outbound outcome outdated outer outermost outfile outgoing outlen outline outlined outproc
        output outputs outputting outros outside outstanding over overall overflow overflowing
        overflows overhaul overhead overheads overlap overlapping overlaps overlay overload
        overloaded overloading overloads overlong overly overread overridden override overrides
        overriding overrun overruns overview overwrite overwrites overwriting overwritten own owned
        owner owners ownership owning owns pack package packaged packagers packages packaging packed
        packet packets packfile packfiles packing packs pacote pacotes pad padded padding padr pag
        paged pager pages paging paid pain paint painting pair paired pairs paket pakket pakketten
        palette palg pallet pallets pam panic paper papers paquet paquets par para paragraph
        paragraphs parallel parallelism param parameter parameterized parameters params parcel
        parcels paren parens parent parentheses parenthesis parenthesized parents parg parity
        parsable parse parsed parser parsers parses parsing part parte partial partially participate
        particular particularly partie parties partir partition partitioned partitioning partitions
        partly partner parts party pas pass passed passenger passengers passes passing passive
        passlen passphrase passphrases passwd password passwords past paste pasting patch patched
        patches patching patent patents path pathname pathnames pathological paths pathspec patient
        patients pattern patterns pause paused pavement pay payload payloads payroll pcert pclass
        pcpa pctx pday pdb pder pdf pdig pedantic peek peer peered peering peers pela pelo pen
        penalty penc pencil pending pension people per percent percentage percentages perf perfect
        perfectly perform performance performed performing performs perhaps perimeter perimeters
        period periodic periodically periods perl perldoc permanent permanently permet permissible
        permission permissions permissive permit permite permits permitted permitting perms
        perpetual perror persist persistence persistent person personal personality persons
        perspective pertaining peut peuvent pharmacist pharmacy phase phases phone phony phrase
        phrases physical physically pick picked picker picking picks picture pid pids piece pieces
        pig pigs pin ping pink pinned pinning pipe piped pipeline pipelines pipes piping pitch pixel
        pixels pixmap pixmaps pkey pkeyparam pkeyutl pkg pkgconfig pkt plaats place placed
        placeholder placeholders placement places placing plain plainly plaintext plan plane planes
        planned planning plans plastic plate plates platform platforms play player players
        playground please plen plist plug pluggable plugged plugin plugins plumbing plural plus
        plusieurs pmap pmaplist pname pnum pobox pod podcast pode podem pods point pointed pointer
        pointers pointing pointless points pole police policies policy policycontroller poll polling
        pollution pool pools poor poorly pop popped pops popular populate populated populates popup
        por port portability portable portably ported porting portion portions portmap portp ports
        pos position positional positioned positioning positions positive positives posix poss
        possibilities possibility possible possibly post posted postgres postgresql posting postinst
        postrm posture pot potato potatoes potential potentially pour pouvez pow power powerful
        powerpc powers ppc practical practice practices pragma pragmas prctl pre preamble precede
        preceded precedence precedes preceding precise precisely precision precompiled precomputed
        predecessor predefined predefini predefinido predicate predicates predict predictable
        prediction preemptible prefer preferable preference preferences preferred prefers prefix
        prefixed prefixes prefixing prefixlen preliminary preload premature prematurely premi
        premier premium prep preparation prepare prepared prepares preparing prepend prepended
        prepending preprocessed preprocessing preprocessor prerequisite prerequisites prerm presence
        present presentation presente presented presenting presently presents preserve preserved
        preserves preserving preset press pressed pressing pressure presumably pretend pretty prev
        prevent prevented preventing prevention prevents preview previous previously price prices
        primarily primary prime primeiro primes primitive primitives principal principals principle
        print printable printed printer printf printing prints prio prior priorities prioritize
        priority prism prison priv privacy private privateca privately privilege privileged
        privilegedaccessmanager privileges pro probability probably probe probes probing probl
        problem problematic problems proc procedure procedures proceed proceeding proceeds process
        processed processes processing processo processor processors procname procnum procps prod
        produce produced producer produces producing product production products profile profiled
        profiler profiles profiling prog progname prognum program programa programas programlisting
        programma programmatic programmatically programme programmer programmers programmes
        programming programs progress progressive prohibit prohibited prohibits project projects
        prominent promise promises promote promoted promotion prompt prompted prompting prompts
        prone proof prop propagate propagated propagating propagation proper properly properties
        property proportional proposal proposed propq proprietary props protect protected protecting
        protection protections protects proto protocol protocols protos prototype prototypes prove
        provide provided provider providers provides providing provision provisioned provisioning
        provisions provos proxies proxy prune pruned pruning psec pselect pseudo psig psmisc pss
        ptag pthread pthreads ptr ptrace pty ptype pub pubkey public publication publicity publicly
        publish published publishes publishing pubsub puis pull pulled pulling pulls pump pumps
        punctuation punycode pupil pupils pure purely purge purged purple purpose purposes push
        pushed pushes pushing put puts putting pval pwconv pwd pygments python qdisc qsort quadratic
        qual qualified qualifier qualifiers qualify quality qualquer quand quando quantities
        quantity que queen quel queried queries query querying querystring question questionable
        questions queue queued queueing queues qui quick quicker quickfix quickly quiet quietly
        quilt quirk quirks quit quite quitter quot quota quotas quotation quote quoted quotes
        quotient quoting qux race races racy raddr radix rain raise raised raises raising ran rand
        random randomization randomly randomness range ranges ranging rank rapid rapidly rare rarely
        rasterizer rate rates rather ratio rationale raw rbio rctx rdfds rdi reach reachable reached
        reaches reaching react read readability readable readbytes readdir reader readers readily
        reading readline readlink readme readonly reads ready real reality realize realized realloc
        reallocated reallocating reallocation really realm realpath rearrange rearranged reason
        reasonable reasonably reasons rebase rebased reboot rebuild rebuilding rebuilt recaptcha
        receipt receive received receiver receives receiving recent recently reception recipe
        recipient recipients recognise recognised recognition recognize recognized recognizes
        recognizing recommend recommendation recommendations recommended recommender recommending
        recommends recompile recompiled reconfigure reconnect record recorded recording records
        recosize recover recovered recovering recovery recreate recreated recreating recruiter
        rectangle rectangles rects recurse recursing recursion recursive recursively recv recvmsg
        recvsize recvsz red redefine redefined redefining redefinition redhat redirect redirected
        redirecting redirection redirections redirects redis redistribute redistributed
        redistribution redo redraw reduce reduced reduces reducing reduction redundancy redundant
        reenable reentrant ref refactor refactored refactoring refcount refer referee reference
        referenced references referencing referred referring refers refine reflect reflected
        reflecting reflects reflog refname reformat reformatted refresh refreshed refs refund
        refunds refuse refused refuses reg regard regarded regarding regardless regards regenerate
        regenerated regex regexes regexp regexps region regional regions register registered
        registering registerrpc registers registration registrations registries registry regressed
        regression regressions regs regular regularly rehash reimplemented reinitialize
        reinitialized reintroduced reject rejected rejecting rejection rejects rel relate related
        relates relating relation relations relationship relationships relative relatively relax
        relaxed release released releases releasing relevant reliability reliable reliably relied
        relies reload reloaded reloading relocatable relocate relocated relocation relocations rely
        relying rem remain remainder remained remaining remains remap remark remarks remember
        remembered remembering remembers remnants remote remotely removal removals remove removed
        removes removing rename renamed renames renaming render rendered rendering renders
        renegotiation renewed reopen reorder reordered reordering reorganization reorganize
        reorganized rep repack repair repeat repeatable repeated repeatedly repeating repeats
        repetition repl replace replaced replacement replacements replaces replacing replay replica
        replicas replicate replicated replication replies reply repo report reported reporter
        reporting reports repos reposition repositioned repositories repository repr represent
        representable representation representations represented representing represents reproduce
        reproduced reproducibility reproducible reproducing req reqs request requested requester
        requesting requests require required requirement requirements requires requiring rer rerun
        res research resemble resends reservation reservations reserve reserved reserves reset
        resets resetting reside residency resident resides resilient resize resized resizing
        resolution resolutions resolv resolve resolved resolver resolves resolving resort resource
        resources resp respect respected respecting respective respectively respects respond
        responder responding responds response responses responsibility responsible rest restart
        restarted restarting restarts restore restored restores restoring restrict restricted
        restricting restriction restrictions restrictive restricts restructuring result resultant
        resulted resulting results resume resumed resumes resuming resumption ret retain retained
        retaining retains retention retired retransmitting retried retries retrieval retrieve
        retrieved retrieves retrieving retry retrying return returned returning returns retval
        reusable reuse reused reuses reusing rev reveal revealed reverse reversed reverses reversing
        revert reverted reverting reverts review reviewed reviewing revise revised revision
        revisions revocation revoke revoked rewind reword rework reworked rewrite rewrites rewriting
        rewritten rewrote rgb rgview rgvim rhs ric rice rich rico rid right rightmost rights ring
        rint rio rios risk risks risky river rmdir rmsg road roads robust robustness roff role roles
        roll rollback rolled rolling rollout rollouts roof room root rooted roots rope rotate
        rotated rotation rough roughly round rounded rounding rounds route routed router routers
        routes routine routines routing row rows rowspan royalty rpath rpc rpcgen rpch rpcinfo rpm
        rsa rsautl rsn rsp rst rsync rubber rudimentary rule rules run runnable runner running runs
        runtime runtimes rview rvim saas safe safely safer safety sake salaries salary sale sales
        salsa salt saltlen same samma sample samples sampling sandbox sandboxing sandmann sane
        sanitize sanitizer sanity sans satisfied satisfies satisfy satisfying save saved saves
        saving savings saw say saying says sbrk sburke scaffold scalability scalable scalar scalars
        scale scaled scales scaling scan scanf scanned scanner scanning scans scc scenario scenarios
        sched schedule scheduled scheduler schedules scheduling schema schemas scheme schemes school
        scientific scope scoped scopes scoping score scp scratch scratches screen screens screw
        screws script scripted scripting scripts scroll scrolled scrolling scts sea search searched
        searches searching sec seccomp second secondary seconds secret secrets section sections
        sector sectors secure security sed sedan see seed seeding seeing seek seekable seeking seeks
        seem seems seen sees seg segfault segfaulted segfaulting segfaults segment segmentation
        segments seguintes segv sein seit seja selbst seldom select selectable selected selecting
        selection selections selective selectively selector selects self selinux sell seller selon
        sem semantic semantically semantics semaphore semaphores semicolon semicolons sempre send
        sender sending sendmsg sends sendsize sendsz sense sensible sensitive sensor sensors sent
        sentence sentences sentinel sep separate separated separately separates separating
        separation separator separators seq sequence sequencer sequences sequential sequentially ser
        sera serem serial serialization serialize serialized serializes serializing series serious
        seront serve served server servers serves service serviced services serving ses session
        sessions set setenv setgid setlocale setrlimit sets setsid setsockopt settable setter
        setters setting settings setuid setup setups setuptools setzen seu seule seulement seven
        several severance severe severity sfdisk sha shadow shadowed shadowing shadows shall shallow
        shape shapes share shared shares sharing she shebang shed sheep shelf shell shellcheck
        shells shift shifted shifting shifts ship shipped shipping ships shirt shirts shlibs shoe
        shoes shopper shoppers short shortcomings shortcut shortcuts shorten shortened shorter
        shortest shorthand shortly should show showed showing shown shows shrink shrinking shut
        shutdown shutting sibling siblings sich side sides sie siehe sig sigaction sign signal
        signaled signaler signaling signals signature signatures signcert signed signedness signer
        significant significantly signifies signify signing signs sigprocmask sigqueue silence
        silent silently silly silo silver similar similarity similarly simple simpler simples
        simplest simplicity simplification simplified simplifies simplify simplifying simply
        simulate simulated simulation simultaneous simultaneously sin since sind sinds sine single
        singleton singly singular sink sinks sistem sistema sistemas sit site sites situation
        situations six siz size sized sizeof sizes sizing ska skeleton ski skipped skipping skips
        slant slash slashes slave sleep sleeping slice slices slight slightly slist slisthead slogan
        sloppy slot slots slow slowdown slower slowest slowly slows small smaller smallest smart
        smarter smcv smime smooth sname snapshot snapshots snippet snippets snow snprintf sobre sock
        sockaddr socket socketpair sockets sockp soft software soil soit solaris sold sole solely
        solid sollte sollten solution solutions solve solved solves solving som some somebody
        somehow someone something sometimes somewhat somewhere son soname song sont soon sooner
        sophisticated sorry sort sorted sortie sorting sorts sound sounds source sourced sources
        sourcing sous south space spaced spaces spacing spam span spanner spanning spans sparc spare
        spark sparse spawn spawned spawning spawns speak speaking speaks spec special specialization
        specialized specially specific specifically specification specifications specifics specified
        specifier specifiers specifies specify specifying specs speech speed speeds speedup speedups
        spell spelled spelling spellings spend spent spin spirit spkac splay splice split splits
        splitting spoke spokes spool spot spotted spread spring sprintf spurious sql sqrt square
        squash squeeze src srcdir srcx srcy srp ssen ssh sshd ssl stability stable stack stacked
        stacking stacklevel stacks stacktrace stadium staff stage staged stages staging stailhead
        staircase stairs stale stamp stamps stand standaard standalone standard standardized
        standardm standards standby stands stanza stanzas start started starting starts startup
        stash stat state stated stateful stateless statement statements states static statically
        staticmethod stating statistical statistics stats status statuses stay stays std stdarg
        stdbool stddef stderr stdin stdint stdio stdlib stdout steal stealing steel stefanor stellen
        step stepping steps stick sticky still stname stock stoeckmann stolen stone stop stopped
        stopping stops storage store stored stores storeutl storing storm storms story str strace
        straight straightforward strange strategies strategy stray strchr strcmp strcpy strdup
        stream streamed streaming streamreader streams streamwriter street strength strerror stretch
        strftime strict stricter strictly stride string stringify strings strip stripped stripping
        strips strlen strncpy strong stronger strongly strstr strtod strtol strtoul struct structs
        structure structured structures sts stty stub stubs stuck student students stuff stupid
        style styles stylesheet stylesheets styling sua sub subclass subclasses subclassing
        subcommand subcommands subdir subdirectories subdirectory subdirs subdivi subdomain
        subexpressions subject subjects subkey sublicense submission submit submitted submitting
        submodule submodules subnet subnets subnetwork subnetworks subnormal suboptimal subordinate
        subprocess subprocesses subroutine subroutines subs subscribe subscribed subscribers
        subscript subscription subscriptions subsection subsections subsequent subsequently subset
        subsets substantial substantially substitute substituted substituting substitution
        substitutions substr substring substrings subsystem subsystems subtle subtract subtracted
        subtracting subtraction subtree subtype subwindow succeed succeeded succeeding succeeds
        success successful successfully successive successor successors such sudo suffer suffice
        suffices sufficient sufficiently suffix suffixed suffixes sugar suggest suggested suggesting
        suggestion suggestions suggests suit suitability suitable suitably suite suited suites
        suivantes sum summaries summary summer sun sup super superblock superclass superficial
        superfluous superior superproject supersede superseded supersedes superset superuser
        superusers suporte supplementary supplied supplies supply supplying support supported
        supporting supports suppose supposed suppress suppressed suppresses suppressing suppression
        sur sure surface surgery surprise surprised surprises surprising surrogate surrounded
        surrounding survive suse suspect suspend suspended suspending suspends suspicious svenjoac
        svg svn swap swapped swapping swaps switch switched switches switching sym symbol symbolic
        symbols symlink symlinked symlinking symlinks symmetric sync synced synchronization
        synchronize synchronized synchronizing synchronous synchronously syncing synonym synonymous
        synonyms synopsis syntactic syntactically syntax syntaxe synthesized synthetic sys syscall
        syscalls sysconf sysconfig sysctl sysfs syslog sysroot syst system systemctl systemd systems
        sysv sysvinit tabindex table tables tabs tag tagged tagging tags tail tailhead taint take
        taken takes taking tal talk talking tall tamb tan tar tarball tarballs target targeted
        targeting targets task tasks taught tax taxes taxi taxonomies taxonomy tbl tbody tcl tcp tea
        teach teacher teachers team teams teardown technical technically technique techniques
        technology tedious tee tel tell telling tells tem temp tempfile template templates tempo
        temporarily temporary temps ten tenant tenants tend tends tensorboard tentative ter terabyte
        term termcap termina terminal terminals terminate terminated terminates terminating
        termination terminations terminator terminators terminfo terminology termios terms ternary
        terraform terse test testcase testcases testdata testdb tested testing tests testsuite
        texinfo text texto texts textual textwidth than thank thanks that the theatre their them
        theme themselves then theoretical theoretically theory there thereafter thereby therefore
        therein thereof these they thief thin thing things think thinking thinks third thirty this
        thoroughly those though thought thousand thousands thread threaded threading threads
        threadsafe threat three threshold thresholds through throughout throughput throw throwing
        thrown throws thru thumb thus thyrsus tick ticket tickets ticks tid tidy tie tied tier tight
        tighten tightly til tilde till time timed timeout timeouts timer timers times timespec
        timestamp timestamps timetable timeval timezone timezones timing timings tiny tion tip tipo
        tips title titlepage titles tjaalton tls tmp tmpdir tmpfs tmpl toc todas today todo todos
        toe together toggle toggled toggles tok token tokenization tokenize tokenized tokenizer
        tokens told tolerance tolerant tolerate tolower tonen too took tool toolbar toolchain
        toolchains tooling toolkit tools top topic topics toplevel topology torn tot total totally
        totals touch touched touching toujours toupper tous tout toute toutes toward towards toy tpu
        tpus traceback traced traces tracing track tracked tracker tracking trackmemusage tracks
        tractor trade trademark trademarks traditional traditionally tradu traduction traffic
        trailer trailers trailing train training trains trait traits tram transaction transactions
        transfer transferred transferring transfers transform transformation transformations
        transformed transforming transforms transient transition transitional transitioned
        transitions transitive translatable translate translated translates translating translation
        translations translator translators transmission transmit transmitted transparency
        transparent transparently transport transports trap traps trash trashed trashing traversal
        traverse traversed traverses traversing tre treat treated treating treatment treats tree
        trees trial trick tricks tricky tried tries trigger triggered triggering triggers trim
        trimmed trimming trip triple triples triplet trivial trivially troff trouble troubles
        trousers trouv truck trucks true truly trunc truncate truncated truncates truncating
        truncation trunk trust trusted truth try trying ttl tty ttyname tune tuned tuning tunnel
        tunnels tuple tuples turn turned turning turns tutorial tweak tweaked tweaks twelve twenty
        twice two txt type typeahead typed typedef typedefs typeface typename typeof types typical
        typically typing typo typos tytso uber ubuntu udeb udebs udev udp ugly uhrt uid uids uint
        uit ulimit ultimate ultimately uma umask umount una unable unaffected unaligned unallocated
        unaltered unambiguous uname unary unauthenticated unavailable unbalanced unblock unbound
        unbounded unbreakable unbuffered uncaught unchanged unchecked uncle unclear uncommon
        uncompress uncompressed unconditional unconditionally und undeclared undef undefine
        undefined undelete under underflow underflows underline underlying underneath underscore
        underscores understand understanding understands understood undesirable undesired undo
        undocumented undoes undone une unencrypted unescaped unexpected unexpectedly unfinished
        unfortunate unfortunately unhandled unhealthy uni unicast unicode unified uniform uniformly
        unify unimplemented uninitialised uninitialized uninstall uninstalled unintended
        unintentional unintentionally union unions unique uniquely uniqueness unistd unit units
        universal universally unix unknown unless unlike unlikely unlimited unlink unlinked unlisted
        unload unloaded unlock unlocked unlocking unlocks unmanaged unmapped unmatched unmerged
        unmodified unmount unmounted unnamed unnecessarily unnecessary unneeded unnoticed unofficial
        unordered unpack unpacked unpacking unportable unpredictable unprintable unprivileged
        unqualified unquoted unreachable unread unreadable unrecognized unrecoverable unref
        unreferenced unregister unregistered unrelated unreliable unresolved unrestricted unsafe
        unset unsets unsetting unshare unshift unsigned unspecified unstable unsuccessful unsuitable
        unsupported unter unterminated unterst untested until untouched untracked untrusted unusable
        unused unusual unversioned unwanted unwind unwinding unwrapped unxz unzip upcoming update
        updated updates updating upgrade upgraded upgrades upgrading upload uploaded uploader
        uploaders uploading uploads upon upper uppercase ups upset upstream upstreamed uptime upward
        upwards urgency uri url urllib urls usa usability usable usada usado usados usage usages
        usando usar uscan use used useful usefulness useless user userdata userland username
        usernames users userspace uses using uso usr ussen usual usually utf util utile utilis
        utilisant utilisateur utilisateurs utilise utiliser utilities utility utiliza utilization
        utilize utilizing utils utime utmp uuid vaccine val valeur valeurs valgrind valid validate
        validated validates validating validation validator validity valign valor valores valuable
        value values valve van vanzandt vapier var vara varargs vari variable variablelist variables
        variadic variant variants variation variations varies variety various vars vary varying vat
        vax vector vectors veja vel vendor vendors ver verb verbatim verbose verbosity verbum
        verdict verf verifica verification verified verifier verifies verify verifying vers versa
        versie version versionadded versioned versioning versions versnum versus vertical vertically
        verwandt verwenden verwendet very vez vfork vfprintf vger via vice vid video videotron view
        viewable viewed viewer viewing viewport views vim viminfo vimrc violate violated violates
        violation violations vipw virtual virtualization virtually visibility visible vision visit
        visited visual visually vlink vms vmware voc voice void voir volatile volume volumes vom von
        voor vor vorhanden vorlon vot vous vpc vpm vpn vroff vsnapshot vsnprintf vulnerabilities
        vulnerability vulnerable waarde wait waited waiting waitpid waits wake walk walking walks
        wall walls walters want wantarray wanted wanting wants ward warehouse warm warn warned
        warning warnings warns warranties warranty was wasi wasm waste wasted watch watchdog watched
        watching water way ways wchar wcs wctob weak weaker web webcrypto website webstreams wedding
        week weeks weight weights weird weitere welche welcome well wenn went werd werden were west
        wet wget what whatever whatis whatsoever wheat wheel wheels when whence whenever where
        whereas whereby wherever whether which whichever while whilst white whitelist whitespace
        whitespaces who whole whom whose why wide widely wider widget widgets width widths wie wiki
        wild wildcard wildcards willing win wind window windows wine wins winter wipe wiped wird
        wire wires wise wish wishes wishing with within without wiz wobei woken woman women won
        wonder wood wool word worden wording wordt work workaround workarounds worked worker workers
        workflow workflows workforce working workload workloads works workspace workstation
        workstations worktree world worldwide worry worse worst worth worthwhile would wound wprintf
        wrap wrapped wrapper wrappers wrapping wraps writable write writeable writer writers writes
        writev writing written wrong wrongly wrote wrt wurde wurden www xargs xattr xcb xdr xdrs
        xftcore xftextent xftglyphs xftrender xlsclients xmalloc xml xmlns xmlto xor xorg xprt xref
        xsl xslt xsltproc xterm xxx xyz xzdiff xzgrep yahoo yaml yank yard year years yellow yes yet
        yield yielding yields you young your yourself zal zdiff zeigt zero zeroed zeroes zeroing
        zeros zgrep zijn zip zipfile zlib zoals zombie zonal zone zones zsh zstd zum zur zus zwei
        """)
  ]
}
