/// Paths of folders.
package enum FolderPath {
  /// The folder and those above it, nearest first, as what a `/` and a name can follow: the root is
  /// empty. Nothing for a relative path.
  package static func upwards(from folder: String) -> [String] {
    guard folder.hasPrefix("/") else { return [] }
    var parts = folder.split(separator: "/")
    var folders: [String] = []
    while !parts.isEmpty {
      folders.append("/" + parts.joined(separator: "/"))
      parts.removeLast()
    }
    return folders + [""]
  }
}
