import Prose

/// Learns the weights of the claim reader from labelled claims.
struct ClaimTrainer {
  private static let rounds = 14
  private static let seeds: [UInt64] = [21, 22, 23]

  /// How many claims are put together from parts, and what each counts beside a written one.
  private static let rehearsed = 6000
  private static let rehearsedWeight: Float = 0.4

  let examples: [ClaimExample]
  let rehearsal: ClaimRehearsal

  private func tasks(_ examples: [ClaimExample], weight: Float) -> [Learner.Task] {
    examples.flatMap { example in
      let lesson = ClaimLesson(example.text, example.label)
      return zip(lesson.candidates, lesson.allowed).map { candidates, allowed in
        Learner.Task(candidates: candidates, allowed: allowed, weight: weight)
      }
    }
  }

  func weights() -> Weights {
    let written = tasks(examples, weight: 1)
    var sum = [Float](repeating: 0, count: Weights.claimCount)
    for seed in Self.seeds {
      let made = rehearsal.examples(count: Self.rehearsed, from: examples, seed: seed)
      let tasks = written + self.tasks(made, weight: Self.rehearsedWeight)
      var learner = Learner(count: Weights.claimCount)
      learner.learn(tasks, rounds: Self.rounds, seed: seed)
      for slot in sum.indices { sum[slot] += learner.weights[slot] }
    }
    return Weights(
      values: sum.map { total in
        let weight = Double(total) / Double(Self.seeds.count) * Weights.scale
        return Int8(max(-Weights.limit, min(Weights.limit, Int(weight.rounded()))))
      })
  }
}
