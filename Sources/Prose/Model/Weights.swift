/// The learned weights: one small number per feature slot.
package struct Weights: Sendable {
  package static let bits: UInt32 = 16
  package static let count = 1 << Int(bits)
  /// How many steps make a weight of 1.
  package static let scale = 12.0
  package static let limit = 45

  private let values: [Int8]

  /// `values` holds ``count`` weights.
  package init(values: [Int8]) {
    self.values = values
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
