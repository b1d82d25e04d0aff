/// Paths of folders.
package enum FolderPath {
  /// The folder and those above it, nearest first; nothing for a relative path.
  ///
  /// A `/` and a name may follow each as it is: the root is empty.
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
