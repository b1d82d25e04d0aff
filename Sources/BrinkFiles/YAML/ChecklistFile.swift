package import BrinkModel

/// Reads a checklist from the bytes of its file.
package enum ChecklistFile {
  /// The checklist and everything there is to say about the file, unreadable YAML included.
  package static func read(_ bytes: [UInt8]) -> ChecklistReader.Reading {
    do throws(Diagnostic) {
      return ChecklistReader.read(try YAMLReader.read(bytes))
    } catch {
      return ChecklistReader.Reading(checklist: nil, diagnostics: [error], isChooser: false)
    }
  }
}
