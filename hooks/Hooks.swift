/// A shell that there is a hook for, and the hook with places to fill in: `@VERSION@` and the words.
package enum HookTemplate: String, CaseIterable, Sendable {
  case bash
  case zsh
  case fish

  package var text: String {
    let bytes =
      switch self {
      case .bash: PackageResources.brink_bash
      case .zsh: PackageResources.brink_zsh
      case .fish: PackageResources.brink_fish
      }
    return String(decoding: bytes, as: UTF8.self)
  }
}
