import Rec

/// The field names that say where an entry stands; no checklist item may take one of them.
package enum Envelope {
  package static let id = "Id"
  package static let at = "At"
  package static let kind = "Kind"
  package static let by = "By"
  /// Seconds the person spent.
  package static let took = "Took"
  /// The commit and tamper mark, last in an entry.
  package static let seal = "Seal"
  /// The wall clock, where `At` had to be put later to follow what was already written.
  package static let wall = "Wall"
  /// The newest entry of another log, as `Anchor` writes it.
  package static let seen = "Seen"
  /// When an entry without its seal was found and closed.
  package static let torn = "Torn"

  package static let names: Set<String> = [id, at, kind, by, took, seal, wall, seen, torn]

  /// The field name for a checklist item, or nil when it has none or takes one of ours.
  package static func fieldName(forItem identifier: some StringProtocol) -> String? {
    guard let name = FieldName.camelCased(identifier), !names.contains(name) else { return nil }
    return name
  }
}
