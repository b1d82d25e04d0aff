import BrinkModel
import Testing

@Suite struct `A duration as people write it` {
  @Test(arguments: [
    ("10 min", 600), ("10min", 600), ("10 minutes", 600), ("90s", 90), ("1h30", 5400),
    ("1h30m", 5400), ("1 h 30 min", 5400), ("1 hour and 5 minutes", 3900), ("2 days", 172_800),
    ("1d 2h", 93_600), ("1.5h", 5400), ("half an hour", 1800), ("an hour", 3600),
    ("two weeks", 1_209_600), ("ten minutes", 600), ("0 s", 0), ("1H", 3600),
  ])
  func `alone is read whole`(text: String, seconds: Int) {
    #expect(DurationText.seconds(text) == seconds)
  }

  @Test(arguments: [
    "", "10", "min", "a few minutes", "500 ms", "10 min ago", "1h 2h", "9999999 days", "-5 min",
    "a m", "10 min 5",
  ])
  func `is refused when something is left over`(text: String) {
    #expect(DurationText.seconds(text) == nil)
  }

  @Test(arguments: [
    ("revert the PR, 10 min", 600), ("10 min: revert it", 600),
    ("restore 3 servers in 2 h, then wait 5 min", 7200), ("about an hour, maybe", 3600),
    ("~15m", 900), ("flag off (30s)", 30), ("flip it back and wait half an hour", 1800),
    ("redeploy, 1h30", 5400),
  ])
  func `within a text is found, the longest where there are several`(text: String, seconds: Int) {
    #expect(DurationText.longest(in: text) == seconds)
  }

  @Test(arguments: [
    "revert the PR", "roll back to v2 servers", "restore 3 servers", "it cannot be undone",
    "500 ms of lag", "use a map",
  ])
  func `is not imagined`(text: String) {
    #expect(DurationText.longest(in: text) == nil)
  }

  @Test(arguments: [
    (0, "0 s"), (45, "45 s"), (600, "10 min"), (5400, "1 h 30 min"), (86_400, "1 day"),
    (180_061, "2 days 2 h 1 min 1 s"),
  ])
  func `in words reads back the same`(seconds: Int, words: String) {
    #expect(DurationText.words(seconds) == words)
    #expect(DurationText.seconds(words) == seconds)
  }
}
