import Glibc
import Prose

func lines(_ path: String) -> [String] {
  guard let file = fopen(path, "r") else {
    print("cannot read \(path)")
    exit(66)
  }
  defer { fclose(file) }
  var bytes: [UInt8] = []
  var byte = getc(file)
  while byte != EOF {
    bytes.append(UInt8(truncatingIfNeeded: byte))
    byte = getc(file)
  }
  return String(decoding: bytes, as: UTF8.self)
    .split(separator: "\n").map(String.init).filter { !$0.hasPrefix("#") }
}

func read(_ path: String) -> [Example] {
  lines(path).compactMap { Example(line: $0) }
}

var phrases: [String: [String]] = [:]
let names = [
  "owners", "speakers", "mentions", "absent_owners", "vague_owners", "groups", "decisions", "names",
  "failures", "vague_failures", "absent_failures", "frames",
]
for name in names {
  phrases[name] = lines("Training/Phrases/\(name).txt")
}
let rehearsal = Rehearsal(phrases: phrases)

let arguments = CommandLine.arguments
guard arguments.count >= 3 else {
  print("usage: prose-training cv CORPUS [-v] | test CORPUS OTHER [-v]")
  exit(2)
}
let corpus = read(arguments[2])
let more = getenv("MORE").map { read(String(cString: $0)) } ?? []
switch arguments[1] {
case "cv":
  var score = Score()
  let folds = 5
  for fold in 0..<folds {
    let learn = corpus.enumerated().filter { $0.offset % folds != fold }.map(\.element) + more
    let judge = Judge(weights: Trainer(examples: learn, rehearsal: rehearsal).weights(), lexicon: .standard)
    for (index, example) in corpus.enumerated() where index % folds == fold {
      score.add(example, judge)
    }
  }
  if arguments.contains("-v") { for line in score.mistakes { print(line) } }
  print(score.report())
case "write":
  let text = lines(arguments[2]) + names.flatMap { phrases[$0] ?? [] }
  let fingerprint = Fingerprint(lines: text, sentences: corpus.map(\.text))
  let weights = Trainer(examples: corpus + more, rehearsal: rehearsal).weights()
  print(
    """
    // Written by Training/learn.sh from the corpus and the phrases; do not edit.

    /// The learned weights as text, one character each.
    enum LearnedWeights {
      /// The fingerprint of the corpus, the phrases, the lexicon and the features.
      static let source: UInt64 = \(fingerprint.value)
      static let text: StaticString = \"""
    """)
  for row in weights.text.split(separator: "\n") { print("    \(row)") }
  print("    \"\"\"\n}")
case "cover":
  for line in Trainer.uncovered(corpus) { print(line) }
case "bench":
  print("\(Benchmark.run(corpus.map(\.text))) ns per sentence")
default:
  let judge = Judge(weights: Trainer(examples: corpus + more, rehearsal: rehearsal).weights(), lexicon: .standard)
  var score = Score()
  for example in read(arguments[3]) { score.add(example, judge) }
  if arguments.contains("-v") { for line in score.mistakes { print(line) } }
  print(score.report())
}
