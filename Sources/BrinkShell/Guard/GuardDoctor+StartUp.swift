import BrinkFiles
import BrinkProcesses
import Hooks

extension GuardDoctor {
  /// Which start-up files read a hook, of the shells that are installed.
  func startUpFiles() -> [DoctorFinding] {
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
}

extension HookTemplate {
  /// What a start-up file says to read the hook.
  var line: String {
    switch self {
    case .bash, .zsh: "eval \"$(brink guard hook \(self))\""
    case .fish: "brink guard hook fish | source"
    }
  }

  var startUpFile: String {
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
