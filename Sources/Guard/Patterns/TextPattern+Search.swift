extension TextPattern {
  /// True when the text contains it.
  package func occurs(in text: [UInt8]) -> Bool { search(text, keepingGroups: false) != nil }

  /// Where its groups stand in the first match, group 0 being all of it; nil without a match.
  package func groups(in text: [UInt8]) -> [Range<Int>?]? {
    search(text, keepingGroups: true).map { marks in
      stride(from: 0, to: marks.count, by: 2).map { place in
        marks[place] >= 0 && marks[place + 1] >= marks[place]
          ? marks[place]..<marks[place + 1] : nil
      }
    }
  }

  /// One way of matching: where it is in the pattern, and where its groups began and ended.
  private struct Way {
    let step: Int
    var marks: [Int]
  }

  private func search(_ text: [UInt8], keepingGroups: Bool) -> [Int]? {
    var ways: [Way] = []
    var next: [Way] = []
    var seen = [Int](repeating: -1, count: steps.count)
    var found: [Int]?
    let none = keepingGroups ? [Int](repeating: -1, count: 2 * (groups + 1)) : []
    for at in 0...text.count {
      if found == nil {
        var marks = none
        if keepingGroups { marks[0] = at }
        follow(Way(step: 0, marks: marks), at, text, &ways, &seen, at)
      }
      guard !ways.isEmpty else {
        if found != nil { break }
        continue
      }
      next.removeAll(keepingCapacity: true)
      ways: for way in ways {
        switch steps[way.step] {
        case .found:
          var marks = way.marks
          guard keepingGroups else { return [] }
          marks[1] = at
          found = marks
          break ways
        case .bytes(let set) where at < text.count && set.contains(text[at]):
          follow(Way(step: way.step + 1, marks: way.marks), at + 1, text, &next, &seen, at + 1)
        default: break
        }
      }
      swap(&ways, &next)
    }
    return found
  }

  /// Adds every way that goes on from there without taking a byte, the preferred first.
  private func follow(
    _ start: Way, _ at: Int, _ text: [UInt8], _ ways: inout [Way], _ seen: inout [Int],
    _ generation: Int
  ) {
    var waiting = [start]
    while let way = waiting.popLast() {
      guard seen[way.step] != generation else { continue }
      seen[way.step] = generation
      switch steps[way.step] {
      case .jump(let step): waiting.append(Way(step: step, marks: way.marks))
      case .split(let first, let second):
        waiting.append(Way(step: second, marks: way.marks))
        waiting.append(Way(step: first, marks: way.marks))
      case .mark(let mark):
        var marks = way.marks
        if !marks.isEmpty { marks[mark] = at }
        waiting.append(Way(step: way.step + 1, marks: marks))
      case .lineStart where at == 0, .lineEnd where at == text.count:
        waiting.append(Way(step: way.step + 1, marks: way.marks))
      case .wordEdge(let isNegated) where isEdge(at, text) != isNegated:
        waiting.append(Way(step: way.step + 1, marks: way.marks))
      case .bytes, .found: ways.append(way)
      case .lineStart, .lineEnd, .wordEdge: break
      }
    }
  }

  private func isEdge(_ at: Int, _ text: [UInt8]) -> Bool {
    let before = at > 0 && ByteSet.wordBytes.contains(text[at - 1])
    let after = at < text.count && ByteSet.wordBytes.contains(text[at])
    return before != after
  }
}
