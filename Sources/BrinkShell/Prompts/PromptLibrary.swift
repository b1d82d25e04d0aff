import BrinkFiles
package import BrinkModel
import Prompts

/// The checklists within reach: the project's, the person's, the bundled ones.
package struct PromptLibrary {
  private let finder: ChecklistFinder

  init(from directory: String, configuration: String?, files: ChecklistFinder.Files) throws(Fault) {
    let folders = try ChecklistFinder.folders(
      from: directory, configuration: configuration, files: files)
    finder = ChecklistFinder(folders: folders, bundled: BundledChecklists.all, files: files)
  }

  /// Every checklist, overridden ones too.
  package func list() throws(Fault) -> [ChecklistFinder.Listed] { try finder.list() }

  /// The names that can be walked.
  package var names: [String] {
    get throws(Fault) { try list().filter { !$0.isOverridden }.map(\.name) }
  }

  /// Name and summary of each that can be walked; one that cannot be read says so.
  package var summaries: [(name: String, summary: String)] {
    get throws(Fault) {
      var summaries: [(name: String, summary: String)] = []
      for name in try names {
        let found = try finder.find(name)
        let checklist = try? Self.checklist(found.bytes, place: found.place)
        summaries.append((name, checklist?.summary ?? "(cannot be read: brink check prompts)"))
      }
      return summaries
    }
  }

  /// The nearest of that name as it stands in its file.
  package func text(named name: String) throws(Fault) -> ChecklistFinder.Found {
    try finder.find(name)
  }

  /// The nearest of that name; throws its first fault when it cannot be walked.
  package func checklist(named name: String) throws(Fault) -> Checklist {
    let found = try finder.find(name)
    return try Self.checklist(found.bytes, place: found.place)
  }

  /// The one whose walk wrote the entry, by its name or by the kind that says so; nil for none.
  package func checklist(walkedFor entry: Entry) throws(Fault) -> Checklist? {
    try walkable(for: entry)?.checklist
  }

  /// Every checklist that can be walked; one that cannot be read is left out.
  var walkable: [Checklist] {
    get throws(Fault) {
      var checklists: [Checklist] = []
      for name in try names {
        if let checklist = Self.read(try finder.find(name).bytes).checklist {
          checklists.append(checklist)
        }
      }
      return checklists
    }
  }

  /// The one whose walk wrote the entry, and the name to call it by.
  func walkable(for entry: Entry) throws(Fault) -> (name: String, checklist: Checklist)? {
    for name in try names {
      let found = try finder.find(name)
      guard let checklist = Self.read(found.bytes).checklist, checklist.kind == entry.kind else {
        continue
      }
      if entry["Checklist"].map({ $0 == checklist.name }) ?? true { return (name, checklist) }
    }
    return nil
  }

  /// The checklist in a file's bytes.
  package static func checklist(_ bytes: [UInt8], place: String) throws(Fault) -> Checklist {
    let reading = read(bytes)
    if let checklist = reading.checklist { return checklist }
    let first = reading.diagnostics.first { $0.severity == .fault } ?? reading.diagnostics.first
    throw first?.fault(in: place)
      ?? Fault(
        place: place, what: "there is nothing to walk in it",
        remedy: "`brink prompts new NAME` gives a file to start from.", status: .badData)
  }

  /// What there is in a file's bytes, with everything there is to say about it.
  package static func read(
    _ bytes: [UInt8]
  ) -> ChecklistReader.Reading { ChecklistFile.read(bytes) }
}
