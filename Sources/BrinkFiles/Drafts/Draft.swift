package import BrinkModel
import Rec

/// The answers of a walk that is going on: a small file, locked as long as the walk lives.
///
/// Every answer is on disk when `record` returns, so a walk that is killed can be taken up again.
package final class Draft {
  private let system: System
  private let path: String
  private let file: System.Descriptor

  /// Takes over an open and locked file.
  init(_ file: System.Descriptor, path: String, system: System) {
    self.file = file
    self.path = path
    self.system = system
  }

  deinit { try? system.close(file) }

  /// Keeps more lines; on disk when this returns.
  package func record(_ lines: [DraftLine]) throws(Fault) {
    guard !lines.isEmpty else { return }
    try append(
      lines.flatMap { line in
        Self.bytes(
          Record([Field(DraftFields.item, line.item), Field(DraftFields.text, line.text)]))
      })
  }

  /// The walk is over: its entry is recorded, or nobody wants it any more.
  package func finish() throws(Fault) {
    do {
      try system.unlink(path)
    } catch {
      guard error == .noEntry else { throw .draft(path, error) }
    }
  }

  /// A record with the mark that it is whole.
  static func bytes(_ record: Record) -> [UInt8] {
    var bytes = RecordWriter.bytes(record)
    RecordWriter.append(Field(DraftFields.end, "."), to: &bytes)
    bytes.append(UInt8(ascii: "\n"))
    return bytes
  }

  func append(_ bytes: [UInt8]) throws(Fault) {
    do {
      try system.writeAll(bytes, to: file)
      try system.whole { () throws(Errno) in try system.synchronizeData(file) }
    } catch {
      throw .draft(path, error)
    }
  }
}

/// The names of the fields in a draft.
enum DraftFields {
  static let checklist = "Checklist"
  static let begun = "Begun"
  static let about = "About"
  static let command = "Command"
  static let item = "Item"
  static let text = "Text"
  /// The last field of every record: without it the record is torn.
  static let end = "End"
}

extension Fault {
  static func draft(_ path: String, _ reason: Errno) -> Fault {
    Fault(
      place: path, what: "what was answered so far cannot be kept: \(reason)",
      remedy: reason == .noSpace || reason == .quota
        ? "Free some space on that disk." : "Make the folder writable for you.",
      status: .cannotWrite)
  }

  static func draftRefused(_ path: String, _ what: String) -> Fault {
    Fault(
      place: path, what: "not read: this draft \(what)", remedy: "Delete it: rm \(path)",
      status: .badData)
  }
}
