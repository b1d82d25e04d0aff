/// Which way the claim points; the last candidate is none.
struct DirectionChoice: ClaimChoice {
  let scene: ClaimScene
  let parts: ClaimParts
  private let guess: UInt32
  /// The direction when nothing is left to weigh.
  let certain: ClaimDirection?
  private let features: [UInt32]

  init(_ scene: ClaimScene, parts: ClaimParts) {
    self.scene = scene
    self.parts = parts
    let hints = DirectionHints(scene, parts: parts)
    guess = hints.guess.map { UInt32(ClaimDirection.allCases.firstIndex(of: $0) ?? 0) } ?? 9
    features = hints.features
    certain = hints.isCertain ? hints.guess : nil
  }

  var count: Int { ClaimDirection.allCases.count + 1 }

  func describe<Sink: FeatureSink>(_ candidate: Int, to sink: inout Sink) {
    let label = UInt32(candidate)
    sink.add(feature(1300, label))
    sink.add(feature(1301, label, guess))
    for value in features { sink.add(feature(1302, value, label)) }
  }
}
