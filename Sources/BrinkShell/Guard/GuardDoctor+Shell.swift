import BrinkProcesses
import Glibc
import Hooks

extension GuardDoctor {
  /// Whether the hook is on in the shell one is in.
  func shell() -> [DoctorFinding] {
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
    let fresh = HookText(template, own: session.ownPrefilter).version
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
}
