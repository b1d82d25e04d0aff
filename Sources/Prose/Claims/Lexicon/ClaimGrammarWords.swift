extension ClaimLexicon {
  /// The small words that hold a claim together.
  static let claimGrammar: [(ClaimWord, String)] = [
    (
      .copula,
      "is are was were be been being 's 're becomes become seems looks look gets get has have had"
    ),
    (
      .modal,
      """
      will would should shall can could may might must 'll 'd going won't wouldn't shouldn't can't
      cannot wont shouldnt
      """
    ),
    (
      .determiner,
      "the a an our my your their its his her this that these those each every any some"
    ),
    (
      .preposition,
      """
      of in on at by for with to from into between among across over under per through about as
      against without within during after before until till via onto off toward towards around
      among amongst
      """
    ),
    (.conjunction, "and or but so then while whereas because as since although though"),
    (.speaker, "we i us me you my our i'm we'll"),
    (
      .condition,
      """
      if when whenever unless provided providing assuming should once given supposing where
      permitting depending
      """
    ),
    (
      .frame,
      """
      bet bets wager reckon think believe expect expects predict predicts prediction guess claim
      hope hopefully say says let's lets goal aim target intend intends plan probably maybe
      honestly tbh imho frankly promise prophesy forecast forecasts suppose surprised note hypothesis
      hypothesise hypothesize foresee anticipate anticipates estimate declare mark words trust me
      sure i'd i'll
      """
    ),
    (
      .hedge,
      """
      should hopefully maybe perhaps probably might could ideally think believe guess reckon likely
      possibly hope hoping try aim intend strive
      """
    ),
    (.escape, "properly consistently correctly seriously feasible possible reasonable ideally"),
  ]
}
