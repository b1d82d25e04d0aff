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
  /// Learned when the first prediction comes: most listings have none.
  private lazy var blinding = {
    (try? session.blinding()) ?? Blinding(hidingAllFrom: (try? session.person()) ?? Person([]))
  }()

  init(_ session: Session, as form: Form) {
    self.session = session
    self.form = form
  }

  /// Shows it, as far as the person may see it.
  ///
  /// An entry that was found by words which are hidden from them is not shown at all.
  func show(_ found: FoundEntry, foundBy filter: EntryFilter) {
    if found.isPrediction, blinding.hides(found.entry) {
      let shown = blinding.shown(found.entry)
      if filter.matches(shown) { show(.read(shown), found.id) }
    } else {
      show(found.content, found.id)
    }
  }

  private func show(_ content: FoundEntry.Content, _ id: EntryID) {
    switch form {
    case .lines(let struck):
      let line = EntryLine.text(
        of: content.entry, isStruck: struck.contains(id), columns: session.columns)
      session.print("\(line)\n")
    case .json:
      switch content {
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
