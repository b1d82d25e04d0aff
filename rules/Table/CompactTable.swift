// swift-format-ignore-file
// Written by `make rules` from rules/*.yaml: change those.
extension BundledRules {
  package static let table: StaticString = ###"""
0	0	0	0	none
"""###
}
