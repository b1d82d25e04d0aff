import BrinkModel

/// A log as the remote has it.
package struct RemoteLog: Equatable, Sendable {
  /// The name of its bytes in the repository.
  package let blob: String
  /// Bytes.
  package let size: Int

  package init(blob: String, size: Int) {
    self.blob = blob
    self.size = size
  }
}

/// What of a commit may be taken: logs, and nothing else that may lie there.
package struct RemoteTree: Equatable, Sendable {
  package var logs: [LogName: RemoteLog] = [:]
  /// Paths that look like logs and are not taken, with what is wrong with them.
  package var refused: [(path: String, why: String)] = []

  /// The most bytes a log may have to be taken or sent: 64 MiB.
  static let largestLog = 64 << 20
  /// The most logs that are taken.
  static let mostLogs = 50_000

  package init() {}

  /// Reads what `git ls-tree -r -l -z` says.
  package init(listing: [UInt8]) {
    for line in listing.split(separator: 0) {
      guard let tab = line.firstIndex(of: UInt8(ascii: "\t")) else { continue }
      let facts = line[..<tab].split(separator: UInt8(ascii: " "))
        .map { String(decoding: $0, as: UTF8.self) }
      guard facts.count == 4 else { continue }
      let path = String(decoding: line[(tab + 1)...], as: UTF8.self)
      guard path.hasSuffix(".rec") else { continue }
      take(path, mode: facts[0], blob: facts[2], size: Int(facts[3]))
    }
  }

  private mutating func take(_ path: String, mode: String, blob: String, size: Int?) {
    guard let log = LogName(path: path) else {
      return refused.append((path, "is not where a log may be"))
    }
    switch mode {
    case "100644": break
    case "120000": return refused.append((path, "is a symbolic link"))
    default: return refused.append((path, "is not an ordinary file"))
    }
    guard let size, size <= Self.largestLog else {
      return refused.append((path, "is larger than \(Self.largestLog >> 20) MiB"))
    }
    guard logs.count < Self.mostLogs else {
      return refused.append((path, "is one of more than \(Self.mostLogs) logs"))
    }
    logs[log] = RemoteLog(blob: blob, size: size)
  }

  package static func == (a: RemoteTree, b: RemoteTree) -> Bool {
    a.logs == b.logs && a.refused.map(\.path) == b.refused.map(\.path)
  }
}
