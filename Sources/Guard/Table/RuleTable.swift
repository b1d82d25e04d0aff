/// The bundled rules as one text that is not read before a command needs it.
///
/// Four sections, the lengths of which stand in the first line: names of programs with the places
/// of their rules, rules found otherwise, how programs read their words, the rules. Names are
/// sorted, so that one is found without reading the rest.
package final class RuleTable: RuleSource {
  private let bytes: [UInt8]
  /// Tells what the table was written from.
  package let stamp: String
  private let names: Range<Int>
  private let shapeLines: Range<Int>
  private let ruleLines: Range<Int>
  private let others: [Other]
  private var known: [Int: Rule] = [:]
  private var candidates: [[UInt8]: [Int]] = [:]
  private var shapes: [String: ProgramShape?] = [:]

  /// A rule that no exact name of a program finds.
  private struct Other {
    let kind: String
    let text: String
    let place: Int
    let glob: Glob
  }

  /// Over a text that ``text(of:shapes:stamp:)`` wrote.
  package convenience init(_ text: StaticString) {
    self.init(bytes: text.withUTF8Buffer { Array($0) })
  }

  /// Over the bytes of such a text.
  package init(bytes: [UInt8]) {
    self.bytes = bytes
    let head = bytes.firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
    var lengths = RuleTokenReader(bytes[..<head])
    var start = min(head + 1, bytes.count)
    var ranges: [Range<Int>] = []
    for _ in 0..<4 {
      let end = min(bytes.count, start + lengths.number())
      ranges.append(start..<end)
      start = end
    }
    stamp = lengths.text()
    names = ranges[0]
    shapeLines = ranges[2]
    ruleLines = ranges[3]
    others = bytes[ranges[1]].split(separator: UInt8(ascii: "\n")).map { line in
      var reader = RuleTokenReader(line)
      let kind = reader.text()
      let text = reader.text()
      return Other(kind: kind, text: text, place: reader.number(), glob: Glob(text))
    }
  }

  package func candidates(for command: ShellCommand) -> [Rule] {
    let name = Array(command.name)
    var places = placesByName(name)
    let redirects = command.redirections.contains { $0.kind != .reads }
    for other in others {
      let isOne =
        switch other.kind {
        case "glob": !name.isEmpty && other.glob.matches(name)
        case "redirection": redirects
        default: true
        }
      if isOne { places.append(other.place) }
    }
    guard places.count > 1 else { return places.map(rule) }
    return Set(places).sorted().map(rule)
  }

  private func placesByName(_ name: [UInt8]) -> [Int] {
    if let places = candidates[name] { return places }
    let places: [Int] =
      line(named: name, in: names).map { line in
        line.split(separator: UInt8(ascii: ",")).compactMap {
          Int(String(decoding: $0, as: UTF8.self))
        }
      } ?? []
    // A stream of a million lines must not keep every name it ever saw.
    if candidates.count < 4096 { candidates[name] = places }
    return places
  }

  private func rule(at place: Int) -> Rule {
    if let rule = known[place] { return rule }
    let start = ruleLines.lowerBound + place
    let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
    var reader = RuleTokenReader(bytes[start..<end])
    let rule = reader.rule()
    known[place] = rule
    return rule
  }

  package func shape(of program: String) -> ProgramShape? {
    if let shape = shapes[program] { return shape }
    let shape = line(named: Array(program.utf8), in: shapeLines).map { line in
      var reader = RuleTokenReader(line)
      return Self.shape(&reader)
    }
    if shapes.count < 4096 { shapes[program] = shape }
    return shape
  }

  /// What follows the name in its line; found by halves.
  private func line(named name: [UInt8], in section: Range<Int>) -> ArraySlice<UInt8>? {
    var low = section.lowerBound
    var high = section.upperBound
    while low < high {
      var start = low + (high - low) / 2
      while start > low, bytes[start - 1] != UInt8(ascii: "\n") { start -= 1 }
      let end = bytes[start..<section.upperBound].firstIndex(of: UInt8(ascii: "\n")) ?? high
      let tab = bytes[start..<end].firstIndex(of: UInt8(ascii: "\t")) ?? end
      let found = bytes[start..<tab]
      if found.elementsEqual(name) { return bytes[min(tab + 1, end)..<end] }
      if found.lexicographicallyPrecedes(name) { low = end + 1 } else { high = start }
    }
    return nil
  }

  package var rules: [Rule] {
    bytes[ruleLines].split(separator: UInt8(ascii: "\n")).map { line in
      var reader = RuleTokenReader(line)
      return reader.rule()
    }
  }
}
