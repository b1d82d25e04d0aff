extension Fraction {
  /// Reads a decimal as it is written: `0.25`, `25%`, `-3`, `2.5e-1`; nil for anything else.
  package init?(_ text: some StringProtocol) { self.init(decimal: Array(text.utf8)[...]) }

  init?(decimal: ArraySlice<UInt8>) { fatalError() }
}
