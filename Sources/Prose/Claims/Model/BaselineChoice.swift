/// Which phrase is the baseline; the last candidate is none.
struct BaselineChoice: ClaimChoice {
  let scene: ClaimScene
  let parts: ClaimParts
  let candidates: [BaselinePhrase]

  init(_ scene: ClaimScene, parts: ClaimParts) {
    self.scene = scene
    self.parts = parts
    candidates = scene.baselines.filter { phrase in
      parts.window?.overlaps(phrase.range) != true
        && parts.threshold?.range.overlaps(phrase.range) != true
    }
  }

  var count: Int { candidates.count + 1 }

  func describe<Sink: FeatureSink>(_ candidate: Int, to sink: inout Sink) {
    guard candidate < candidates.count else {
      sink.add(feature(1250, 0))
      sink.add(feature(1251, UInt32(min(candidates.count, 4))))
      return
    }
    let phrase = candidates[candidate]
    let cue = scene.tokens[phrase.cue].hash
    let first = phrase.range.lowerBound
    let after = phrase.range.upperBound
    sink.add(feature(1200, cue))
    sink.add(feature(1201, cue, scene.kind(phrase.cue - 1)))
    sink.add(feature(1202, cue, scene.kind(first)))
    sink.add(feature(1203, scene.sign(first)))
    sink.add(feature(1204, scene.sign(phrase.cue - 1)))
    sink.add(feature(1205, cue, scene.sign(phrase.cue - 1)))
    sink.add(feature(1206, scene.sign(after)))
    sink.add(feature(1207, cue, scene.sign(after)))
    sink.add(feature(1208, scene.zone(first)))
    sink.add(feature(1209, UInt32(min(phrase.range.count, 6))))
    scene.addClasses(first, 1210, cue, to: &sink)
    scene.addClasses(phrase.cue - 1, 1211, cue, to: &sink)
    var seen = ClaimWord()
    for index in phrase.range { seen.formUnion(scene.tokens[index].classes) }
    for (bit, known) in [ClaimWord.previous, .timeUnit, .dateName, .current].enumerated() {
      sink.add(feature(1212, UInt32(bit), seen.contains(known) ? cue : 7))
    }
    let number = scene.tokens[phrase.range].contains { $0.kind == .number }
    sink.add(feature(1213, number ? 1 : 0, cue))
    if let threshold = parts.threshold {
      let before = after <= threshold.range.lowerBound
      sink.add(feature(1214, before ? 1 : 2, cue))
      sink.add(
        feature(
          1215, UInt32(min(before ? threshold.range.lowerBound - after : 9, 4)), number ? 1 : 0))
      if phrase.cue == threshold.range.upperBound { sink.add(feature(1217, cue, number ? 1 : 0)) }
    } else {
      sink.add(feature(1216, cue))
    }
  }
}
