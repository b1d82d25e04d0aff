extension ShellList {
  /// Takes note of what a command does to those that follow it.
  mutating func note(_ command: ShellCommand) {
    variables.note(command)
    guard let first = command.words.first else { return }
    if first.is("cd") || first.is("pushd") {
      folder = changed(to: command.words.dropFirst().first { !$0.hasPrefix("-") || $0.is("-") })
    } else if first.is("popd") {
      folder = []
    }
  }

  /// The folder after `cd`; empty when it is not known.
  private func changed(to word: Word?) -> [UInt8] {
    guard let word else { return [Active.tilde] }
    let isPlain = word.bytes.allSatisfy { $0 >= Active.end || $0 == Active.tilde }
    guard isPlain, !word.is("-") else { return [] }
    if WorkingFolder.isRooted(word.bytes) { return word.bytes }
    guard !folder.isEmpty, folder.count + word.bytes.count < WorkingFolder.longest else {
      return []
    }
    return WorkingFolder.path(of: word.bytes, in: folder)
  }
}

/// Paths as they are seen from the directory a line went to.
enum WorkingFolder {
  /// A longer path is not followed.
  static let longest = 1024

  /// True for a path that means the same wherever one is.
  static func isRooted(_ path: [UInt8]) -> Bool {
    path.first == UInt8(ascii: "/") || path.first == Active.tilde
  }

  /// True for programs whose operands are paths; of others one cannot know.
  static func isTold(of program: ArraySlice<UInt8>) -> Bool {
    switch String(decoding: program, as: UTF8.self) {
    case "rm", "rmdir", "unlink", "shred", "srm", "mv", "cp", "ln", "chmod", "chown", "chgrp",
      "find", "truncate", "tee", "rsync":
      true
    default: false
    }
  }

  /// The path from the root, or from the home.
  static func path(of path: [UInt8], in folder: [UInt8]) -> [UInt8] {
    let whole = folder + [UInt8(ascii: "/")] + path
    return TidyPath.of(whole) ?? whole
  }
}
