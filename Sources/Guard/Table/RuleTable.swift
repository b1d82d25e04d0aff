/// The bundled rules as one text that is not read before a command needs it.
///
/// Four sections, the lengths of which stand in the first line: names of programs with the places
/// of their rules, rules found otherwise, how programs read their words, the rules. Names are
/// sorted, so that one is found without reading the rest.
package final class RuleTable: RuleSource {
  private let text: TableText
  private let names: Range<Int>
  private let shapeLines: Range<Int>
  private let ruleLines: Range<Int>
  private let others: [Other]
  private var known: [Int: Rule] = [:]
  private var shapes: [String: ProgramShape?] = [:]

  /// Rules that no exact name of a program finds.
  private struct Other {
    let sign: Sign
    let places: [Int]

    init(_ line: TableText.Slice) {
      var reader = RuleTokenReader(line)
      let kind = reader.text()
      let text = reader.text()
      switch kind {
      case "glob": sign = .glob(Glob(text))
      case "redirection": sign = .redirection
      case "text": sign = .text(Array(text.utf8))
      default: sign = .none
      }
      places = reader.numbers()
    }
  }

  private enum Sign {
    case glob(Glob)
    case redirection
    case text([UInt8])
    case none
  }

  /// Over a text that ``text(of:shapes:)`` wrote.
  package convenience init(_ text: StaticString) { self.init(TableText(text)) }

  /// Over the bytes of such a text.
  package convenience init(bytes: [UInt8]) { self.init(TableText(bytes)) }

  private init(_ text: TableText) {
    self.text = text
    let head = text.line(at: 0)
    var lengths = RuleTokenReader(head)
    var end = head.endIndex + 1
    func section() -> Range<Int> {
      let start = min(end, text.all.endIndex)
      end = min(start + lengths.number(), text.all.endIndex)
      return start..<end
    }
    names = section()
    let otherLines = section()
    shapeLines = section()
    ruleLines = section()
    var others: [Other] = []
    text.eachLine(in: otherLines) { others.append(Other($0)) }
    self.others = others
  }

  package func candidates(for command: ShellCommand, in reading: Reading) -> [Rule] {
    let name = Array(command.name)
    var places: [Int] = []
    if let line = text.line(named: name, in: names) {
      var reader = RuleTokenReader(line)
      places = reader.numbers()
    }
    for other in others {
      let isOne =
        switch other.sign {
        case .glob(let glob): !name.isEmpty && glob.matches(name)
        case .redirection: command.redirects
        case .text(let text): reading.mayShow(text)
        case .none: true
        }
      if isOne { places += other.places }
    }
    guard places.count > 1 else { return places.map(rule) }
    places.sort()
    var rules: [Rule] = []
    var last: Int?
    for place in places where place != last {
      rules.append(rule(at: place))
      last = place
    }
    return rules
  }

  private func rule(at place: Int) -> Rule {
    if let rule = known[place] { return rule }
    var reader = RuleTokenReader(text.line(at: ruleLines.lowerBound + place))
    let rule = reader.rule()
    known[place] = rule
    return rule
  }

  package func shape(of program: String) -> ProgramShape? {
    if let shape = shapes[program] { return shape }
    let shape = text.line(named: Array(program.utf8), in: shapeLines).map { line in
      var reader = RuleTokenReader(line)
      return Self.shape(&reader)
    }
    // A stream of a million lines must not keep every name it ever saw.
    if shapes.count < 4096 { shapes[program] = shape }
    return shape
  }

  package var rules: [Rule] {
    var rules: [Rule] = []
    text.eachLine(in: ruleLines) { line in
      var reader = RuleTokenReader(line)
      rules.append(reader.rule())
    }
    return rules
  }
}
