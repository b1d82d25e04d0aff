/// The learned weights: one small number per feature slot.
package struct Weights: Sendable {
  package static let bits: UInt32 = 16
  package static let count = 1 << Int(bits)
  /// How many steps make a weight of 1.
  package static let scale = 12.0
  package static let limit = 45

  let values: [Int8]

  /// `values` holds ``count`` weights.
  package init(values: [Int8]) {
    self.values = values
  }

  /// The weights this module ships with.
  package static let learned = Weights(text: LearnedWeights.text)

  /// The ``Fingerprint`` of what they were learned from.
  package static let learnedFrom = LearnedWeights.source

  /// Reads what ``source(learnedFrom:)`` wrote: rows of 64 characters, one per weight.
  init(text: StaticString) {
    let bytes = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    let zero = Int16(0x23 + Self.limit)
    values = Array(unsafeUninitializedCapacity: Self.count) { values, count in
      for slot in 0..<Self.count {
        let position = (slot >> 6) * 65 + slot & 63
        // Before the first learning there is nothing to read.
        let byte = position < bytes.count ? Int16(bytes[position]) : zero
        values[slot] = Int8(truncatingIfNeeded: byte - (byte > 0x5C ? 1 : 0) - zero)
      }
      count = Self.count
    }
  }

  @inline(__always)
  package static func slot(_ feature: UInt32) -> Int {
    Int(truncatingIfNeeded: feature >> (32 - bits))
  }

  @inline(__always)
  subscript(feature: UInt32) -> Int32 {
    Int32(values[Self.slot(feature)])
  }
}
