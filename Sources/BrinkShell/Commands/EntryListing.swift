import BrinkFiles
import BrinkModel
import DisplayText
import Reports

/// Entries on their way to standard output, one line each.
final class EntryListing {
  enum Form {
    /// For people; those that were struck say so.
    case lines(struck: Set<EntryID>)
    case json
  }

  private let session: Session
  private let form: Form
  private var json = EntryJSON()

  init(_ session: Session, as form: Form) {
    self.session = session
    self.form = form
  }

  func show(_ found: FoundEntry) {
    switch form {
    case .lines(let struck):
      let line = EntryLine.text(
        of: found.entry, isStruck: struck.contains(found.id), columns: session.columns)
      session.print("\(line)\n")
    case .json:
      switch found.content {
      case .plain(let plain): json.append(plain)
      case .read(let entry): json.append(entry)
      }
      if json.lines.count >= Self.blockSize { finish() }
    }
  }

  /// Hands over what is still held back.
  func finish() {
    session.world.output.write(json.lines)
    json.removeLines()
  }

  private static let blockSize = 1 << 16
}
