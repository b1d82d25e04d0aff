import BrinkFiles
import BrinkModel
import BrinkProcesses

/// Names a decision at the end of a commit message.
struct DecisionTrailer {
  static let key = "Decision"

  let session: Session
  let repository: Repository

  /// Adds the newest fresh decision to the message in that file; true when there is one now.
  ///
  /// A message that says nothing is left alone: git is about to give the commit up.
  func add(to path: String, span: Int) throws(Fault) -> Bool {
    let message = try SmallFile.bytes(of: path)
    guard message.count < SmallFile.limit, says(something: message) else { return false }
    guard let decision = try FreshDecisions(span, in: repository, session).entries.first else {
      return false
    }
    let changed = try adding("\(Self.key): \(decision.id.short)", to: message)
    guard changed != message else { return true }
    try System.real.writeFile(path, replacing: true) { write throws(Fault) in try write(changed) }
    return true
  }

  /// Asked outside of the repository: a trailer that is configured there may be a command.
  private func adding(_ trailer: String, to message: [UInt8]) throws(Fault) -> [UInt8] {
    let outside = Repository(directory: "/", variables: session.world.variables)
    let ended = outside.capture(
      [
        "interpret-trailers", "--no-divider", "--if-exists", "addIfDifferent", "--trailer", trailer,
      ], input: message, settings: ["core.commentChar=\(commentMark)"])
    guard case .ended(0, let output, _) = ended, !output.isEmpty else {
      throw outside.complaint(ended)
    }
    return output
  }

  private func says(something message: [UInt8]) -> Bool {
    let mark = Array(commentMark.utf8)
    for line in message.split(separator: UInt8(ascii: "\n")) {
      if line.starts(with: mark) {
        // Below the scissors stands what is committed, not what is said of it.
        if line.contains(where: { $0 == UInt8(ascii: ">") }),
          String(decoding: line, as: UTF8.self).hasSuffix(
            "------------------------ >8 ------------------------")
        {
          return false
        }
        continue
      }
      if line.contains(where: { $0 > 0x20 }) { return true }
    }
    return false
  }

  /// What a comment in a message begins with.
  private var commentMark: String {
    let named = repository.answer(["config", "--get", "core.commentChar"])
    return named.flatMap { $0.utf8.count == 1 ? $0 : nil } ?? "#"
  }
}
