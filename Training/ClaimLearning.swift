import Glibc
import Prose

/// The commands about claims: learn, cross-validate, measure.
enum ClaimLearning {
  static let corpus = "Tests/ProseTests/Corpus/claims.tsv"

  static func run(_ arguments: [String]) {
    let examples = Files.lines(corpus).compactMap { ClaimExample(line: $0) }
    let rehearsal = ClaimRehearsal()
    let isVerbose = arguments.contains("-v")
    switch arguments.first {
    case "write":
      let weights = ClaimTrainer(examples: examples, rehearsal: rehearsal).weights()
      let source = Fingerprint(
        claims: ([corpus] + ClaimRehearsal.lists).flatMap { Files.lines($0) },
        texts: examples.map(\.text))
      print(weights.source(learnedFrom: source, as: "LearnedClaimWeights"))
    case "cross-validate":
      // In blocks, since near twins are neighbours.
      var score = ClaimScore()
      for fold in 0..<5 {
        let isHeld = { (index: Int) in index / 4 % 5 == fold }
        let kept = examples.enumerated().filter { !isHeld($0.offset) }.map(\.element)
        let judge = ClaimJudge(
          weights: ClaimTrainer(examples: kept, rehearsal: rehearsal).weights())
        let reader = ClaimReader(judge: judge)
        for (index, example) in examples.enumerated() where isHeld(index) {
          score.add(example, reader)
        }
      }
      show(score, isVerbose)
    case "measure":
      var score = ClaimScore()
      for example in Files.lines(arguments.dropFirst().first ?? corpus).compactMap({
        ClaimExample(line: $0)
      }) {
        score.add(example, ClaimReader())
      }
      show(score, isVerbose)
    case "misses":
      for example in examples {
        let misses = ClaimLesson(example.text, example.label).misses
        if !misses.isEmpty { print(misses.joined(separator: ","), "|", example.text) }
      }
    case "benchmark":
      print("\(Benchmark.claims(examples.map(\.text))) ns per claim")
    default:
      print(
        "usage: prose-training claims write | cross-validate [-v] | measure CORPUS [-v] | misses | benchmark"
      )
      exit(2)
    }
  }

  private static func show(_ score: ClaimScore, _ isVerbose: Bool) {
    if isVerbose { for line in score.mistakes { print(line) } }
    print(score.report())
  }
}
