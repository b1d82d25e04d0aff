/// The file that git runs for a hook of ours, in POSIX sh.
package struct GitHookScript: Equatable, Sendable {
  package let hook: GitHook
  /// What `brink guard git run` gets besides the hook's own arguments.
  package let flags: [String]
  /// True when its folder was made for it.
  package let madeFolder: Bool

  package init(_ hook: GitHook, flags: [String] = [], madeFolder: Bool = false) {
    self.hook = hook
    self.flags = flags
    self.madeFolder = madeFolder
  }

  /// The whole file.
  package var text: String {
    let body = body
    return Self.shebang + Self.mark + Self.sum(of: body) + "\n" + body
  }

  /// What a file is to us.
  package enum Reading: Equatable, Sendable {
    /// As we write it.
    case ours(GitHookScript)
    /// Ours, with something changed by somebody else.
    case edited
    case foreign
  }

  /// Tells our own file for that hook from any other.
  package static func read(_ bytes: [UInt8], of hook: GitHook) -> Reading {
    let opening = Array((shebang + mark).utf8)
    guard bytes.starts(with: opening) else { return .foreign }
    let rest = String(decoding: bytes.dropFirst(opening.count), as: UTF8.self)
    let line = rest.prefix { $0 != "\n" }
    let body = String(rest.dropFirst(line.count + 1))
    guard sum(of: body) == line else { return .edited }
    let flags = body.split(separator: "\n").filter { $0.hasPrefix(flagMark) }
      .map { String($0.dropFirst(flagMark.count)) }
    return .ours(GitHookScript(hook, flags: flags, madeFolder: body.contains(madeLine)))
  }

  private static let shebang = "#!/bin/sh\n"
  private static let mark = "# A hook of brink guard git, sum "
  private static let madeLine = "# Its folder was made for it.\n"
  private static let flagMark = "# With "

  private var body: String {
    let about = """
      # `brink guard git uninstall` takes it out again. What stood here before is kept beside it, as
      # \(hook.nameBefore), and is still run.

      """
    let folder = #"""
      case $0 in */*) folder=${0%/*} ;; *) folder=. ;; esac
      before=$folder/\#(hook.nameBefore)

      """#
    return about + flags.map { Self.flagMark + $0 + "\n" }.joined()
      + (madeFolder ? Self.madeLine : "") + folder + steps
  }

  private var run: String {
    "brink guard git run \(hook.rawValue)"
      + flags.map { " " + CommandLineText.quoted([$0]) }.joined()
  }

  private var steps: String {
    switch hook {
    case .prePush:
      #"""
      refs=$(cat)
      give() { if [ -n "$refs" ]; then printf '%s\n' "$refs" 2>/dev/null; fi; }
      if command -v brink >/dev/null 2>&1; then
        give | \#(run) "$@" || exit 1
      else
        echo "pre-push: brink is not on the PATH: this push was not looked at." >&2
      fi
      if [ -x "$before" ]; then
        give | "$before" "$@"
        exit
      fi

      """#
    case .commitMessage:
      #"""
      if [ -x "$before" ]; then
        "$before" "$@" || exit
      fi
      if command -v brink >/dev/null 2>&1; then
        \#(run) "$@"
      else
        echo "commit-msg: brink is not on the PATH: no decision is named." >&2
      fi
      # A commit never fails for want of a trailer.
      exit 0

      """#
    }
  }

  /// FNV-1a, 64 bits: enough to see that somebody edited it, and no secret.
  private static func sum(of text: String) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
