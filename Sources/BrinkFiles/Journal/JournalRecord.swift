package import BrinkModel

/// An entry as it was found, taken apart only where it had to be.
package struct FoundEntry: Sendable {
  package enum Content: Sendable {
    case plain(PlainEntry)
    /// Of another form than we write, but an entry all the same.
    case read(Entry)
  }

  package let content: Content
  package let place: LogPlace
  /// Whether it has a whole seal; whether the seal is right is what `check` says.
  package let isSealed: Bool
  /// Where its chunk is in the log.
  let location: ChunkLocation

  package var id: EntryID {
    switch content {
    case .plain(let plain): plain.id
    case .read(let entry): entry.id
    }
  }

  package var at: Timestamp {
    switch content {
    case .plain(let plain): plain.at
    case .read(let entry): entry.at
    }
  }

  /// The entry itself.
  package var entry: Entry { content.entry }

  /// Whether it is a prediction, of which not everybody may see everything.
  package var isPrediction: Bool {
    switch content {
    case .plain(let plain): plain.isOfKind(.prediction)
    case .read(let entry): entry.kind == .prediction
    }
  }
}

extension FoundEntry.Content {
  /// The entry itself.
  package var entry: Entry {
    switch self {
    case .plain(let plain): plain.entry
    case .read(let entry): entry
    }
  }
}

/// One thing found in a journal, an entry being no more than its bytes where that is enough.
package enum JournalRecord: Sendable {
  case entry(FoundEntry)
  case torn(TornEntry)
  /// What could not be read; reading went on after it.
  case fault(Fault)
}
