/// A regular expression that takes time in proportion to the text, whatever it says.
///
/// It keeps all ways of matching at once (Thompson 1968; with groups as in Pike's machine), so no
/// pattern can hang the guard.
package struct TextPattern: Equatable, Sendable {
  enum Step: Equatable, Sendable {
    case bytes(ByteSet)
    case split(Int, Int)
    case jump(Int)
    case mark(Int)
    case lineStart
    case lineEnd
    case wordEdge(isNegated: Bool)
    case found
  }

  /// A pattern that comes to more steps is refused.
  static let mostSteps = 20_000

  /// As it was written.
  package let source: String
  let steps: [Step]
  /// How many groups it has.
  package let groups: Int
  /// A text that everything it matches contains; nil when none is known.
  package let literal: String?

  package init(_ source: String) throws(PatternFault) {
    var reader = PatternReader(source)
    let tree = try reader.read()
    var writer = PatternWriter()
    guard writer.write(tree) else {
      throw PatternFault(offset: 0, what: "too large when its counts are written out")
    }
    self.source = source
    groups = reader.groups
    steps = writer.steps + [.found]
    literal = PatternWriter.literal(in: tree)
  }
}

/// Turns a tree into steps.
struct PatternWriter {
  private(set) var steps: [TextPattern.Step] = []

  /// False when there are too many.
  mutating func write(_ tree: PatternTree) -> Bool {
    guard steps.count < TextPattern.mostSteps else { return false }
    switch tree {
    case .bytes(let set): steps.append(.bytes(set))
    case .lineStart: steps.append(.lineStart)
    case .lineEnd: steps.append(.lineEnd)
    case .wordEdge(let isNegated): steps.append(.wordEdge(isNegated: isNegated))
    case .sequence(let trees): return trees.allSatisfy { write($0) }
    case .choice(let trees): return writeChoice(trees[...])
    case .group(let inside, let number):
      steps.append(.mark(2 * number))
      guard write(inside) else { return false }
      steps.append(.mark(2 * number + 1))
    case .times(let inside, let least, let most, let isLazy):
      for _ in 0..<least { guard write(inside) else { return false } }
      guard let most else { return writeEndless(inside, isLazy) }
      for _ in least..<max(least, most) {
        guard writeOptional(inside, isLazy) else { return false }
      }
    }
    return true
  }

  private mutating func writeChoice(_ trees: ArraySlice<PatternTree>) -> Bool {
    var ends: [Int] = []
    for (index, tree) in trees.enumerated() {
      guard index + 1 < trees.count else {
        guard write(tree) else { return false }
        break
      }
      let split = steps.count
      steps.append(.jump(0))
      guard write(tree) else { return false }
      ends.append(steps.count)
      steps.append(.jump(0))
      steps[split] = .split(split + 1, steps.count)
    }
    for end in ends { steps[end] = .jump(steps.count) }
    return true
  }

  private mutating func writeEndless(_ tree: PatternTree, _ isLazy: Bool) -> Bool {
    let split = steps.count
    steps.append(.jump(0))
    guard write(tree) else { return false }
    steps.append(.jump(split))
    steps[split] = isLazy ? .split(steps.count, split + 1) : .split(split + 1, steps.count)
    return true
  }

  private mutating func writeOptional(_ tree: PatternTree, _ isLazy: Bool) -> Bool {
    let split = steps.count
    steps.append(.jump(0))
    guard write(tree) else { return false }
    steps[split] = isLazy ? .split(steps.count, split + 1) : .split(split + 1, steps.count)
    return true
  }

  /// The longest run of plain characters that every match has in it.
  static func literal(in tree: PatternTree) -> String? {
    var best: [UInt8] = []
    var run: [UInt8] = []
    func end() {
      if run.count > best.count { best = run }
      run = []
    }
    func visit(_ tree: PatternTree) {
      switch tree {
      case .bytes(let set):
        if let byte = set.only { run.append(byte) } else { end() }
      case .sequence(let trees): for tree in trees { visit(tree) }
      case .group(let inside, _): visit(inside)
      case .times(let inside, let least, _, _):
        end()
        if least > 0 { visit(inside) }
        end()
      case .choice: end()
      case .lineStart, .lineEnd, .wordEdge: break
      }
    }
    visit(tree)
    end()
    let text = String(decoding: best, as: UTF8.self)
    return best.count > 1 && !text.contains("\u{FFFD}") ? text : nil
  }
}
