package import BrinkModel
import Rec

/// An entry as one JSON object: its keys are its field names, a repeated field is an array.
package enum EntryJSON {
  /// Every value is a string, as the log has it.
  package static func text(of entry: Entry) -> String {
    var members = [
      ("Id", JSONText.string(entry.id.text)), ("At", JSONText.string(entry.at.description)),
      ("Kind", JSONText.string(entry.kind.rawValue)), ("By", JSONText.string(entry.by)),
    ]
    var seen: Set<String> = []
    for field in entry.fields where seen.insert(field.name).inserted {
      let values = entry.values(of: field.name).map(JSONText.string)
      members.append((field.name, values.count == 1 ? values[0] : JSONText.array(values)))
    }
    if let took = entry.took { members.append(("Took", JSONText.string("\(took)"))) }
    if let seal = entry.seal { members.append(("Seal", JSONText.string(seal))) }
    return JSONText.object(members.map { (name: $0.0, value: $0.1) })
  }
}
