import Prose

/// The labelled claims beside this file.
enum ClaimCorpus {
  struct Line: Sendable {
    let text: String
    let reasons: Set<String>
    let metric: String?
    let direction: String?
    let threshold: String?
    let window: String?

    var isOK: Bool { reasons.isEmpty }
  }

  /// Claims the weights were learned from.
  static let learned = lines(of: "claims")
  /// Claims the weights have never seen.
  static let unseen = lines(of: "claims_unseen")

  /// Claims written after the reader, to measure it; never learned from either.
  static let fresh = lines(of: "claims_fresh")

  private static func lines(of name: String) -> [Line] {
    Corpus.lines(of: "Tests/ProseTests/Corpus/\(name).tsv").compactMap { line in
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard fields.count >= 7 else { return nil }
      let part = { (index: Int) in fields[index] == "-" ? nil : fields[index] }
      return Line(
        text: fields[6],
        reasons: fields[0] == "ok" ? [] : Set(fields[0].split(separator: ",").map(String.init)),
        metric: part(1), direction: part(2), threshold: part(3), window: part(4))
    }
  }
}
