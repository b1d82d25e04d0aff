import Glibc

/// The files of the repository that the trainer reads.
enum Files {
  /// The sentences that are learned from.
  static let corpora = ["sentences", "own", "various"].map { "Tests/ProseTests/Corpus/\($0).tsv" }

  /// The lists in `Training/Phrases`.
  static let phrases = [
    "owners", "speakers", "mentions", "absent_owners", "vague_owners", "groups", "decisions",
    "names", "failures", "vague_failures", "absent_failures", "frames",
  ]

  /// The lines of a file that are not comments; leaves the program when it cannot be read.
  static func lines(_ path: String) -> [String] {
    guard let file = fopen(path, "r") else {
      perror("prose-training: \(path) (run it from the root of the repository)")
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

  static func examples(_ path: String) -> [Example] {
    lines(path).compactMap { Example(line: $0) }
  }

  /// The phrases by the name of their list.
  static func rehearsal() -> Rehearsal {
    Rehearsal(
      phrases: Dictionary(
        uniqueKeysWithValues: phrases.map { ($0, lines("Training/Phrases/\($0).txt")) }))
  }

  /// All that is learned from, as text.
  static func everything() -> [String] {
    corpora.flatMap { lines($0) } + phrases.flatMap { lines("Training/Phrases/\($0).txt") }
  }
}
