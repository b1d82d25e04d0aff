import BrinkFiles
import BrinkModel
import BrinkTerminal
import DisplayText
import Rec
import Reports

/// Records what a cycle of a claim's window had.
enum ObserveCommand {
  static let command = Command(
    CommandDescription(
      "observe", summary: "record what a cycle had, for a claim",
      synopsis: ["ID VALUE… [--cycle N] [--adhered yes|no]", "ID - < FILE"],
      operands: 1...Int.max,
      options: [
        Option(
          "cycle", value: "N",
          help: "the cycle of the window, from 1; without, the first that has no value"),
        Option("adhered", value: "yes|no", help: "whether the claim's condition was met in it"),
        Option("note", value: "TEXT", help: "a remark, kept with it"), .json,
      ],
      details: """
        A value for a cycle that has one corrects it; both are kept and the later counts. With - the
        values come from standard input, one a line: VALUE, or CYCLE and VALUE with a blank between.
        A cycle without a value is missing, never zero.
        """,
      examples: [
        "brink observe K7QX 3", "brink observe K7QX 3/10 --cycle 4 --adhered no",
        "brink observe K7QX - < reopened.txt",
      ])
  ) { session, arguments throws(Fault) in
    let book = try ClaimBook(session)
    let claim = try book.open(arguments.operands[0])
    let words = Array(arguments.operands.dropFirst())
    let adhered = try adhered(arguments)
    let cycle = try arguments["cycle"].map { text throws(Fault) in
      try Self.cycle(text, of: claim)
    }
    if words == ["-"] {
      guard cycle == nil, adhered == nil else {
        throw Fault(
          place: "observe", what: "--cycle and --adhered are for one value",
          remedy: "Write the cycle before each value: 4 3.", status: .usage)
      }
      return try readLines(of: claim, book, session)
    }
    guard !words.isEmpty || adhered != nil else {
      throw Fault(
        place: "observe", what: "there is no value",
        remedy: "Write brink observe \(claim.id.short) VALUE.", status: .usage)
    }
    let value = try words.isEmpty ? nil : Self.value(words.joined(separator: " "), of: claim)
    let line = try ObservationLine(claim, book, session).settle(cycle: cycle, value)
    let entry = try line.append(adhered: adhered, note: arguments["note"]?.trimmed)
    let after = try ClaimBook(session)
    let standing = try after.standing(try after.one(claim.id.text))
    session.tellRecorded(entry, "\(line.said)\n\(ClaimText(standing).text)")
    return ExitStatus.done.rawValue
  }

  private static func adhered(_ arguments: Arguments) throws(Fault) -> Bool? {
    switch arguments["adhered"]?.trimmed.lowercased() {
    case nil: return nil
    case "yes", "y": return true
    case "no", "n": return false
    case let text?:
      throw Fault(
        place: "--adhered=\(text)", what: "is neither yes nor no",
        remedy: "Write --adhered yes or --adhered no.", status: .usage)
    }
  }

  static func cycle(_ text: String, of claim: Claim) throws(Fault) -> Int {
    guard let cycle = Int(text.trimmed), (1...claim.terms.cycles).contains(cycle) else {
      throw Fault(
        place: "--cycle=\(text)", what: "is no cycle of a window of \(claim.terms.cycles)",
        remedy: "Write a number from 1 to \(claim.terms.cycles).", status: .usage)
    }
    return cycle
  }

  static func value(_ text: String, of claim: Claim) throws(Fault) -> ClaimValue {
    let terms = claim.terms
    guard let value = ClaimValue(text, terms.measure, unit: terms.unit) else {
      let example =
        switch terms.measure {
        case .count: "a whole number: 3"
        case .share: "so many of so many: 3/10; or yes or no"
        case .duration, .number: "an amount\(terms.unit.map { " in \($0)" } ?? ""): 12.5"
        case .event: "yes or no"
        }
      throw Fault(
        place: text, what: "is no value of this claim", remedy: "It takes \(example).",
        status: .usage)
    }
    return value
  }

  /// Reads every line before it records the first, so that a bad one loses nothing.
  private static func readLines(
    of claim: Claim, _ book: ClaimBook, _ session: Session
  ) throws(Fault) -> Int32 {
    let lines = PipedLines(descriptor: 0, .buffered)
    var values: [(cycle: Int?, value: ClaimValue)] = []
    var number = 0
    while let line = try lines.nextOrFault() {
      number += 1
      let words = line.trimmed.split { $0 == " " || $0 == "\t" || $0 == "," }.map(String.init)
      guard !words.isEmpty else { continue }
      do throws(Fault) {
        let isPair =
          words.count == 2 && claim.terms.measure != .duration
          && claim.terms.measure != .number
        let named = isPair ? try cycle(words[0], of: claim) : nil
        let rest = words.dropFirst(isPair ? 1 : 0).joined(separator: " ")
        values.append((named, try value(rest, of: claim)))
      } catch {
        var fault = error
        fault.place = "standard input:\(number)"
        fault.what = "`\(line.trimmed)` \(error.what)"
        fault.status = .badData
        throw fault
      }
    }
    var line = try ObservationLine(claim, book, session)
    for (cycle, value) in values {
      let settled = try line.settle(cycle: cycle, value)
      _ = try settled.append(adhered: nil, note: nil)
      line.taken.insert(settled.cycle)
    }
    let after = try ClaimBook(session)
    let standing = try after.standing(try after.one(claim.id.text))
    session.tell(
      "\(values.count == 1 ? "1 value" : "\(values.count) values") recorded.\n\(ClaimText(standing).text)"
    )
    return ExitStatus.done.rawValue
  }
}
