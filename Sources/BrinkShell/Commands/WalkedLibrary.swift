import BrinkFiles
import BrinkModel

/// Checklists with everything walked through them, each looked up once.
struct WalkedLibrary {
  /// A checklist, the name to call it by, and its walks.
  struct Shelf {
    let name: String
    let checklist: Checklist
    let walked: WalkedEntries
  }

  private let session: Session
  private var shelves: [String: Shelf?] = [:]

  init(_ session: Session) {
    self.session = session
  }

  /// The one whose walk wrote the entry; nil where there is none any more.
  mutating func shelf(of entry: Entry) throws(Fault) -> Shelf? {
    let key = entry["Checklist"] ?? entry.kind.rawValue
    if let known = shelves[key] { return known }
    var shelf: Shelf?
    if let (name, checklist) = try session.prompts.walkable(for: entry) {
      shelf = Shelf(name: name, checklist: checklist, walked: try session.walked(checklist))
    }
    shelves[key] = .some(shelf)
    return shelf
  }
}
