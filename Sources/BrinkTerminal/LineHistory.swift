/// The earlier answers to one question: recalled with the arrow keys, searched with Ctrl-R.
///
/// No answer appears twice; empty ones and ones that start with a blank are not kept.
package final class LineHistory {
  private let file: HistoryFile?
  private let limit: Int
  private let keeps: (String) -> Bool
  /// The answers that could not be put into the file.
  private var unfiled: [String] = []

  /// - Parameters:
  ///   - path: The file to keep answers in; nil, or one that cannot be written, keeps them in memory.
  ///   - limit: The most answers kept.
  ///   - keeps: False for a line that is no answer.
  package init(
    path: String?, limit: Int = 500, keeps: @escaping (String) -> Bool = { _ in true }
  ) {
    file = path.map(HistoryFile.init)
    self.limit = limit
    self.keeps = keeps
  }

  /// The answers, oldest first, with those that other processes added meanwhile.
  package var answers: [String] {
    HistoryFile.newest(limit, of: (file?.read() ?? []) + unfiled)
  }

  /// Keeps an answer.
  package func add(_ answer: String) {
    guard let first = answer.unicodeScalars.first, !first.properties.isWhitespace,
      answer.utf8.count <= LineEditor.longestLine, keeps(answer)
    else { return }
    if file?.append(answer, keeping: limit) != true {
      unfiled = HistoryFile.newest(limit, of: unfiled + [answer])
    }
  }
}
