/// Names for ranges of a score, each from its lowest number up to the next one's.
package struct Bands: Equatable, Sendable {
  package struct Band: Equatable, Sendable {
    package let least: Int
    package let name: String

    package init(least: Int, name: String) {
      self.least = least
      self.name = name
    }
  }

  /// From the lowest up.
  package let bands: [Band]

  /// The band the number is in; nil below the lowest.
  package func name(of score: Int) -> String? {
    bands.last { $0.least <= score }?.name
  }

  /// Takes `bands: {0: at risk, 4: fragile}` from a block; nil when there is none.
  init?(from block: inout KeyedBlock) {
    guard let node = block.value("bands") else { return nil }
    guard let pairs = node.mapping else {
      block.wrong("bands", node, expected: "a block of numbers and names")
      return nil
    }
    var bands: [Band] = []
    for pair in pairs {
      guard let least = pair.key.integer, let name = pair.value.text, !pair.value.isNull else {
        block.report(
          .fault, "a band is the lowest number in it and its name",
          remedy: "Write for example `4: hidden fragility`.", at: pair.key.position)
        continue
      }
      if bands.contains(where: { $0.least == least }) {
        block.report(
          .fault, "two bands begin at \(least)", remedy: "Keep one of them.",
          at: pair.key.position)
      }
      bands.append(Band(least: least, name: Plain.line(name)))
    }
    self.bands = bands.sorted { $0.least < $1.least }
  }
}
