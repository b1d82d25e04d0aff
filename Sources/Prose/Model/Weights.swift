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

  /// ``count`` characters that live as long as the program.
  nonisolated(unsafe) let characters: UnsafePointer<UInt8>

  /// `values` holds ``count`` weights; they are kept for the life of the program.
  package init(values: [Int8]) {
    let copy = UnsafeMutablePointer<UInt8>.allocate(capacity: Self.count)
    for (slot, value) in values.enumerated() {
      copy[slot] = UInt8(bitPattern: value &+ Int8(Self.zero))
    }
    characters = UnsafePointer(copy)
  }

  /// Reads what ``source(learnedFrom:)`` wrote; nil when it was written for another ``count``.
  private init?(text: StaticString) {
    guard text.utf8CodeUnitCount == Self.count else { return nil }
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
    Int32(characters[Self.slot(feature)]) &- Int32(Self.zero)
  }
}
