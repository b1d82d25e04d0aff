import DisplayText
import Glibc

extension LineEditor {
  /// Lets the person write in their own editor: `$VISUAL`, `$EDITOR`, else `vi`.
  ///
  /// - Parameter text: What the file holds at first.
  /// - Returns: What it held in the end, without the line breaks at its end; nil when the editor
  ///   failed or could not be run, and then nothing is to change.
  package func editExternally(_ text: String) -> String? {
    guard let file = ScratchFile(text, directory: environment["TMPDIR"]) else { return nil }
    let editor = [environment["VISUAL"], environment["EDITOR"]].compactMap(\.self)
      .first { !$0.isEmpty }
    return lend {
      guard run(editor ?? "vi", on: file.path) else { return nil }
      return file.read()
    }
  }

  /// The editor is a piece of shell, as it is for git: it may hold options and quotes.
  private func run(_ editor: String, on path: String) -> Bool {
    var actions = posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    posix_spawn_file_actions_adddup2(&actions, device.input, STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&actions, device.output, STDOUT_FILENO)
    posix_spawn_file_actions_adddup2(&actions, device.output, STDERR_FILENO)

    // As system(3) has it: Ctrl-C is for the editor, not for the one that waits for it.
    var ignore = sigaction()
    ignore.__sigaction_handler.sa_handler = SIG_IGN
    var old = [sigaction(), sigaction()]
    sigaction(SIGINT, &ignore, &old[0])
    sigaction(SIGQUIT, &ignore, &old[1])
    defer {
      sigaction(SIGINT, &old[0], nil)
      sigaction(SIGQUIT, &old[1], nil)
    }
    var defaults = sigset_t()
    sigemptyset(&defaults)
    sigaddset(&defaults, SIGINT)
    sigaddset(&defaults, SIGQUIT)
    posix_spawnattr_setsigdefault(&attributes, &defaults)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))

    let words = ["/bin/sh", "-c", editor + " \"$@\"", editor, path]
    let arguments = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var process: pid_t = 0
    guard posix_spawn(&process, "/bin/sh", &actions, &attributes, arguments, Glibc.environ) == 0
    else { return false }
    var status: CInt = 0
    while waitpid(process, &status, 0) < 0 {
      guard errno == EINTR else { return false }
    }
    return status == 0
  }
}
