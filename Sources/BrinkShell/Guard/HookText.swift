import BrinkFiles
package import Hooks
import Rules

/// The hook of one shell, ready to be evaluated there.
package struct HookText: Sendable {
  package let text: String
  /// What `BRINK_GUARD_VERSION` tells: the program's version, and a digest of everything else.
  package let version: String

  /// The hook for the bundled rules and some more.
  package init(_ template: HookTemplate, own: Prefilter) {
    let data = HookData.bundled(template) + HookData.own(template, own)
    let digest = SHA256.hexadecimal(Array((template.text + data).utf8), first: 4)
    version = "\(Version.number)-\(digest)"
    // The version first: the data is by far the longest, and is not looked through.
    text = Self.filled(
      Self.filled(template.text, "@VERSION@", with: version), "@DATA@", with: data)
  }

  /// One pass over the bytes: a shell waits for this at its start.
  private static func filled(_ template: String, _ place: String, with text: String) -> String {
    let template = Array(template.utf8)
    let place = Array(place.utf8)
    var filled: [UInt8] = []
    filled.reserveCapacity(template.count + text.utf8.count)
    var at = 0
    while at < template.count {
      if template[at] == place[0], template[at...].starts(with: place) {
        filled += text.utf8
        at += place.count
      } else {
        filled.append(template[at])
        at += 1
      }
    }
    return String(decoding: filled, as: UTF8.self)
  }
}
