extension ClaimLexicon {
  /// Words about when.
  static let timeWords: [(ClaimWord, String)] = [
    (
      .timeUnit,
      """
      second seconds minute minutes hour hours day days weekday weekdays week weeks fortnight
      fortnights weekend weekends month months quarter quarters year years half-year half decade
      sprint sprints cycle cycles release releases iteration iterations milestone milestones deploy
      deployments rollout rollouts season seasons semester semesters term terms
      session sessions trial pilot launch freeze cutover go-live window period phase wave round
      drills batch batches build builds kw cw ww campaign audit audits review reviews meeting retro
      meetings summit conference offsite holiday holidays summer winter spring autumn fall harvest
      morning afternoon evening night nights noon midnight lunch business close eow eod eom eoq
      eoy year-end month-end quarter-end week-end yearend nights mondays tuesdays wednesdays
      thursdays fridays saturdays sundays increment increments standup standups survey surveys
      intake cohort race match
      beta alpha ga era period periods clinics exam exams mocks
      sitting half-term midterm halfterm sends newsletters retrains patch patches
      versions lambing school-year regatta games fixtures election
      elections recess inspection editions edition beamtimes anniversary opening deadline
      h w wk wks mth mths qtr yrs yr mo d
      """
    ),
    (
      [.dateName, .month],
      """
      january february march april may june july august september october november december
      jan feb mar apr jun jul aug sep sept oct nov dec
      """
    ),
    (
      [.dateName, .weekday],
      """
      monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri
      sat sun
      """
    ),
    (
      .dateName,
      """
      q1 q2 q3 q4 h1 h2 fy fy23 fy24 fy25 fy26 fy27 fy28 fy29 easter christmas xmas halloween
      thanksgiving diwali eid ramadan ramadhan passover pentecost whitsun whit michaelmas lent
      carnival midsummer hanukkah chanukah holi songkran tet seollal chuseok obon natal wielkanoc
      lammas candlemas hogmanay epiphany advent tomorrow tonight eow eod eom eoq eoy mid-january
      mid-february mid-march mid-april mid-may mid-june mid-july mid-august mid-september
      mid-october mid-november mid-december mid-year midyear fosdem end-of-year year-end month-end
      quarter-end new-year mid-month mid-term mid-quarter mid-week mid-sprint year's mother's
      father's bonfire anzac solstice equinox payday
      """
    ),
    (
      .timeAdjective,
      """
      next coming this following each every all full whole entire rest remainder end start first
      second third fourth middle mid early late ensuing upcoming these subsequent current close
      beginning final same any complete
      """
    ),
    (
      .previous,
      """
      last previous prior past preceding yesterday before earlier former predecessor ago prior-year
      historical pre
      """
    ),
    (
      .timePreposition,
      """
      by before until till til within over in for inside during throughout through across between
      on come from at to pre measured after following since once upto ere
      """
    ),
    (.deadline, "by before until till til come through within inside ere pre"),
    (
      .unbounded,
      """
      eventually someday sometime ultimately onward onwards forward future soon later forever always
      ongoing ever continuously continually permanently indefinitely henceforth hereafter whenever
      perpetually course
      """
    ),
  ]
}
