import Glibc
import Prose

func read(_ path: String) -> [Example] {
  guard let file = fopen(path, "r") else { return [] }
  defer { fclose(file) }
  var bytes: [UInt8] = []
  var byte = getc(file)
  while byte != EOF {
    bytes.append(UInt8(truncatingIfNeeded: byte))
    byte = getc(file)
  }
  return String(decoding: bytes, as: UTF8.self)
    .split(separator: "\n").compactMap { Example(line: String($0)) }
}

let arguments = CommandLine.arguments
guard arguments.count >= 3 else {
  print("usage: prose-training cv CORPUS [-v] | test CORPUS OTHER [-v]")
  exit(2)
}
let corpus = read(arguments[2])
switch arguments[1] {
case "cv":
  var score = Score()
  let folds = 5
  for fold in 0..<folds {
    let learn = corpus.enumerated().filter { $0.offset % folds != fold }.map(\.element)
    let judge = Judge(weights: Trainer(examples: learn).weights(), lexicon: .standard)
    for (index, example) in corpus.enumerated() where index % folds == fold {
      score.add(example, judge)
    }
  }
  if arguments.contains("-v") { for line in score.mistakes { print(line) } }
  print(score.report())
default:
  let judge = Judge(weights: Trainer(examples: corpus).weights(), lexicon: .standard)
  var score = Score()
  for example in read(arguments[3]) { score.add(example, judge) }
  if arguments.contains("-v") { for line in score.mistakes { print(line) } }
  print(score.report())
}
