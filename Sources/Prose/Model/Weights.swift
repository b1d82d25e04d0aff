/// The learned weights: one small number per feature slot, kept as one printable character each.
///
/// They are read where the program's file is mapped, so that a start costs nothing for the many
/// weights no sentence asks for.
package struct Weights: Sendable {
  package static let bits: UInt32 = 18
  package static let count = 1 << Int(bits)
  /// How many steps make a weight of 1.
  package static let scale = 12.0
  /// No weight is further from 0 than this, so that there are characters for all.
  package static let limit = 45
  /// The character of the weight 0: `$` to `~` are 91 without a quote.
  static let zero: UInt8 = 0x51

  /// ``size`` characters that live as long as the program.
  nonisolated(unsafe) let characters: UnsafePointer<UInt8>
  /// How many weights there are: a power of two.
  let size: Int
  /// What is left of a feature's 32 bits when its slot is taken.
  private let shift: UInt32

  /// `values` holds ``count`` weights, or a smaller power of two of them; they are kept for the life
  /// of the program.
  package init(values: [Int8]) {
    size = values.count
    shift = UInt32(32 - values.count.trailingZeroBitCount)
    let copy = UnsafeMutablePointer<UInt8>.allocate(capacity: values.count)
    for (slot, value) in values.enumerated() {
      copy[slot] = UInt8(bitPattern: value &+ Int8(Self.zero))
    }
    characters = UnsafePointer(copy)
  }

  /// Reads what ``source(learnedFrom:)`` wrote; nil when it was written for another ``count``.
  init?(text: StaticString, count: Int = Weights.count) {
    guard text.utf8CodeUnitCount == count else { return nil }
    size = count
    shift = UInt32(32 - count.trailingZeroBitCount)
    characters = text.utf8Start
  }

  /// The weights this module ships with; all 0 when the count has changed and nothing was learned.
  package static let learned =
    Weights(text: LearnedWeights.text) ?? Weights(values: Array(repeating: 0, count: count))

  /// The ``Fingerprint`` of what they were learned from.
  package static let learnedFrom = LearnedWeights.source

  @inline(__always)
  package static func slot(_ feature: UInt32) -> Int {
    Int(truncatingIfNeeded: feature >> (32 - bits))
  }

  @inline(__always)
  subscript(feature: UInt32) -> Int32 {
    Int32(characters[Int(truncatingIfNeeded: feature >> shift)]) &- Int32(Self.zero)
  }
}
