import Rec

/// Which clone of a shared journal this one is, and where the others are met.
package struct Clone: Equatable, Sendable {
  package var name: CloneName
  /// Names it had before.
  package var former: [CloneName]
  /// The repository all clones send to and fetch from, as git takes it; may hold a password.
  package var remote: String

  package init(name: CloneName, former: [CloneName] = [], remote: String) {
    self.name = name
    self.former = former
    self.remote = remote
  }

  /// The same clone under a new name.
  func renamed(to new: CloneName) -> Clone {
    Clone(name: new, former: former + [name], remote: remote)
  }

  /// Reads the record it was kept in; nil when that is damaged.
  package init?(_ bytes: [UInt8]) {
    guard let record = bytes.onlyRecord, let name = record.first("Clone").flatMap(CloneName.init),
      let remote = record.first("Remote")
    else { return nil }
    self.init(name: name, former: record.all("Former").compactMap(CloneName.init), remote: remote)
  }

  /// The record to keep; `journal` is named for people who find it.
  package func bytes(journal: String) -> [UInt8] {
    RecordWriter.bytes(
      Record(
        [
          Field("Journal", journal), Field("Clone", name.text), Field("Remote", remote),
        ] + former.map { Field("Former", $0.text) }))
  }
}

extension [UInt8] {
  /// The record these bytes are; nil when they are anything but one.
  var onlyRecord: Record? {
    let items = RecordReader.items(in: self)
    guard items.count == 1, case .record(let located) = items[0] else { return nil }
    return located.record
  }
}

extension Record {
  func first(_ name: String) -> String? { fields.first { $0.name == name }?.value }

  func all(_ name: String) -> [String] { fields.filter { $0.name == name }.map(\.value) }
}
