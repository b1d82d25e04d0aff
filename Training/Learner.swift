import Glibc

/// A log-linear chooser among candidates, trained by stochastic gradient with AdaGrad.
///
/// Where a label allows several candidates (a vague owner may be any of the groups named), their
/// probabilities count together.
struct Learner {
  struct Task {
    let candidates: [[Int32]]
    let allowed: [Bool]
    let weight: Float
  }

  private(set) var weights: [Float]
  private var squares: [Float]
  private static let rate: Float = 0.1
  private static let decay: Float = 0.01

  init(count: Int) {
    weights = Array(repeating: 0, count: count)
    squares = Array(repeating: 3, count: count)
  }

  func score(_ slots: [Int32]) -> Float {
    var sum: Float = 0
    for slot in slots { sum += weights[Int(slot)] }
    return sum
  }

  mutating func learn(_ task: Task) {
    guard task.allowed.contains(true), task.allowed.contains(false) else { return }
    let scores = task.candidates.map { score($0) }
    let top = scores.max() ?? 0
    let powers = scores.map { expf($0 - top) }
    let all = powers.reduce(0, +)
    var good: Float = 0
    for (power, allowed) in zip(powers, task.allowed) where allowed { good += power }
    for index in task.candidates.indices {
      let target = task.allowed[index] && good > 0 ? powers[index] / good : 0
      let gradient = (target - powers[index] / all) * task.weight
      guard abs(gradient) > 1e-4 else { continue }
      for slot in task.candidates[index] {
        let slot = Int(slot)
        let step = gradient - Self.decay * weights[slot]
        squares[slot] += step * step
        weights[slot] += Self.rate * step / squares[slot].squareRoot()
      }
    }
  }

  mutating func learn(_ tasks: [Task], rounds: Int, seed: UInt64) {
    var order = Array(tasks.indices)
    var random = SplitMix(state: seed)
    var sum = weights
    for round in 0..<rounds {
      order.shuffle(using: &random)
      for index in order { learn(tasks[index]) }
      if round >= rounds / 2 {
        for slot in sum.indices { sum[slot] += weights[slot] }
      }
    }
    let kept = Float(rounds - rounds / 2)
    for slot in sum.indices { weights[slot] = sum[slot] / kept }
  }
}

/// A small generator with a fixed seed, so that every training gives the same weights.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}
