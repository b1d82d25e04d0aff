extension WordList {
  /// Words that name a failure without saying what fails.
  static let vagueness: [WordList] = [
    WordList(
      classes: .vagueNoun,
      words: """
        thing* stuff something anything everything issue* problem* trouble* impact* disruption* quality
        expectation* difficulty difficulties challenge* hiccup* friction inconvenience* mess weirdness disaster*
        way* consequence* effect* chaos bug* glitch* glitches complication* setback* damage harm pain
        drawback* concern* risk* uncertainty instability degradation outcome* result* situation* experience
        performance reputation morale trust satisfaction dissatisfaction atmosphere behaviour behavior
        surprise* error* failure* fallout mistake* trouble incident* regression* unpleasantness headache*
        outage* edge case* component* area* system* stakeholder* goal* target* objective* needs requirements
        operation* service project business programme program everybody everyone sth smth stuff's
        delays delay confusion frustration embarrassment kerfuffle hassle turbulence bumps bump snags
        implementation execution kind sort sorts rollout change process plan plans value benefit benefits
        """),
    WordList(
      classes: .vagueAdjective,
      words: """
        bad badly wrong weird off worse worst unhappy upset messy unexpected usual various certain possible
        potential general negative adverse unforeseen undesirable unwanted unpleasant nasty ugly odd strange
        funny poor poorly suboptimal sub-optimal great good better different difficult hard tricky rough
        unstable broken successful unsuccessful right properly correctly well horribly terribly sideways
        south pear-shaped tits-up negatively significant serious severe minor major unclear unknown fine
        annoying wonky flaky buggy unsatisfactory disappointing inconvenient creek catastrophic
        """),
    WordList(
      classes: .vagueVerb,
      words: """
        happen~ work~ function~ succeed~ goes go going went gone break~ fail~ suffer~ come comes coming
        affect~ impact~ improve~ slip~~ become~ turn~ turns end~ ends occur~ arise~ arises crop~~ deliver~
        perform~ underperform~ misbehave~ act~ acts behave~ cause~ disrupt~ degrade~ harm~ hurt~ matter~
        experience~ encounter~ face~ deteriorate~ regret~ meet met doesnt doesn't don't isn't didn't
        """),
    WordList(
      classes: .vagueAmount,
      words: """
        some various certain somehow somewhere several few many multiple number amount degree extent kind kinds
        sort sorts lot lots bit more less possibly maybe perhaps probably potentially generally overall
        eventually later sometimes occasionally around somewhat rather quite pretty usual any other
        basically etc whatever downstream
        """),
    WordList(
      classes: .feeling,
      words: """
        unhappy upset annoyed annoying angry cross disappointed dissatisfied frustrated happy satisfied
        grumpy mad furious sad embarrassed embarrassing worried worry scared nervous unpleasant uncomfortable
        displeased like love complain~ grumble~ moan~ dislike~ regret~ messy
        """),
    WordList(
      classes: .hope,
      words: """
        planned hoped expected intended supposed plan plans hope hopes expectation expectations imagined
        wanted anticipated should desired needed required envisioned
        """),
  ]
}
