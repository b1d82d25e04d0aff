import Prose

/// Learns the weights of the sentence reader from labelled examples.
struct Trainer {
  private static let rounds = 6
  private static let seeds: [UInt64] = [11, 12, 13, 14, 15]
  /// How many sentences are put together from phrases, and what each counts beside a written one.
  private static let rehearsed = 14000
  private static let rehearsedWeight: Float = 0.4

  let examples: [Example]
  let rehearsal: Rehearsal

  /// The mean of several learnings, each with other rehearsals, so that no chance stays in.
  func weights() -> Weights {
    var sum = [Float](repeating: 0, count: Weights.count)
    for seed in Self.seeds {
      let learned = learner(seed: seed).weights
      for slot in sum.indices { sum[slot] += learned[slot] }
    }
    return Weights(
      values: sum.map { total in
        let weight = Double(total) / Double(Self.seeds.count) * Weights.scale
        return Int8(max(-Weights.limit, min(Weights.limit, Int(weight.rounded()))))
      })
  }

  private func learner(seed: UInt64) -> Learner {
    let made = rehearsal.examples(
      count: Self.rehearsed, clauses: examples.compactMap(\.failure), seed: seed)
    var tasks: [Learner.Task] = []
    for (number, example) in (examples + made).enumerated() {
      let weight: Float = number < examples.count ? 1 : Self.rehearsedWeight
      let tokens = Tokenizer.tokens(of: example.text, lexicon: .standard)
      let (lesson, found) = Lesson.owners(tokens)
      let mask = allowed(found, in: example, tokens)
      tasks.append(Learner.Task(candidates: lesson.candidates, allowed: mask, weight: weight))
      let owner = zip(found, mask).first { $1 }?.0 ?? found[found.count - 1]
      let (clauses, verdicts) = Lesson.failures(tokens, owner: owner)
      tasks.append(
        Learner.Task(
          candidates: clauses.candidates, allowed: allowed(verdicts, in: example, tokens),
          weight: weight))
    }
    var learner = Learner(count: Weights.count)
    learner.learn(tasks, rounds: Self.rounds, seed: seed &+ 7)
    return learner
  }

  private func allowed(
    _ found: [OwnerCandidate], in example: Example, _ tokens: [Token]
  ) -> [Bool] {
    let ranges = example.ranges(of: example.owner)
    return found.map { candidate in
      if example.owner == nil { return candidate.kind.verdict == example.ownerVerdict }
      guard candidate.kind.verdict == .present else { return false }
      let range = Int(tokens[candidate.first].start)..<Int(tokens[candidate.last].end)
      return ranges.contains { $0.overlaps(range) }
    }
  }

  private func allowed(
    _ found: [FailureCandidate], in example: Example, _ tokens: [Token]
  ) -> [Bool] {
    let ranges = example.ranges(of: example.failure)
    let allowed = found.map { candidate in
      guard candidate.verdict == example.failureVerdict else { return false }
      guard candidate.verdict == .present else { return true }
      let start = Int(tokens[candidate.first].start)
      return ranges.contains { abs($0.lowerBound - start) <= 2 }
    }
    if allowed.contains(true) { return allowed }
    // No clause starts where the label does: take those that lie in it.
    return found.map { candidate in
      guard candidate.verdict == .present, example.failureVerdict == .present else { return false }
      let range = Int(tokens[candidate.first].start)..<Int(tokens[candidate.last].end)
      return ranges.contains { $0.overlaps(range) }
    }
  }
}
