extension RuleTable {
  /// The text of a table of these rules.
  package static func text(of rules: [Rule], shapes: [String: ProgramShape]) -> String {
    var ruleLines = ""
    var byName: [String: [Int]] = [:]
    var byOther: [String: [Int]] = [:]
    for rule in rules {
      let place = ruleLines.utf8.count
      ruleLines += RuleTokens(rule).line + "\n"
      for anchor in rule.when.anchors ?? [.text(nil)] {
        switch anchor {
        case .programs(let globs):
          // In one order, whatever the set's: the table is compared byte for byte.
          for glob in Set(globs).sorted(by: { $0.text < $1.text }) {
            if glob.literal != nil {
              byName[glob.text, default: []].append(place)
            } else {
              byOther["glob\t\(glob.text)", default: []].append(place)
            }
          }
        case .redirection: byOther["redirection\t", default: []].append(place)
        case .text(let text?):
          byOther["text\t\(RuleTokens.escaped(text))", default: []].append(place)
        case .text(nil): byOther["any\t", default: []].append(place)
        }
      }
    }
    let sections = [
      sorted(byName),
      sorted(byOther),
      sorted(shapes.map { ($0.key, "\($0.key)\t\(tokens($0.value).line)\n") }),
      ruleLines,
    ]
    return sections.map { String($0.utf8.count) }.joined(separator: "\t") + "\n"
      + sections.joined()
  }

  private static func sorted(_ places: [String: [Int]]) -> String {
    sorted(
      places.map { name, places in
        (name, "\(name)\t\(places.map(String.init).joined(separator: ","))\n")
      })
  }

  /// By the bytes of their names, as they are searched.
  private static func sorted(_ lines: [(name: String, line: String)]) -> String {
    lines.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }.map(\.line).joined()
  }

  private static func tokens(_ shape: ProgramShape) -> RuleTokens {
    var tokens = RuleTokens()
    tokens.add(shape.values.sorted())
    tokens.add(shape.bundles ? "bundles" : "")
    tokens.add(shape.abbreviates ? "abbreviates" : "")
    tokens.add(
      shape.scripts.map { script in
        switch script {
        case .option(let name): name
        case .operand(let number): "\(number)"
        case .input: "input"
        }
      })
    return tokens
  }

  static func shape(_ reader: inout RuleTokenReader) -> ProgramShape {
    var shape = ProgramShape()
    shape.values = Set(reader.texts())
    shape.bundles = reader.text() == "bundles"
    shape.abbreviates = reader.text() == "abbreviates"
    shape.scripts = reader.texts().map { text in
      text == "input" ? .input : Int(text).map { .operand($0) } ?? .option(text)
    }
    return shape
  }
}
