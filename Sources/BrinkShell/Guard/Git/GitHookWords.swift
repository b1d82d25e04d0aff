import BrinkModel

/// Why hooks are not put somewhere, and what to do instead.
enum GitHookWords {
  static func tracked(_ place: HookPlace, _ hooks: [GitHook]) -> Fault {
    let lines = hooks.map { "  \($0.rawValue): brink guard git run \($0.rawValue) \"$@\"" }
    return Fault(
      place: place.folder, what: "is committed: what is changed there is changed for everybody",
      remedy: (["Have the team add a line to its own hook, before anything else reads the input:"]
        + lines).joined(separator: "\n"), status: .held)
  }

  static func shared(_ place: HookPlace) -> Fault {
    Fault(
      place: place.folder, what: "is outside of this repository: others may have their hooks there",
      remedy: "Write --shared to install there for all of them, or give this repository a folder "
        + "of its own: git config core.hooksPath \"$(git rev-parse --git-common-dir)/hooks\".",
      status: .held)
  }

  /// Programs that write their folder anew take ours out with it.
  static func remark(on place: HookPlace) -> String? {
    place.folder.hasSuffix("/.husky/_")
      ? "husky writes this folder anew when it is installed: run this again then, or add the line\n"
        + "  brink guard git run pre-push \"$@\"\nto .husky/pre-push." : nil
  }
}
