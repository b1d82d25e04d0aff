import BrinkModel
import DisplayText
import Rec
import Reports
import Testing

/// Forecasts made by a rule, so that other programs can make the same.
///
/// The i-th says 60, 70, 80, 90, 95, 30 in turn, comes true where (i² + ⌊i/6⌋) mod 10 is below 6,
/// and is calm where i is even.
enum RuledForecasts {
  static func tally(_ count: Int, by: String = "bo") -> ForecastTally {
    var tally = ForecastTally()
    for i in 0..<count {
      let id = EntryID(milliseconds: Int64(i), high: 0, low: UInt64(i))
      let isTrue = (i * i + i / 6) % 10 < 6
      tally.judged.append(
        JudgedForecast(
          id: id, about: id, kind: .prediction, by: by,
          at: Timestamp(milliseconds: Int64(i), offset: 0),
          percent: [60, 70, 80, 90, 95, 30][i % 6], cameTrue: isTrue,
          pressure: i % 2 == 0 ? "calm" : "pressed", result: isTrue ? "yes" : "no"))
    }
    return tally
  }
}

@Suite struct `The calibration report` {
  private let me = Person(["ana"])

  private func text(
    _ tally: ForecastTally, columns: Int = 80, isASCII: Bool = false
  ) -> String {
    CalibrationReport(tally, for: me).text(columns: columns, isASCII: isASCII).plain
  }

  /// The number that follows the key in the report's JSON.
  private func number(_ key: String, in json: String) throws -> Double {
    let start = try #require(json.firstRange(of: "\"\(key)\":"), "\(key)")
    let digits = json[start.upperBound...].drop { $0 == "[" }.prefix { !",]}".contains($0) }
    return try #require(Double(digits), "\(key): \(digits)")
  }

  // Worked out with Python 3.11 (fractions of the same 60 forecasts, z = 1.6448536269514722,
  // Wilson and Newcombe from their formulas), not with this program.
  @Test func `has the figures that were worked out independently`() throws {
    let json = CalibrationReport(RuledForecasts.tally(60), for: me).json
    #expect(try abs(number("brier", in: json) - 0.320416666666667) < 1e-12)
    #expect(try abs(number("log_score", in: json) - 0.940726689741452) < 1e-12)
    #expect(try abs(number("gap", in: json) - 0.225) < 1e-12)
    #expect(try abs(number("range90", in: json) - 0.123796386144366) < 1e-12)
    #expect(try abs(number("confidence", in: json) - 0.775) < 1e-12)
    #expect(json.contains("\"right\":33,\"of\":60}"))
    #expect(try abs(number("gap_difference", in: json) - 0.15) < 1e-12)
    #expect(try abs(number("right_difference90", in: json) - -0.356928151695336) < 1e-12)
    #expect(try abs(number("width", in: json) - 0.399824805022300) < 1e-12)
    #expect(json.contains("\"murphy\":null"))
    #expect(json.contains("\"from\":80,\"to\":100,") && json.contains("\"came_true\":17,\"of\":30"))
  }

  @Test func `has Murphy's parts from a hundred forecasts on`() throws {
    let report = CalibrationReport(RuledForecasts.tally(120), for: me)
    #expect(try abs(number("reliability", in: report.json) - 0.0920833333333333) < 1e-12)
    #expect(try abs(number("resolution", in: report.json) - 0.00805555555555555) < 1e-12)
    #expect(try abs(number("uncertainty", in: report.json) - 0.236388888888889) < 1e-12)
    #expect(text(RuledForecasts.tally(120)).contains("reliability 0.092"))
    #expect(!text(RuledForecasts.tally(99)).contains("reliability"))
  }

  @Test func `says first how much surer people were than right, and how sure that is`() {
    let first = text(RuledForecasts.tally(60)).split(separator: "\n").prefix(2)
      .joined(separator: " ")
    #expect(
      first == """
        bo said 78 % on average and was right 55 % of the time: 23 points overconfident, \
        range 12 to 33 (90 %); 60 forecasts.
        """)
    let own = text(RuledForecasts.tally(60, by: "ana"))
    #expect(own.hasPrefix("You said 78 % on average and were"))
    var both = RuledForecasts.tally(60)
    both.judged += RuledForecasts.tally(6, by: "ana").judged
    #expect(text(both).hasPrefix("Several people said"))
  }

  @Test func `says when chance alone may have made the gap`() {
    var tally = RuledForecasts.tally(12)
    #expect(text(tally).contains("chance alone may have made this"))
    #expect(text(tally).contains("under to"))
    tally = RuledForecasts.tally(60)
    #expect(text(tally).contains("Chance alone hardly makes this: what is called 78 %"))
  }

  @Test func `compares calm with pressed from twenty of each on`() {
    #expect(text(RuledForecasts.tally(38)).contains("needs 20 forecasts of each: 19 calm and 19"))
    let enough = text(RuledForecasts.tally(60)).split(separator: "\n").joined(separator: " ")
    #expect(enough.contains("Calm: 15 points overconfident, range 2 to 30; 30 forecasts."))
    #expect(enough.contains("differs by -36 to 4 points (90 %, 40 points wide)"))
    #expect(enough.contains("no difference is shown yet"))
    let json = CalibrationReport(RuledForecasts.tally(38), for: me).json
    #expect(json.contains("\"calm\":{\"forecasts\":19,\"overconfidence\":null"))
  }

  @Test func `hides bins of fewer than five, and says how many they hold`() {
    var tally = RuledForecasts.tally(12)
    #expect(!text(tally).contains("20-39 %"))
    #expect(text(tally).contains("6 more, in bins of fewer than 5"))
    tally = RuledForecasts.tally(3)
    #expect(text(tally).contains("A table needs 5 forecasts"))
  }

  @Test func `draws what came true against what was said`() {
    let plot = text(RuledForecasts.tally(60)).split(separator: "\n")
      .drop { $0 != "came true" }.prefix(14).joined(separator: "\n")
    #expect(
      plot == """
        came true
        100 %│                                                ···
             │               │                           ·····
             │               │                 │    ·····
             │               ●                 │····      │
             │               │            ·····●          ●
         50 %│               │       ·····     │          │
             │               │  ·····                     │
             │             ·····
             │        ·····
             │   ·····
          0 %│···
             └───────────────────────────────────────────────────
              0 %                     50 %             said 100 %
        """)
  }

  @Test(arguments: [38, 40, 60, 80, 132]) func `fits its columns`(columns: Int) {
    for count in [0, 3, 60, 120] {
      for isASCII in [true, false] {
        let lines = text(RuledForecasts.tally(count), columns: columns, isASCII: isASCII)
          .split(separator: "\n")
        for line in lines {
          #expect(DisplayWidth.columns(of: String(line)) <= columns, "\(line)")
        }
      }
    }
  }

  @Test func `keeps to ASCII where nothing else can be shown`() {
    let shown = text(RuledForecasts.tally(60), isASCII: true)
    #expect(shown.allSatisfy { $0.isASCII })
  }

  @Test func `of nothing says how to get there`() {
    var tally = ForecastTally()
    tally.open = 2
    let empty = text(tally)
    #expect(empty.contains("No forecast is settled yet"))
    #expect(empty.contains("2 still open"))
    #expect(empty.contains("brink resolve ID yes|no|void"))
    #expect(CalibrationReport(tally, for: me).json.contains("\"brier\":null"))
  }

  @Test func `of nothing but fifties says that they take no side`() {
    var tally = ForecastTally()
    for forecast in RuledForecasts.tally(6).judged {
      tally.judged.append(
        JudgedForecast(
          id: forecast.id, about: forecast.id, kind: .prediction, by: "bo", at: forecast.at,
          percent: 50, cameTrue: forecast.cameTrue, pressure: nil, result: forecast.result))
    }
    #expect(text(tally).hasPrefix("Every forecast says 50 %"))
    #expect(text(tally).contains("6 of 50 % take no side"))
  }
}

@Suite struct `A forecast just settled` {
  @Test func `is set beside those at about the same percentage`() throws {
    let tally = RuledForecasts.tally(60)
    let last = try #require(tally.judged.last { $0.percent == 90 })
    let hits = tally.judged.count { [90, 95].contains($0.percent) && $0.cameTrue }
    let feedback = ForecastFeedback(on: last.about, in: tally, by: "bo", for: Person(["bo"]))
    #expect(feedback?.text.hasPrefix("You said 90 %. It ") == true)
    #expect(feedback?.text.hasSuffix("\(hits) of 20 at about 90 % so far.") == true)
    let other = ForecastFeedback(on: last.about, in: tally, by: "bo", for: Person(["ana"]))
    #expect(other?.text.hasPrefix("bo said 90 %.") == true)
    #expect(ForecastFeedback(on: last.about, in: tally, by: "ana", for: Person(["ana"])) == nil)
  }
}
