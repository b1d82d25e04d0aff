import BrinkFiles
import BrinkModel
import Glibc

/// Files of rules that are not bundled.
enum RuleFiles {
  /// The person's own, sorted by name.
  static func own(in configuration: String?) -> [String] {
    configuration.map { packs(in: $0 + "/brink/rules") } ?? []
  }

  /// Those of the nearest folder, from there upwards, that has `.brink/rules`.
  static func ofRepository(around directory: String) -> [String] {
    var folder = directory[...]
    while folder.hasPrefix("/") {
      let found = packs(in: folder == "/" ? "/.brink/rules" : folder + "/.brink/rules")
      if !found.isEmpty { return found }
      guard folder != "/", let slash = folder.lastIndex(of: "/") else { return [] }
      folder = slash == folder.startIndex ? "/" : folder[..<slash]
    }
    return []
  }

  private static func packs(in folder: some StringProtocol) -> [String] {
    guard let directory = opendir(String(folder)) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let item = readdir(directory) {
      let name = withUnsafeBytes(of: &item.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name.hasSuffix(".yaml") || name.hasSuffix(".yml") { names.append("\(folder)/\(name)") }
    }
    return names.sorted()
  }

  /// The bytes of a pack; nil where it cannot be read, which is told.
  static func bytes(of file: String, adding troubles: inout [Fault]) -> [UInt8]? {
    do throws(Fault) {
      return try SmallFile.bytes(of: file, limit: RulePackReader.largestSize + 1)
    } catch {
      troubles.append(error)
      return nil
    }
  }
}
