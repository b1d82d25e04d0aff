package import Rec

extension LocatedRecord {
  /// The seal that ends it; nil when it has none, a damaged one, or was closed as torn.
  package var seal: Seal? {
    guard let last = record.fields.last, last.name == Envelope.seal else { return nil }
    return Seal(last.value)
  }

  /// How many bytes of its chunk come before the seal, from `offsets.first` on.
  package var sealedBytes: Range<Int>? {
    guard seal != nil, let first = offsets.first, let last = offsets.last else { return nil }
    return first..<last
  }

  /// Whether it says of itself that its writing was cut off.
  package var isTorn: Bool {
    record.fields.last?.name == Envelope.torn
  }
}
