import CEditline
import Glibc

/// The commands that this editor adds to libedit's own, and the keys they are bound to.
enum EditingCommand: String, CaseIterable {
  case complete, newline, editor, search
  case left, right, backspace, delete

  /// The name under which `~/.editrc` may bind it.
  var name: String { "brink-\(rawValue)" }

  private var keys: [String] {
    switch self {
    case .complete: ["^I"]
    case .newline: ["\\e^M", "\\e^J"]
    case .editor: ["^X^E"]
    case .search: ["^R"]
    case .left: ["\\e[D", "\\eOD", "^B"]
    case .right: ["\\e[C", "\\eOC", "^F"]
    case .backspace: ["^H", "^?"]
    case .delete: ["\\e[3~", "^D"]
    }
  }

  /// libedit's callbacks carry no context, so every command has one of its own.
  private var callback: editline_command {
    switch self {
    case .complete: { handle, _ in Self.run(.complete, handle) }
    case .newline: { handle, _ in Self.run(.newline, handle) }
    case .editor: { handle, _ in Self.run(.editor, handle) }
    case .search: { handle, _ in Self.run(.search, handle) }
    case .left: { handle, _ in Self.run(.left, handle) }
    case .right: { handle, _ in Self.run(.right, handle) }
    case .backspace: { handle, _ in Self.run(.backspace, handle) }
    case .delete: { handle, _ in Self.run(.delete, handle) }
    }
  }

  private static func run(_ command: EditingCommand, _ handle: OpaquePointer) -> UInt8 {
    let effect = NativeEditor.owner(of: handle)?.perform(command) ?? .failed
    return UInt8(truncatingIfNeeded: effect.code)
  }

  /// Adds the commands and binds keys; comes after the start-up file, whose keymap it completes.
  static func install(in native: NativeEditor, viKeys: Bool) {
    for command in allCases {
      native.addCommand(command.name, command.callback)
      for key in command.keys { native.bind(key, to: command.name) }
    }
    let libeditCommands = [
      "^M": "ed-newline", "^J": "ed-newline",
      "\\e[5~": "ed-search-prev-history", "\\e[6~": "ed-search-next-history",
      "\\e[1~": "ed-move-to-beg", "\\e[4~": "ed-move-to-end",
      "\\e[H": "ed-move-to-beg", "\\e[F": "ed-move-to-end",
      "\\eOH": "ed-move-to-beg", "\\eOF": "ed-move-to-end",
      "\\e[A": "ed-prev-history", "\\e[B": "ed-next-history",
      "\\eOA": "ed-prev-history", "\\eOB": "ed-next-history",
      "\\e[1;5C": "em-next-word", "\\e[1;5D": "ed-prev-word",
      "^W": "ed-delete-prev-word", "^U": "vi-kill-line-prev",
    ]
    for (key, command) in libeditCommands { native.bind(key, to: command) }
    if viKeys {
      native.bind("\\200", to: "vi-command-mode")
      // libedit's own way into an editor leaves the terminal raw for it.
      native.bindInCommandMode("v", to: editor.name)
    }
  }
}

/// What a command did, in libedit's terms.
enum EditingEffect {
  case nothing, cursorMoved, lineChanged, nothingToAdd, ended, failed

  var code: CInt {
    switch self {
    case .nothing: CC_NORM
    case .cursorMoved: CC_CURSOR
    case .lineChanged: CC_REFRESH
    case .nothingToAdd: CC_REFRESH_BEEP
    case .ended: CC_EOF
    case .failed: CC_ERROR
    }
  }
}
