/// Paths of folders.
package enum FolderPath {
  /// The folder and those above it, nearest first; nothing for a relative path.
  ///
  /// A `/` and a name may follow each as it is: the root is empty.
  package static func upwards(from folder: String) -> [String] {
    guard folder.hasPrefix("/") else { return [] }
    var folders: [String] = []
    var rest = folder[...]
    while let slash = rest.lastIndex(of: "/") {
      if rest.index(after: slash) < rest.endIndex { folders.append(String(rest)) }
      rest = rest[..<slash]
    }
    return folders + [""]
  }
}
