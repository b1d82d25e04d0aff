/// Finds checklists by name: in the project's folder, in the person's, among the bundled ones.
///
/// A nearer one overrides one of the same name further away.
package struct ChecklistFinder: Sendable {
  /// What the finder needs of the file system.
  package struct Files: Sendable {
    /// The names in a folder; nil when there is no such folder.
    package let names: @Sendable (_ folder: String) throws(Fault) -> [String]?
    package let bytes: @Sendable (_ path: String) throws(Fault) -> [UInt8]

    package init(
      names: @escaping @Sendable (_ folder: String) throws(Fault) -> [String]?,
      bytes: @escaping @Sendable (_ path: String) throws(Fault) -> [UInt8]
    ) {
      self.names = names
      self.bytes = bytes
    }
  }

  /// A checklist there is.
  package struct Listed: Equatable, Sendable {
    package let name: String
    /// The file; nil for a bundled one.
    package let path: String?
    /// True when a nearer one of the same name is walked instead.
    package let isOverridden: Bool
  }

  /// A checklist's text.
  package struct Found: Equatable, Sendable {
    package let name: String
    /// The file, or a name in angle brackets for a bundled one: what complaints begin with.
    package let place: String
    package let bytes: [UInt8]
  }

  private let folders: [String]
  private let bundled: [(name: String, bytes: [UInt8])]
  private let files: Files

  /// Looks into the folders in that order, then among the bundled checklists.
  package init(folders: [String], bundled: [(name: String, bytes: [UInt8])], files: Files) {
    self.folders = folders
    self.bundled = bundled
    self.files = files
  }

  /// The folders to look into: the nearest `.brink/prompts` from that directory upwards, then the
  /// person's own.
  package static func folders(
    from directory: String, configuration: String?, files: Files
  ) throws(Fault) -> [String] {
    var folders: [String] = []
    for ancestor in FolderPath.upwards(from: directory) {
      let folder = ancestor + "/.brink/prompts"
      if try files.names(folder) != nil {
        folders.append(folder)
        break
      }
    }
    return folders + (configuration.map { [$0 + "/brink/prompts"] } ?? [])
  }

  /// Every checklist there is, by name, the overridden ones after what overrides them.
  package func list() throws(Fault) -> [Listed] {
    var listed: [Listed] = []
    var seen: Set<String> = []
    for folder in folders {
      for file in try files.names(folder)?.sorted() ?? [] {
        guard let name = Self.name(ofFile: file) else { continue }
        let isNew = seen.insert(name).inserted
        listed.append(Listed(name: name, path: "\(folder)/\(file)", isOverridden: !isNew))
      }
    }
    for (name, _) in bundled {
      listed.append(Listed(name: name, path: nil, isOverridden: seen.contains(name)))
    }
    return listed.enumerated().sorted {
      ($0.element.name, $0.offset) < ($1.element.name, $1.offset)
    }
    .map(\.element)
  }

  /// The nearest checklist of that name.
  package func find(_ name: String) throws(Fault) -> Found {
    let listed = try list()
    guard let nearest = listed.first(where: { $0.name == name }) else {
      let names = listed.filter { !$0.isOverridden }.map(\.name)
      throw Fault(
        place: name, what: "there is no checklist of that name",
        remedy: Nearest.to(name, among: names).map { "Did you mean `\($0)`?" }
          ?? "There are: \(names.joined(separator: ", ")).",
        status: .noInput)
    }
    if let path = nearest.path {
      return Found(name: name, place: path, bytes: try files.bytes(path))
    }
    return Found(
      name: name, place: "<bundled \(name)>",
      bytes: bundled.first { $0.name == name }?.bytes ?? [])
  }

  /// The name a file's checklist is called by, its folders apart; nil for a file that is none.
  package static func name(ofFile path: String) -> String? {
    let file = path.split(separator: "/").last ?? ""
    for ending in [".yaml", ".yml"] where file.hasSuffix(ending) && !file.hasPrefix(".") {
      let name = String(file.dropLast(ending.count))
      return name.isEmpty ? nil : name
    }
    return nil
  }
}
