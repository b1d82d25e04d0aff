import BrinkModel
import Guard

/// Reads levels, and the surroundings in which one is asked for.
enum RaiseReader {
  /// A raise; what is wrong with it is said of the block that it stands in.
  static func read(_ node: YAMLNode, _ outer: inout PackBlock) -> Raise {
    var block = PackBlock(node, "a raise")
    let level = level(&block, "to", of: "a raise") ?? .boundary
    let pattern = SurroundingsReader.read(&block)
    block.reportUnknown()
    if block.diagnostics.isEmpty, pattern.isEmpty {
      block.complain(
        at: node.position, "a raise that says nowhere when",
        "Write `branch:`, `context:` and so on.")
    }
    for diagnostic in block.diagnostics {
      outer.complain(at: diagnostic.position, diagnostic.what, diagnostic.remedy)
    }
    return Raise(to: level, when: pattern)
  }

  /// The level under that key; nil, and said, when it is none.
  static func level(_ block: inout PackBlock, _ key: String, of what: String) -> Level? {
    guard let node = block.value(key) else {
      block.complain(at: block.position, "\(what) lacks `\(key)`", "Write `\(key): boundary`.")
      return nil
    }
    if let level = node.text.flatMap(Level.init(name:)) { return level }
    let names = Level.allCases.map(\.name).joined(separator: ", ")
    block.complain(
      at: node.position, "`\(node.text ?? node.sort)` is no level", "There are: \(names).")
    return nil
  }
}
