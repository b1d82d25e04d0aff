import DisplayText

/// The name the system knows a person by.
package enum LoginName {
  /// The name that a user database in the form of passwd(5) has for that user; nil for none.
  ///
  /// Read here and not by getpwuid(3): that loads plug-ins at run time, which a static program cannot.
  package static func find(_ user: UInt32, inPasswd database: [UInt8]) -> String? {
    for line in database.split(separator: UInt8(ascii: "\n"))
    where line.first != UInt8(ascii: "#") {
      let fields = line.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
      guard fields.count >= 3, !fields[0].isEmpty, fields[2].allSatisfy(isDigit),
        UInt32(String(decoding: fields[2], as: UTF8.self)) == user
      else { continue }
      return String(decoding: fields[0], as: UTF8.self)
    }
    return nil
  }

  /// The name with whatever could pass for something else on a line spelled out.
  ///
  /// Names come from variables that anybody may set: none may begin a second line of an entry.
  package static func safe(_ name: String) -> String { visible(name) }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
