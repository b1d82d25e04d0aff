import BrinkFiles
import BrinkModel
import BrinkProcesses
import Glibc
import Guard
import Hooks

/// Looks whether the guard would ask, and finds what keeps it from that.
struct GuardDoctor {
  private let session: Session

  init(_ session: Session) {
    self.session = session
  }

  /// Everything that was looked at, in the order to put right.
  func findings() -> [DoctorFinding] {
    program() + shell() + startUpFiles() + rules() + journal()
  }

  private func program() -> [DoctorFinding] {
    switch SearchPath.lookUp(Array("brink".utf8)) {
    case .found(let path):
      [.right("brink", String(decoding: path, as: UTF8.self))]
    case .forbidden, .missing:
      [
        .wrong(
          "brink", "is not on the PATH, so no hook can ask it",
          "Add its folder to PATH in the start-up file, before the hook.")
      ]
    }
  }

  // MARK: The shell one is in

  private func shell() -> [DoctorFinding] {
    let variables = session.world.variables
    let here = currentShell
    let name = here?.name ?? "shell"
    guard let mark = HookMark(variables["BRINK_GUARD_VERSION"]) else {
      return [off(name, "off: this shell has not read a hook")]
    }
    guard mark.shell == here?.name ?? mark.shell, mark.process == here?.process ?? mark.process
    else {
      return [off(name, "off: only the \(mark.shell) that started this shell has read a hook")]
    }
    guard let template = HookTemplate(rawValue: mark.shell) else { return [] }
    var found: [DoctorFinding] = []
    switch variables["BRINK_GUARD_ENTER"] {
    case "on": found.append(.right(name, "on: Enter goes through the hook"))
    case "off":
      found.append(
        .wrong(
          name, "switched off: BRINK_GUARD is off here",
          "Say `unset BRINK_GUARD` (fish: `set -e BRINK_GUARD`)."))
    case "lost":
      found.append(
        .wrong(
          name, "half on: something replaced PROMPT_COMMAND after the hook was read",
          "Add to PROMPT_COMMAND instead, or read the hook at the end of the start-up file."))
    default:
      found.append(
        .wrong(
          name, "shadowed: the hook was read, but this line did not come through it",
          "Something bound Enter anew after it. Read the hook at the end of the start-up file."))
    }
    let fresh = HookText(template, session.prefilter).version
    if mark.version != fresh {
      found.append(
        .wrong(
          name, "outdated: this shell has read \(mark.version), now it would be \(fresh)",
          "Start the shell anew: `exec \(mark.shell)`."))
    }
    return found
  }

  private func off(_ name: String, _ says: String) -> DoctorFinding {
    guard let template = HookTemplate(rawValue: name) else {
      return .wrong(name, says, "There are hooks for bash, zsh and fish.")
    }
    return .wrong(name, says, "Put this at the end of \(template.startUpFile): \(template.line)")
  }

  /// The nearest shell among those that started us; what sudo or a wrapper put in between is passed over.
  private var currentShell: (name: String, process: Int32)? {
    var process = getppid()
    for _ in 0..<16 {
      guard process > 1, let name = ProcessTable.name(of: process) else { return nil }
      if HookTemplate(rawValue: name) != nil { return (name, process) }
      guard let parent = ProcessTable.parent(of: process) else { return nil }
      process = parent
    }
    return nil
  }

  // MARK: What is set down

  private func startUpFiles() -> [DoctorFinding] {
    HookTemplate.allCases.compactMap { template in
      guard case .found = SearchPath.lookUp(Array(template.rawValue.utf8)) else { return nil }
      let files = template.startUpFiles(session.world.variables)
      let place = files.first { path in
        guard let bytes = try? SmallFile.bytes(of: path) else { return false }
        return String(decoding: bytes, as: UTF8.self).split(separator: "\n").contains { line in
          line.contains("brink guard hook \(template)") && !line.trimmed.hasPrefix("#")
        }
      }
      guard let place else {
        return .mind("\(template)", "no start-up file of it reads the hook", "\(template.line)")
      }
      return .right("\(template)", "read in \(place)")
    }
  }

  private func rules() -> [DoctorFinding] {
    let book = RuleBook(session)
    let count = book.sources.reduce(0) { $0 + $1.rules.count }
    return [.right("rules", "\(count) rules")]
      + book.troubles.map { .wrong($0.place, $0.what, $0.remedy) }
  }

  private func journal() -> [DoctorFinding] {
    do throws(Fault) {
      _ = try session.configuration
      let directory = try session.journal().directory
      var place = directory
      while access(place, F_OK) != 0, let slash = place.lastIndex(of: "/"), slash > place.startIndex
      {
        place = String(place[..<slash])
      }
      guard access(place, W_OK | X_OK) == 0 else {
        return [
          .wrong(
            "journal", "\(directory) cannot be written: \(String(cString: strerror(errno)))",
            "Nothing that has to be recorded would run. Make it writable, or name another: BRINK_JOURNAL."
          )
        ]
      }
      return [.right("journal", directory)]
    } catch {
      return [.wrong(error.place, error.what, error.remedy)]
    }
  }
}

extension HookTemplate {
  /// What a start-up file says to read the hook.
  fileprivate var line: String {
    switch self {
    case .bash, .zsh: "eval \"$(brink guard hook \(self))\""
    case .fish: "brink guard hook fish | source"
    }
  }

  fileprivate var startUpFile: String {
    switch self {
    case .bash: "~/.bashrc"
    case .zsh: "~/.zshrc"
    case .fish: "~/.config/fish/config.fish"
    }
  }

  /// Where such a line may stand.
  fileprivate func startUpFiles(_ variables: [String: String]) -> [String] {
    let home = variables["HOME"] ?? ""
    switch self {
    case .bash: return ["\(home)/.bashrc", "\(home)/.bash_profile", "\(home)/.profile"]
    case .zsh:
      let folder = variables["ZDOTDIR"] ?? home
      return ["\(folder)/.zshrc", "\(folder)/.zprofile"]
    case .fish:
      let folder = (variables["XDG_CONFIG_HOME"] ?? "\(home)/.config") + "/fish"
      let parts = (try? System.real.names("\(folder)/conf.d")) ?? []
      return ["\(folder)/config.fish"] + parts.map { "\(folder)/conf.d/\($0)" }
    }
  }
}
