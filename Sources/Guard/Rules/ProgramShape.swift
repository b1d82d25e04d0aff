/// How a program reads its words.
package struct ProgramShape: Equatable, Sendable {
  /// Where a text stands that the program runs: SQL, a script.
  package enum Script: Hashable, Sendable {
    case option(String)
    /// 1-based.
    case operand(Int)
    case input
  }

  /// Options whose value is the next word, with their dashes.
  package var values: Set<String> = []
  /// True when `-rf` is `-r -f`; false when one dash begins a long option.
  package var bundles = true
  /// True when a long option may be shortened.
  package var abbreviates = false
  package var scripts: [Script] = []

  package init() {}

  /// What two packs say of one program, added up.
  package func merged(with other: ProgramShape) -> ProgramShape {
    var merged = self
    merged.values.formUnion(other.values)
    merged.bundles = bundles && other.bundles
    merged.abbreviates = abbreviates || other.abbreviates
    merged.scripts += other.scripts.filter { !scripts.contains($0) }
    return merged
  }
}
