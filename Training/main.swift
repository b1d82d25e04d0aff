import Glibc
import Prose

// Measured before anything else has built the tables.
let arguments = CommandLine.arguments.dropFirst()
let start = CommandLine.arguments.dropFirst().first == "benchmark" ? Benchmark.start() : 0
if arguments.first == "claims" {
  ClaimLearning.run(Array(arguments.dropFirst()))
  exit(0)
}
let corpus = Files.corpora.map { Files.examples($0) }
let rehearsal = Files.rehearsal()

/// Prints how well `score` is, and with `-v` every sentence that was read wrongly.
func show(_ score: Score) {
  if arguments.contains("-v") { for line in score.mistakes { print(line) } }
  print(score.report())
}

switch (arguments.first, arguments.dropFirst().first) {
case ("write", _):
  let sentences = corpus.flatMap { $0 }
  let weights = Trainer(examples: sentences, rehearsal: rehearsal).weights()
  let source = Fingerprint(lines: Files.everything(), sentences: sentences.map(\.text))
  print(weights.source(learnedFrom: source))
case ("cross-validate", _):
  // The first corpus and the last are held out in turn, in blocks, since near twins are neighbours;
  // the second is always learned from.
  let folds = 5
  for part in [0, 2] {
    var score = Score()
    for fold in 0..<folds {
      let isHeld = { (index: Int) in index / 10 % folds == fold }
      var sentences = corpus
      sentences[part] = corpus[part].enumerated().filter { !isHeld($0.offset) }.map(\.element)
      let kept = sentences.flatMap { $0 }
      let weights = Trainer(examples: kept, rehearsal: rehearsal).weights()
      let judge = Judge(weights: weights, lexicon: .standard)
      for (index, example) in corpus[part].enumerated() where isHeld(index) {
        score.add(example, judge)
      }
    }
    show(score)
  }
case ("measure", let path?):
  var score = Score()
  let judge = Judge(weights: .learned, lexicon: .standard)
  for example in Files.examples(path) { score.add(example, judge) }
  show(score)
case ("benchmark", _):
  print("\(start) ns to the first reading")
  print("\(Benchmark.run(corpus[0].map(\.text))) ns per sentence")
default:
  print("usage: prose-training write | cross-validate [-v] | measure CORPUS [-v] | benchmark")
  exit(2)
}
