import Glibc

/// The labelled sentences beside this file, and the phrases the trainer uses.
struct Corpus {
  struct Line {
    let text: String
    let reasons: [String]
    let owner: String?
    let failure: String?

    var isOK: Bool { reasons.isEmpty }
  }

  /// Sentences the weights were learned from.
  static let learned = ["sentences", "own", "various"].flatMap {
    lines(of: "Tests/ProseTests/Corpus/\($0).tsv").compactMap(line)
  }
  /// Sentences the weights have never seen.
  static let unseen = lines(of: "Tests/ProseTests/Corpus/unseen.tsv").compactMap(line)
  /// Sentences by writers who set out to be hard to read; never learned from either.
  static let hardUnseen = lines(of: "Tests/ProseTests/Corpus/various_unseen.tsv").compactMap(line)

  /// Sentences written after the reader, to measure it once; never learned from either.
  static let fresh = lines(of: "Tests/ProseTests/Corpus/fresh.tsv").compactMap(line)

  /// The lines of a file of the repository that are not comments.
  static func lines(of path: String) -> [String] {
    let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    guard let file = fopen("/\(root)/\(path)", "r") else { return [] }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      guard count > 0 else { break }
      bytes.append(contentsOf: buffer[..<count])
    }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
      .filter { !$0.hasPrefix("#") }
  }

  private static func line(_ text: String) -> Line? {
    let fields = text.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    guard fields.count >= 4 else { return nil }
    return Line(
      text: fields[3],
      reasons: fields[0] == "ok" ? [] : fields[0].split(separator: ",").map(String.init),
      owner: fields[1] == "-" ? nil : fields[1], failure: fields[2] == "-" ? nil : fields[2])
  }
}
