extension ClaimLexicon {
  /// Words for what nobody can count.
  static let qualityWords: [(ClaimWord, String)] = [
    (
      .feeling,
      """
      feel feels felt feeling feelings morale trust trusts trusted confidence confident faith happy
      happier happiness unhappy joy enjoy enjoys enjoyed love loves loved loving like likes mood
      motivation motivated motivating engagement-feeling calm calmer calmness stress stressed
      stressful fear fears afraid anxious anxiety worry worries worried comfort comfortable
      comfortably satisfied satisfaction-feeling satisfying frustration frustrated frustrating pride
      proud excited excitement enthusiasm enthusiastic energised energized inspired inspiring
      appreciated valued respected safer welcome welcomed belonging togetherness spirit
      camaraderie cohesion harmony harmonious cooperation collaboration collaborate collaborative
      communication communicate culture atmosphere vibe vibes climate ambience attitude mindset
      ownership empowerment empowered accountability transparency openness honesty seriously
      seriousness awareness goodwill loyalty sympathy relationship relationships rapport
      understanding cares caring moaning grumbling moan moaning grumble complaining boring bored
      drag annoying annoyed annoyance pain painful dread dreaded relaxed relief relieved peace
      heard listened aligned alignment synergy synergies excellence passion
      passionate believe belief sentiment hearts admired admiration delight delighted delightful
      delights fun tired exhausted burnout fatigue tension tensions friendlier friendly kinder
      kindness empathy courage brave braver bold bolder humble curious curiosity eager willingness
      keen wellbeing well-being wellness patience hope hopeful optimism optimistic warmth warmer
      warm closer bond bonds solidarity fairness dignity freedom autonomy sense
      """
    ),
    (
      .quality,
      """
      quality elegance elegant cleanliness cleaner clean clearer clarity clear readability readable
      maintainability maintainable usability intuitive intuitiveness simplicity simpler simple
      complexity nicer nice beauty beautiful prettier pretty polish polished smooth smoother
      smoothly smoothness robustness robust resilience resilient flexibility flexible agility agile
      modern modernity professional professionalism innovation innovative innovate creativity
      creative strategic strategy brand reputation prestige experience experiences discipline focus focused maturity mature healthy-quality
      tone craft craftsmanship tidier tidy neat neater sleek snappy snappier
      seamless seamlessly world-class best-in-class progress corner momentum traction direction-quality
      ease easier easy effortless friendly user-friendly sorted right-track excellence great greatness
      impact-quality leadership teamwork competence wisdom knowledge insight insights sharper
      sharpness vision potential productivity-feel depth richer richness soul character identity
      learning expertise dynamics posture hygiene-quality relevance authenticity integrity
      stronger strength leaner slicker grown-up afterthought love-brand looks feel-good coherent
      coherence consistency-quality consistent stability-feel dialogue dialog cleanup friction
      """
    ),
    (
      .unnamed,
      """
      it this that things thing stuff everything something anything they them these those numbers
      number figures figure metrics metric results result kpis kpi all situation matters stats
      statistics values what which one outcome outcomes performance
      """
    ),
  ]
}
