import BrinkFiles

/// What a hook leaves in the environment: `bash 0.1.0-1a2b3c4d 4711`.
struct HookMark: Equatable {
  let shell: String
  let version: String
  let process: Int32

  /// Reads `BRINK_GUARD_VERSION`; nil for anything else.
  init?(_ text: String?) {
    let words = (text ?? "").split(separator: " ").map(String.init)
    guard words.count == 3, let process = Int32(words[2]), process > 0 else { return nil }
    shell = words[0]
    version = words[1]
    self.process = process
  }
}

/// A process as Linux tells of it.
enum ProcessTable {
  /// The name of its program; nil where nothing is known.
  static func name(of process: Int32) -> String? {
    contents(of: "/proc/\(process)/comm").map { String($0.prefix { $0 != "\n" }) }
  }

  /// Who started it.
  static func parent(of process: Int32) -> Int32? {
    guard let status = contents(of: "/proc/\(process)/stat"),
      let name = status.lastIndex(of: ")")
    else { return nil }
    let fields = status[status.index(after: name)...].split(separator: " ")
    return fields.count > 1 ? Int32(fields[1]) : nil
  }

  private static func contents(of path: String) -> String? {
    (try? SmallFile.bytes(of: path)).map { String(decoding: $0, as: UTF8.self) }
  }
}
