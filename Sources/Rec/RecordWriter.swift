/// Records as bytes that our reader and GNU recutils read back as the same text.
package enum RecordWriter {
  /// The lines of a record, each ending in LF, without a separator before or after.
  ///
  /// Names are taken as valid (`FieldName.isValid`); values are cleaned (`StoredText.clean`).
  package static func bytes(_ record: Record) -> [UInt8] {
    var bytes: [UInt8] = []
    for field in record.fields { append(field, to: &bytes) }
    return bytes
  }

  /// Adds the lines of one field.
  ///
  /// recutils joins a line that ends in `\` to the next physical line, so such a line gets one
  /// backslash more and an empty physical line for the join to swallow.
  package static func append(_ field: Field, to bytes: inout [UInt8]) {
    bytes += field.name.utf8
    bytes.append(UInt8(ascii: ":"))
    let value = StoredText.clean(field.value)
    var isFirst = true
    for line in value.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      if !isFirst { bytes.append(UInt8(ascii: "+")) }
      isFirst = false
      if !line.isEmpty { bytes.append(UInt8(ascii: " ")) }
      bytes += line
      if line.last == UInt8(ascii: "\\") { bytes += [UInt8(ascii: "\\"), UInt8(ascii: "\n")] }
      bytes.append(UInt8(ascii: "\n"))
    }
  }
}
