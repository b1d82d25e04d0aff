package import Rec

/// Which entries are wanted; everything that is given must hold.
package struct EntryFilter: Equatable, Sendable {
  /// Any of these kinds; empty for all.
  package var kinds: [EntryKind]
  /// Fields that make an entry wanted whatever its kind is; without ``kinds`` they say nothing.
  package var orFields: [String]
  /// None of these kinds.
  package var exceptKinds: [EntryKind]
  /// The earliest moment wanted.
  package var since: Timestamp?
  /// The first moment no longer wanted.
  package var until: Timestamp?
  package var by: String?
  /// Fields of which one value must be exactly this.
  package var fields: [Field]
  /// Text that must occur in some value; ASCII letters match in either case.
  package var text: String?
  /// How the identifier must end, in either case.
  package var idSuffix: String?

  package init(
    kinds: [EntryKind] = [], orFields: [String] = [], exceptKinds: [EntryKind] = [],
    since: Timestamp? = nil,
    until: Timestamp? = nil, by: String? = nil,
    fields: [Field] = [], text: String? = nil, idSuffix: String? = nil
  ) {
    self.kinds = kinds
    self.orFields = orFields
    self.exceptKinds = exceptKinds
    self.since = since
    self.until = until
    self.by = by
    self.fields = fields
    self.text = text
    self.idSuffix = idSuffix
  }

  /// Whether everything matches.
  package var isEmpty: Bool { self == EntryFilter() }

  package func matches(_ entry: Entry) -> Bool {
    if exceptKinds.contains(entry.kind) { return false }
    guard
      kinds.isEmpty || kinds.contains(entry.kind)
        || orFields.contains(where: { entry[$0] != nil })
    else { return false }
    if let since, entry.at < since { return false }
    if let until, entry.at >= until { return false }
    if let by, entry.by != by { return false }
    if let idSuffix, !entry.id.text.hasSuffix(idSuffix.uppercased()) { return false }
    guard fields.allSatisfy({ entry.values(of: $0.name).contains($0.value) }) else { return false }
    guard let text else { return true }
    return entry.record.fields.contains { Self.occurs(text, in: $0.value) }
  }

  private static func occurs(_ text: String, in value: String) -> Bool {
    let sought = text.utf8.map(lowercased)
    guard let first = sought.first else { return true }
    var rest = value.utf8.map(lowercased)[...]
    while let start = rest.firstIndex(of: first) {
      if rest[start...].starts(with: sought) { return true }
      rest = rest[(start + 1)...]
    }
    return false
  }

  private static func lowercased(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
  }
}
