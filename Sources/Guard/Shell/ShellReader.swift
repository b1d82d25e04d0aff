/// Reads command lines as a shell would, as far as one can without running anything.
///
/// It takes time in proportion to the line's length, whatever is in it.
package enum ShellReader {
  /// Programs that run programs are looked through this many times.
  static let mostLayers = 16
  /// Command lines within command lines are read this deep.
  static let deepestScript = 8
  /// So many texts are handed on to so many commands of a script.
  static let mostInputs = 16
  /// So many programs before `xargs` tell where its words come from.
  static let mostSources = 8
  /// A longer line is read up to here, and said to be longer.
  package static let longestLine = 4 << 20

  /// The commands of a line.
  package static func read(_ line: [UInt8]) -> Reading {
    var reading = Reading()
    var source = line
    if source.count > longestLine {
      reading.add(.tooLong)
      source.removeLast(source.count - longestLine)
    }
    var waiting = [Script(source, depth: 0)]
    while let script = waiting.popLast() {
      guard script.depth <= deepestScript else {
        reading.add(.tooDeep)
        continue
      }
      let first = reading.commands.count
      var parser = ShellParser(
        script.text, isTyped: script.depth == 0, within: script.within, into: reading)
      // The parser now owns what was read so far: nothing is copied.
      reading = Reading()
      if script.isQuoted { parser.runAsQuoted() } else { parser.run() }
      reading = parser.reading
      parser.reading = Reading()
      waiting += parser.expandedTexts.filter { $0.text.contains { $0 == 0x24 || $0 == 0x60 } }
        .map { Script($0.text, depth: script.depth + 1, within: $0.within, isQuoted: true) }
      var followed = Followed(script: script, pipelines: parser.pipelines)
      feed(script, to: parser.pipelines, &reading)
      for place in first..<reading.commands.count {
        if !script.via.isEmpty {
          reading.commands[place].via.insert(contentsOf: script.via, at: 0)
        }
        unwrap(place, &reading, &followed)
      }
      for pipeline in parser.pipelines { pass(pipeline, &reading, &followed) }
      waiting += followed.scripts
    }
    return reading
  }

  /// A command line that something in the line runs.
  struct Script {
    let text: [UInt8]
    let depth: Int
    var within: Int?
    var via: [[UInt8]] = []
    /// The command whose input its commands read.
    var fedBy: Int?
    /// True where only substitutions are commands.
    var isQuoted = false

    init(
      _ text: [UInt8], depth: Int, within: Int? = nil, via: [[UInt8]] = [], fedBy: Int? = nil,
      isQuoted: Bool = false
    ) {
      self.text = text
      self.depth = depth
      self.within = within
      self.via = via
      self.fedBy = fedBy
      self.isQuoted = isQuoted
    }
  }

  /// What was found while a script was followed.
  private struct Followed {
    let script: Script
    let pipelines: [[Int]]
    var scripts: [Script] = []
    /// Where each command stands that is not the first of its pipeline; made when somebody asks.
    private lazy var later: [Int: (pipeline: Int, place: Int)] = Self.later(pipelines)

    init(script: Script, pipelines: [[Int]]) {
      self.script = script
      self.pipelines = pipelines
    }

    private static func later(_ pipelines: [[Int]]) -> [Int: (pipeline: Int, place: Int)] {
      var later: [Int: (pipeline: Int, place: Int)] = [:]
      for (number, pipeline) in pipelines.enumerated() {
        for (place, command) in pipeline.enumerated().dropFirst() {
          later[command] = (number, place)
        }
      }
      return later
    }

    /// The first commands of the pipeline that this one stands in, as far as they stand before it.
    mutating func before(_ command: Int) -> ArraySlice<Int> {
      guard let found = later[command] else { return [] }
      return pipelines[found.pipeline][..<found.place]
    }

    mutating func add(_ text: [UInt8], _ via: [[UInt8]], fedBy: Int? = nil) {
      scripts.append(
        Script(text, depth: script.depth + 1, within: script.within, via: via, fedBy: fedBy))
    }
  }

  /// Hands the commands of a script the texts that the program which runs it reads:
  /// `echo 'drop table a' | ssh db1 psql`.
  private static func feed(_ script: Script, to pipelines: [[Int]], _ reading: inout Reading) {
    guard let place = script.fedBy else { return }
    let command = reading.commands[place]
    let inputs = command.inputs.prefix(mostInputs)
    let read = command.redirections.filter { $0.kind == .reads }.map(\.target)
    let files = (command.files + read).prefix(mostInputs)
    guard !inputs.isEmpty || !files.isEmpty else { return }
    for first in pipelines.prefix(mostInputs).compactMap(\.first) {
      reading.commands[first].inputs += inputs
      reading.commands[first].files += files
    }
  }

  /// Looks through the programs that run programs.
  private static func unwrap(_ place: Int, _ reading: inout Reading, _ followed: inout Followed) {
    let outermost = place
    var place = place
    for _ in 0..<mostLayers {
      let command = reading.commands[place]
      guard let program = command.words.first else { return }
      if program.isUnknown, Unwrapping.lookedUp(program) == nil {
        reading.add(.program(program))
      }
      guard let found = Unwrapping(command.words) else { return }
      let via = command.via + [Array(command.name)]
      for line in found.lines { followed.add(line, via, fedBy: place) }
      guard let words = found.inner else { return }
      var inner = ShellCommand()
      inner.words = Array(words)
      if found.addsWords {
        let before = followed.before(outermost).suffix(mostSources).map { reading.commands[$0] }
        inner.words = filled(words, with: AddedWords.by(command, after: before))
      }
      inner.assignments = command.assignments + found.assignments
      inner.redirections = command.redirections
      inner.inputs = command.inputs
      inner.files = command.files
      inner.via = via
      if found.staysHere { inner.folder = command.folder }
      inner.within = command.within
      inner.next = command.next
      reading.commands[place].inner = reading.commands.count
      place = reading.commands.count
      reading.commands.append(inner)
    }
    reading.add(.tooDeep)
  }

  /// The words with what is added at run time: in the place of `{}`, else at the end.
  private static func filled(_ words: ArraySlice<Word>, with added: [Word]) -> [Word] {
    let hasPlace = words.contains { $0.is("{}") }
    return hasPlace ? words.flatMap { $0.is("{}") ? added : [$0] } : words + added
  }

  /// Passes texts on along a pipeline, and reads those that a shell will run.
  private static func pass(
    _ pipeline: [Int], _ reading: inout Reading, _ followed: inout Followed
  ) {
    var text: [UInt8]?
    var files: ArraySlice<Word> = []
    for place in pipeline {
      let last = innermost(place, reading)
      if !files.isEmpty {
        for layer in layers(place, reading) { reading.commands[layer].files += files }
      }
      if let text {
        for layer in layers(place, reading) { reading.commands[layer].inputs.append(text) }
      }
      let command = reading.commands[last]
      if Interpreter.readsShellFromInput(command.words) {
        for input in command.inputs {
          followed.add(input, command.via + [Array(command.name)])
        }
      }
      guard place != pipeline.last else { break }
      text = TextSource.output(of: command)
      files = TextSource.files(of: command)
    }
  }

  /// The command that in the end runs where that one stands.
  package static func innermost(_ place: Int, _ reading: Reading) -> Int {
    layers(place, reading).last ?? place
  }

  /// That command and the ones it runs, one within the other.
  package static func layers(_ place: Int, _ reading: Reading) -> [Int] {
    var layers = [place]
    while let inner = reading.commands[layers[layers.count - 1]].inner { layers.append(inner) }
    return layers
  }
}

extension ShellReader {
  /// The commands of words that no shell will read again: `brink -- CMD ARG…`.
  package static func read(words: [[UInt8]]) -> Reading {
    var quoted: [UInt8] = []
    for word in words {
      if !quoted.isEmpty { quoted.append(UInt8(ascii: " ")) }
      let isPlain =
        !word.isEmpty && word.allSatisfy { isLetter($0) || isDigit($0) || plain.contains($0) }
      guard !isPlain else {
        quoted += word
        continue
      }
      quoted.append(UInt8(ascii: "'"))
      for byte in word {
        if byte == UInt8(ascii: "'") { quoted += "'\\'".utf8 }
        quoted.append(byte)
      }
      quoted.append(UInt8(ascii: "'"))
    }
    return read(quoted)
  }

  /// Characters that mean themselves wherever they stand in a word.
  private static let plain = Array("-_./:,+@%^".utf8)
}
