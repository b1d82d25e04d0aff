/// Takes the features of one candidate: a sum of weights when reading, a list when learning.
package protocol FeatureSink {
  mutating func add(_ feature: UInt32)
}

/// Collects the table slots of features, for the trainer.
package struct FeatureCollector: FeatureSink {
  package private(set) var slots: [Int32] = []

  private let shift: UInt32

  /// Collects slots of a table of two to the power of `bits` weights.
  package init(bits: UInt32 = Weights.bits) {
    shift = 32 - bits
  }

  package mutating func add(_ feature: UInt32) {
    slots.append(Int32(truncatingIfNeeded: feature >> shift))
  }
}

/// Adds up the weights of features.
struct FeatureScorer: FeatureSink {
  let weights: Weights
  private(set) var sum: Int32 = 0

  init(_ weights: Weights) {
    self.weights = weights
  }

  @inline(__always)
  mutating func add(_ feature: UInt32) {
    sum &+= weights[feature]
  }
}

/// Mixes the parts of a feature into one number.
@inline(__always)
func feature(_ template: UInt32, _ value: UInt32, _ more: UInt32 = 0) -> UInt32 {
  var mixed = template &* 0x9E37_79B1 ^ value &* 0x85EB_CA6B ^ more &* 0xC2B2_AE35
  mixed ^= mixed >> 15
  mixed = mixed &* 0x2C1B_3C6D
  return mixed ^ mixed >> 13
}
