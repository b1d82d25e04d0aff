/// One question about counts, shares, durations or forecasts as a line of JSON, and its answer.
package enum ArithmeticLine {
  /// The answer as one JSON object, without a line break; throws for a line that asks nothing.
  package static func answer(_ line: String) throws(JSONMistake) -> String {
    let question = Question(try JSONReader.read(line))
    let members =
      switch try question.text("kind") {
      case "count": try CountAnswer.members(question)
      case "share": try ShareAnswer.members(question)
      case "duration": try DurationAnswer.members(question)
      case "forecasts": try ForecastAnswer.members(question)
      case let kind:
        throw JSONMistake(
          "no such kind: \(kind.prefix(40)); there are count, share, duration and forecasts")
      }
    return JSONText.object(members)
  }

  /// What stands in place of an answer, so that answers stay on the lines of their questions.
  package static func refusal(_ what: String) -> String {
    JSONText.object([("error", JSONText.string(what))])
  }
}
