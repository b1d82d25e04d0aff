import BrinkFiles
import BrinkModel

/// The checks in the person's own folder.
///
/// They run before the questions, because somebody put them there. A repository has no such folder.
struct OwnChecks: Equatable {
  /// What is run, in the order of the names.
  private(set) var checks: [OwnCheck] = []
  /// What keeps one from being run although it is meant to be: then nothing goes on.
  private(set) var troubles: [Fault] = []
  /// Names of files that are not executable, and so no checks.
  private(set) var idle: [String] = []

  /// Nil without a place for configuration.
  static func folder(in configuration: String?) -> String? {
    configuration.map { $0 + "/brink/checks.d" }
  }

  init(in configuration: String?, system: System = .real) {
    guard let folder = Self.folder(in: configuration) else { return }
    let names: [String]
    do throws(Errno) {
      names = try system.names(folder)
    } catch {
      if error != .noEntry { troubles.append(Self.trouble(folder, "cannot be read: \(error)")) }
      return
    }
    let places = names.filter(Self.isMeant)
    guard !places.isEmpty else { return }
    guard let (_, status) = Self.found(folder, system) else {
      troubles.append(Self.trouble(folder, "cannot be read"))
      return
    }
    if let fault = Self.doubt(folder, status, system) {
      troubles.append(fault)
      return
    }
    for name in places { take(name, "\(folder)/\(name)", system) }
  }

  /// True when there is nothing to ask.
  var isEmpty: Bool { checks.isEmpty && troubles.isEmpty }

  private mutating func take(_ name: String, _ path: String, _ system: System) {
    guard let (real, status) = Self.found(path, system) else {
      troubles.append(Self.trouble(path, "leads nowhere"))
      return
    }
    guard status.kind != .directory else { return }
    guard status.kind == .regular, status.mode & 0o111 != 0 else {
      idle.append(name)
      return
    }
    if let fault = Self.doubt(real, status, system) {
      troubles.append(fault)
    } else {
      checks.append(OwnCheck(name: name, path: path))
    }
  }

  /// Letters, digits, `-` and `_`, as `run-parts` has it: no backup of an editor, no note beside it.
  private static func isMeant(_ name: String) -> Bool {
    name.utf8.allSatisfy { byte in
      let lower = byte | 0x20
      return (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(lower)
        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "-")
        || byte == UInt8(ascii: "_")
    }
  }

  /// What is there behind whatever links, and its status.
  private static func found(
    _ path: String, _ system: System
  ) -> (real: String, status: FileStatus)? {
    guard let real = try? system.resolve(path), let status = try? system.linkStatus(real) else {
      return nil
    }
    return (real, status)
  }

  /// What somebody else may have written is not run.
  private static func doubt(_ path: String, _ status: FileStatus, _ system: System) -> Fault? {
    guard status.owner == system.effectiveUser() || status.owner == 0 else {
      return trouble(path, "belongs to somebody else")
    }
    guard status.mode & 0o022 == 0 else {
      return trouble(path, "can be written by others")
    }
    return nil
  }

  private static func trouble(_ path: String, _ what: String) -> Fault {
    Fault(
      place: path, what: "\(what), so it is not run and holds",
      remedy: "Make it yours alone (chmod go-w), or take it out of the folder.",
      status: .badConfiguration)
  }
}

extension OwnChecks {
  /// The first reason why the step does not come to its questions; nil where there is none.
  ///
  /// Each check reads the line, and has the facts in its environment besides everything else.
  func objection(
    to line: String, knowing facts: [String: String], in world: World
  ) -> OwnCheck.Objection? {
    if let trouble = troubles.first {
      let name = String(trouble.place.split(separator: "/").last ?? "")
      return OwnCheck.Objection(check: name, what: trouble.what, said: trouble.remedy)
    }
    let environment = world.variables.merging(facts) { $1 }
    // Not lazily: the first of such a collection is computed twice, and would run its check twice.
    for check in checks {
      if let objection = check.objection(to: line, environment: environment) { return objection }
    }
    return nil
  }
}
