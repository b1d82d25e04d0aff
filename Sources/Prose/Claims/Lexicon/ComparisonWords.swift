extension ClaimLexicon {
  /// Words about how a number is meant.
  static let comparisonWords: [(ClaimWord, String)] = [
    (
      .atMost,
      """
      under below beneath most maximum max max. < <= ≤ fewer less lower capped cap tops ceiling
      inside within exceed exceeds exceeding beyond higher longer later shorter above over
      """
    ),
    (
      .atLeast,
      """
      least minimum min min. > >= ≥ more above over better higher floor upwards exceed exceeds
      superior excess northwards majority
      """
    ),
    (.equal, "exactly precisely equal equals = exact only remains"),
    (.zero, "zero no none nil nobody never 0"),
    (
      .negation,
      """
      no not never won't doesn't don't didn't can't cannot isn't aren't wasn't weren't shouldn't
      mustn't wouldn't neither nor without hardly wont doesnt dont didnt isnt arent shouldnt cant
      barely
      """
    ),
    (
      .fraction,
      """
      half third quarter fifth sixth seventh eighth ninth tenth twentieth halves thirds quarters
      fifths tenths two-thirds three-quarters one-third one-half one-quarter one-fifth four-fifths
      three-fifths two-fifths hundredth most majority
      """
    ),
    (
      .numberWord,
      """
      one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
      sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety
      hundred thousand million billion dozen couple single twenty-five twenty-odd thirty-five
      twenty-one twenty-two twenty-four forty-five lakh crore score half-dozen twice thrice ten-fold
      forty-eight seventy-five ninety-five ninety-nine eighty-five zero
      """
    ),
    (
      .factor,
      """
      halve halves halved halving double doubles doubled doubling triple triples tripled tripling
      treble trebles trebled quadruple quadruples quadrupled twice thrice quintuple quintuples
      twofold threefold tenfold two-fold three-fold
      """
    ),
    (.percentUnit, "% percent pct per-cent percentage cent"),
    (
      .pointUnit,
      "point points pp pts pt percentage-point percentage-points bps basis %p %-points ppt"
    ),
    (
      .unit,
      """
      ms s sec secs second seconds min mins minute minutes h hr hrs hour hours day days week weeks
      month months year years business working kb mb gb tb kib mib gib kbit mbit gbit mbit/s gbit/s
      mb/s gb/s rows/s kb/s b bytes k m bn million thousand billion euro euros eur dollars usd
      pounds gbp pence cents won yen kg g tonnes tons litres liters l ml km m2 metres meters miles
      copies people tickets calls users customers times pages points lines items units parcels
      orders head req/s rps qps ops fps ua ma mw kw kwh ° degrees hp basis x chf sek inr rupees lakh
      crore
      """
    ),
    (
      .baselineCue,
      """
      versus vs vs. against compared comparison relative than from baseline reference over on
      unlike respect original
      """
    ),
    (
      .current,
      """
      currently now today today's present presently was were currently, moment right been originally
      averaged averaging baseline previously
      """
    ),
  ]
}
