import BrinkModel
import BrinkTerminal
import Reports

/// Does the arithmetic of claims and forecasts for whoever hands it numbers.
enum CheckStatsCommand {
  static let command = Command(
    CommandDescription(
      "check stats", summary: "do the arithmetic of claims and forecasts, line by line",
      synopsis: ["[--json] < FILE"], options: [.json],
      details: """
        Every line of standard input is a JSON object and gets one line of JSON as its answer, so
        the lines stay side by side. Its "kind" is count, share, duration or forecasts.
        A count has k1 events in n1 cycles before and k2 in n2 after, and "drop" or "rise": 0.25 for
        at least 25 %. The answer has the literal verdict, p (the chance that the true change meets
        the claim), range90 of the ratio of rates, luck_pass (the chance to pass when nothing
        changed) and max_k2 (for a rise min_k2). Without k2 it has detectable_ratio, the smallest
        true change such a window would show as supported 4 times in 5.
        A share has k1 of n1 before and k2 of n2 after, with drop, rise, drop_points, rise_points, or
        without the first two at_least or at_most. A duration has the lists baseline and window; the
        answer has the Hodges-Lehmann ratio, its interval and its confidence, and p_less and
        p_greater: the Mann-Whitney test of window against baseline times 1 - drop. Forecasts have
        the lists p (whole percents) and o (1 for came true), answered with brier (0 to 1),
        log_score (nats), rel, res, unc and gap.
        What has no value is null, and "why" says why. A line that cannot be read is answered with
        "error", and the exit status is 65.
        """,
      examples: [
        "echo '{\"kind\":\"count\",\"k1\":40,\"n1\":20,\"k2\":27,\"n2\":20,\"drop\":0.25}' | brink check stats"
      ])
  ) { session, _ throws(Fault) in
    let lines = PipedLines(descriptor: 0, .buffered)
    var number = 0
    var refused = 0
    while let line = try nextLine(lines) {
      number += 1
      do throws(JSONMistake) {
        guard let text = line.text else { throw JSONMistake("a line of over \(line.limit) bytes") }
        session.world.output.write(try ArithmeticLine.answer(text) + "\n")
      } catch {
        refused += 1
        session.world.output.write(ArithmeticLine.refusal(error.what) + "\n")
        session.warn(
          FaultText.text(
            of: Fault(
              place: "standard input:\(number)", what: error.what,
              remedy: "See brink check stats --help for what a line holds.", status: .badData)))
      }
    }
    return (refused == 0 ? ExitStatus.done : .badData).rawValue
  }

  /// The next line, or one too long to be read; nil at the end.
  private static func nextLine(
    _ lines: PipedLines
  ) throws(Fault) -> (text: String?, limit: Int)? {
    switch lines.next() {
    case .line(let line): (line, PipedLines.limit)
    case .tooLong(let limit): (nil, limit)
    case .endOfInput: nil
    case .failed(let error): throw LineFault.failed(error)
    }
  }
}
