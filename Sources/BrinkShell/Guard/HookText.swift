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
    let filled = Self.filled(template.text, "@DATA@", with: data)
    version = "\(Version.number)-\(SHA256.hexadecimal(Array(filled.utf8), first: 4))"
    text = Self.filled(filled, "@VERSION@", with: version)
  }

  /// A shell waits for this at its start: one pass over the bytes.
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
