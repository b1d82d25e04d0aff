extension ClaimLexicon {
  /// Words about which way.
  static let changeWords: [(ClaimWord, String)] = [
    (
      .down,
      """
      down drop drops dropped dropping decrease decreases decreased decreasing fall falls fell
      fallen falling decline declines declined declining shrink shrinks shrank shrunk shrinking
      reduce reduces reduced reducing reduction cut cuts cutting lower lowers lowered lowering
      sink sinks sank sunk sinking diminish diminishes diminished diminishing dip dips dipped
      slump slumps plunge plunges plunged tumble tumbles slide slides contract contracts lessen
      lessens subside subsides ease eases eased recede recedes shorten shortens shortened trim
      trims trimmed slash slashes slashed shave shaves shaved tighten tightens tightened dwindle
      dwindles ebb ebbs shed sheds lose loses loss fewer less rarer shorter smaller lighter
      cheaper quicker faster slimmer back minimise minimize minimises minimizes curb curbs
      curbed plummet plummets plummeted halve halves halved weaken weakens taper tapers thin
      abate abates crash deflate drain drains sooner slow slows slowed nearer narrow narrows
      narrowed thinner descend descends erode erodes
      """
    ),
    (
      .up,
      """
      up rise rises rose risen rising increase increases increased increasing grow grows grew grown
      growing growth climb climbs climbed climbing gain gains gained gaining jump jumps jumped
      soar soars soared surge surges surged expand expands expanded swell swells raise raises
      raised raising boost boosts boosted lift lifts lifted advance advances ascend mount mounts
      double doubles doubled triple triples tripled treble trebles quadruple multiply multiplies
      more higher bigger larger longer greater taller upturn uptick accelerate accelerates
      strengthen strengthens stronger ramp ramps ticks picks rally rallies recover recovers
      rebound rebounds escalate escalates widen widens oftener maximise maximize extend extends
      """
    ),
    (
      .change,
      """
      change changes changed changing shift shifts shifted shifting move moves moved moving swing
      swings vary varies varied differ differs differed different difference affect affects
      affected effect effects impact impacts impacted influence influences evolve evolves evolved
      fluctuate fluctuates adjust adjusts adjusted alter alters altered deviate deviates budge
      budges variation deviation oscillate wobble wobbles drift drifts
      """
    ),
    (
      .better,
      """
      improve improves improved improving improvement better healthier best nicer upgrade
      optimise optimize optimised optimized optimises optimizes enhance enhances enhanced
      """
    ),
    (.worse, "worse worsen worsens worsened deteriorate deteriorates degrade degrades regress"),
    (
      .stay,
      """
      stay stays stayed staying remain remains remained remaining keep keeps kept hold holds held
      holding sit sits continue continues maintain maintained settle settles stabilise stabilize
      """
    ),
    (
      .reach,
      """
      reach reaches reached reaching hit hits exceed exceeds exceeded top tops surpass surpasses
      overtake overtakes pass passes cross crosses crossed attain attains achieve achieves land
      lands become becomes gets get got come comes came goes go going lies average averages
      beat beats break breaks total totals number numbers make makes touch touches
      """
    ),
    (
      .vagueAmount,
      """
      lot lots noticeably significantly substantially considerably somewhat slightly markedly
      dramatically much many bit little good great deal heaps loads greatly drastically visibly
      materially meaningfully measurably appreciably nicely strongly steadily sharply massively
      huge hugely enough too far miles way substantial significant noticeable considerable several
      some few handful tangible tangibly clearly modestly marginally big large part worthwhile
      bunch tons really quite pretty
      """
    ),
    (
      .vagueLevel,
      """
      acceptable reasonable good fine suitable normal ok okay appropriate adequate decent sensible
      satisfactory healthy stable tolerable manageable sane comfortable sufficient alright bearable
      right expected priority fair proper great excellent nice sustainable level focus
      """
    ),
    (.low, "low small minimal tiny short rare cheap minimum hardly few negligible"),
    (.high, "high large most many majority big part strong long great"),
  ]
}
