import BrinkModel

/// What a check remembers across logs.
final class CheckMemory {
  /// What other logs have seen, and where they say so.
  var anchors: [(anchor: Anchor, place: String)] = []
  private var marks: [UInt64: Mark] = [:]
  /// The seals of entries that were written twice, after a sync had failed.
  private var secondSeals: [UInt64: [UInt64]] = [:]

  private struct Mark {
    let seal: UInt64
    let content: Int
  }

  /// Whether an entry with that identifier was remembered.
  func knows(_ id: EntryID) -> Bool { marks[id.random] != nil }

  /// Remembers an entry; false when another has its identifier and says something else.
  ///
  /// The content is known again by a hash: nothing worse than a missed duplicate comes of two that
  /// are the same.
  func remember(_ id: EntryID, seal: Seal?, content: [UInt8]) -> Bool {
    var hasher = Hasher()
    content.withUnsafeBytes { hasher.combine(bytes: $0) }
    let mark = Mark(
      seal: seal.flatMap { Self.number($0.digest.prefix(16)) } ?? 0, content: hasher.finalize())
    guard let first = marks[id.random] else {
      marks[id.random] = mark
      return true
    }
    secondSeals[id.random, default: []].append(mark.seal)
    return first.content == mark.content
  }

  /// Reports every entry that somebody saw and that is gone or has another seal.
  func compareAnchors(directory: String, _ report: (JournalFinding) -> Void) {
    var reported: Set<Anchor> = []
    for (anchor, place) in anchors {
      let path = "\(directory)/\(anchor.log)"
      // A log is known again by its entries: it gets another name when its journal is first synced.
      if let mark = marks[anchor.id.random] {
        let digest = Self.number(anchor.digest[...])
        let seals = [mark.seal] + secondSeals[anchor.id.random, default: []]
        if !seals.contains(where: { $0 == digest }), reported.insert(anchor).inserted {
          report(.resealed(path, anchor.id, place))
        }
      } else if reported.insert(anchor).inserted {
        report(.truncated(path, anchor.id, place))
      }
    }
  }

  private static func number(_ digits: Substring) -> UInt64? { UInt64(digits, radix: 16) }
}
