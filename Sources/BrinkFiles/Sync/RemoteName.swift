package import BrinkModel

/// The address of a repository as it may be shown and as it may be used.
package enum RemoteName {
  /// The address without what stands before the host: that may be a password.
  package static func shown(_ address: String) -> String {
    guard let scheme = address.firstRange(of: "://") else { return address }
    let rest = address[scheme.upperBound...]
    let host = rest.prefix { $0 != "/" }
    guard let at = host.lastIndex(of: "@") else { return address }
    return String(address[..<scheme.upperBound] + rest[rest.index(after: at)...])
  }

  /// Whether it is a folder of this machine.
  static func isLocal(_ address: String) -> Bool {
    address.hasPrefix("/") || address.hasPrefix("file://")
  }

  /// The address for good: a path from where one stands becomes a path from the root.
  package static func settled(_ address: String, from directory: String) throws(Fault) -> String {
    guard !address.isEmpty, !address.hasPrefix("-"), !address.contains("::"),
      address.unicodeScalars.allSatisfy({ $0.value > 0x20 && $0.value != 0x7f })
    else {
      throw Fault(
        place: "--init=\(address)", what: "is no address of a repository",
        remedy: "Write one as git does: git@host:team/journal.git, https://…, or a path.",
        status: .usage)
    }
    let beforeSlash = address.prefix { $0 != "/" }
    if address.hasPrefix("/") || beforeSlash.contains(":") { return address }
    var parts = directory.split(separator: "/")
    for part in address.split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    return "/" + parts.joined(separator: "/")
  }
}
