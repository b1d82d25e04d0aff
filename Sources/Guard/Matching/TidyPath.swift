/// A path without what says nothing: `./`, a slash at the end, a `..` that can be resolved.
enum TidyPath {
  /// The tidy form; nil for one that is tidy already.
  static func of(_ path: [UInt8]) -> [UInt8]? {
    let slash = UInt8(ascii: "/")
    guard path.contains(slash) else { return nil }
    let isAbsolute = path.first == slash
    var parts: [ArraySlice<UInt8>] = []
    for part in path.split(separator: slash) {
      if part.elementsEqual(".".utf8) { continue }
      if part.elementsEqual("..".utf8) {
        if let last = parts.last, !last.elementsEqual("..".utf8), last.first != Active.dollar,
          last.first != Active.tilde
        {
          parts.removeLast()
          continue
        }
        if isAbsolute, parts.isEmpty { continue }
      }
      parts.append(part)
    }
    let joined = Array(parts.joined(separator: [slash]))
    let tidy = isAbsolute ? [slash] + joined : joined.isEmpty ? [UInt8(ascii: ".")] : joined
    return tidy == path ? nil : tidy
  }
}
