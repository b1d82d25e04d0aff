import BrinkFiles
import BrinkModel
import BrinkProcesses

/// Where git looks for the hooks of a repository.
struct HookPlace: Equatable, Sendable {
  /// The folder, with symbolic links resolved where it is there.
  let folder: String
  /// True when other repositories may have their hooks there as well.
  let isShared: Bool
  /// True when the folder is part of what is committed.
  let isTracked: Bool
}

extension Repository {
  /// The folder that all work trees of it share; throws where there is no repository.
  func commonFolder() throws(Fault) -> String {
    try ask(["rev-parse", "--path-format=absolute", "--git-common-dir"])
  }

  /// Where its hooks are looked for, as git decides it.
  func hookPlace() throws(Fault) -> HookPlace {
    let common = Self.resolved(try commonFolder())
    let top = Self.resolved(try ask(["rev-parse", "--show-toplevel"]))
    let named = try hooksPath()
    if let named, named.isEmpty || named == "/dev/null" {
      throw Fault(
        place: "core.hooksPath", what: "is \(named.isEmpty ? "empty" : named): hooks are off here",
        remedy: "`git config --show-origin --get core.hooksPath` says where that was written.",
        status: .badConfiguration)
    }
    let folder = Self.resolved(
      named.map { $0.hasPrefix("/") ? $0 : "\(top)/\($0)" } ?? "\(common)/hooks")
    let isWithin = Self.lies(folder, in: top) && !Self.lies(folder, in: common)
    return HookPlace(
      folder: folder, isShared: !Self.lies(folder, in: common) && !isWithin,
      isTracked: isWithin ? try isTracked(folder, from: top) : false)
  }

  /// `core.hooksPath`, nil where it is not set; what we set ourselves is not counted.
  private func hooksPath() throws(Fault) -> String? {
    let ended = capture([
      "config", "--show-scope", "-z", "--type=path", "--get-all", "core.hooksPath",
    ])
    guard case .ended(0...1, let output, _) = ended else { throw complaint(ended) }
    let parts = output.split(separator: 0, omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
    var path: String?
    for at in stride(from: 0, to: parts.count - 1, by: 2) where parts[at] != "command" {
      path = parts[at + 1]
    }
    return path
  }

  /// Whether a new file there would be seen by everybody: the folder has tracked files, and git does
  /// not ignore others in it.
  private func isTracked(_ folder: String, from top: String) throws(Fault) -> Bool {
    let here = Repository(directory: top, variables: variables)
    let listed = here.capture(["ls-files", "-z", "--", folder])
    guard case .ended(0, let output, _) = listed else { throw complaint(listed) }
    guard !output.isEmpty else { return false }
    let ignored = here.capture([
      "check-ignore", "-q", "--", "\(folder)/\(GitHook.prePush.rawValue)",
    ])
    return ignored != .ended(status: 0, output: [], complaint: [])
  }

  private static func resolved(_ path: String) -> String {
    (try? System.real.resolve(path)) ?? path
  }

  private static func lies(_ path: String, in folder: String) -> Bool {
    path == folder || path.hasPrefix(folder + "/")
  }
}
