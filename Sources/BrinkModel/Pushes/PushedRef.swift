/// One ref of a push, as git tells it to a pre-push hook.
package struct PushedRef: Equatable, Sendable {
  /// What is pushed: a full name, any expression for a commit, or `(delete)`.
  package let localName: String
  package let localHash: String
  /// The full name it has on the other side.
  package let remoteName: String
  /// What stands there now.
  package let remoteHash: String

  /// Reads `LOCAL-NAME LOCAL-HASH REMOTE-NAME REMOTE-HASH`; nil for anything else.
  package init?(line: String) {
    let words = line.split(omittingEmptySubsequences: false, whereSeparator: { $0 == " " })
      .map(String.init)
    guard words.count == 4, !words[2].isEmpty, Self.isHash(words[1]), Self.isHash(words[3]) else {
      return nil
    }
    localName = words[0]
    localHash = words[1]
    remoteName = words[2]
    remoteHash = words[3]
  }

  /// True when it is taken away on the other side.
  package var isDeletion: Bool { Self.isNothing(localHash) }
  /// True when there is nothing of that name on the other side yet.
  package var isNew: Bool { Self.isNothing(remoteHash) }
  package var isTag: Bool { remoteName.hasPrefix("refs/tags/") }

  /// The name as a person writes it: `main` for `refs/heads/main`.
  package var shortName: String { BaseGuess.shortName(remoteName) }

  /// Git writes zeros where there is no commit.
  private static func isNothing(_ hash: String) -> Bool { hash.utf8.allSatisfy { $0 == 0x30 } }

  /// SHA-1 has 40 digits, SHA-256 64.
  private static func isHash(_ word: String) -> Bool {
    [40, 64].contains(word.utf8.count)
      && word.utf8.allSatisfy { byte in
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
          || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
      }
  }
}
