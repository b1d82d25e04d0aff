import BrinkFiles
import BrinkModel

/// Files of rules that are not bundled.
enum RuleFiles {
  /// The person's own, sorted by name.
  static func own(in configuration: String?) -> [String] {
    configuration.map { packs(in: $0 + "/brink/rules") } ?? []
  }

  /// Those of the nearest folder, from there upwards, that has `.brink/rules`.
  static func ofRepository(around directory: String) -> [String] {
    FolderPath.upwards(from: directory).lazy.map { packs(in: $0 + "/.brink/rules") }
      .first { !$0.isEmpty } ?? []
  }

  private static func packs(in folder: String) -> [String] {
    let names = (try? System.real.names(folder)) ?? []
    return names.filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".yml") }
      .map { "\(folder)/\($0)" }.sorted()
  }

  /// The bytes of a pack; nil where it cannot be read.
  static func bytes(of file: String) -> [UInt8]? {
    var untold: [Fault] = []
    return bytes(of: file, adding: &untold)
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
