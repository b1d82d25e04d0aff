/// A search backwards through earlier answers while the pattern is being typed.
struct ReverseSearch {
  /// Newest first.
  private let answers: [String]
  private(set) var pattern = ""
  private(set) var hasFailed = false
  private var position = 0

  /// - Parameter answers: The earlier answers, oldest first.
  init(_ answers: [String]) { self.answers = answers.reversed() }

  /// The answer found; nil before anything was typed and when nothing matches.
  var match: String? {
    hasFailed || pattern.isEmpty || !answers.indices.contains(position) ? nil : answers[position]
  }

  mutating func type(_ scalar: Unicode.Scalar) {
    pattern.unicodeScalars.append(scalar)
    find(from: position)
  }

  mutating func erase() {
    guard !pattern.isEmpty else { return }
    pattern.removeLast()
    find(from: 0)
  }

  /// The next older match; stays where it is when there is none.
  mutating func next() {
    guard !pattern.isEmpty, !hasFailed else { return }
    let here = position
    find(from: position + 1)
    if hasFailed { position = here }
  }

  private mutating func find(from start: Int) {
    guard !pattern.isEmpty else {
      position = 0
      hasFailed = false
      return
    }
    let found = answers.indices.dropFirst(start).first { answers[$0].contains(pattern) }
    hasFailed = found == nil
    position = found ?? position
  }
}
