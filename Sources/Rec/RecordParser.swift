/// Reads the lines of one chunk as a record, by the rules of GNU recutils.
struct RecordParser {
  private let bytes: [UInt8]
  private var position = 0
  private var line: Int
  private var isRepaired = false

  /// - Parameters:
  ///   - chunk: the lines between two separators.
  ///   - line: the 1-based line on which the chunk begins.
  init(chunk: RawSpan, line: Int) {
    bytes = chunk.withUnsafeBytes { Array($0) }
    self.line = line
  }

  /// The record in the chunk, or nil when there are only comments.
  mutating func record() throws(RecordFault) -> LocatedRecord? {
    var fields: [Field] = []
    var lines: [Int] = []
    var offsets: [Int] = []
    while position < bytes.count {
      if bytes[position] == UInt8(ascii: "#") {
        skipLine()
        continue
      }
      lines.append(line)
      offsets.append(position)
      fields.append(try field())
    }
    guard !fields.isEmpty else { return nil }
    return LocatedRecord(
      record: Record(fields), lines: lines, offsets: offsets, isRepaired: isRepaired)
  }

  private mutating func field() throws(RecordFault) -> Field {
    guard FieldName.startsName(bytes[position]) else {
      throw bytes[position] == UInt8(ascii: "+")
        ? .strayContinuation(line: line)
        : bytes[position] == UInt8(ascii: ":") ? .emptyName(line: line) : .noField(line: line)
    }
    let start = position
    while position < bytes.count, FieldName.continuesName(bytes[position]) || position == start {
      position += 1
    }
    guard position < bytes.count, bytes[position] == UInt8(ascii: ":") else {
      throw .noField(line: line)
    }
    let name = String(decoding: bytes[start..<position], as: UTF8.self)
    position += 1
    return Field(name, try value())
  }

  /// The value that begins here, its continuation lines included.
  private mutating func value() throws(RecordFault) -> String {
    var value: [UInt8] = []
    try appendLine(to: &value)
    while position < bytes.count, bytes[position] == UInt8(ascii: "+") {
      position += 1
      value.append(UInt8(ascii: "\n"))
      try appendLine(to: &value)
    }
    if let text = String(validating: value, as: UTF8.self) { return text }
    isRepaired = true
    return String(decoding: value, as: UTF8.self)
  }

  /// Adds the rest of the line, without one blank before it and with the lines it is joined to.
  private mutating func appendLine(to value: inout [UInt8]) throws(RecordFault) {
    if position < bytes.count, [0x20, 0x09].contains(bytes[position]) { position += 1 }
    while true {
      let end = endOfLine
      var text = bytes[position..<end]
      if text.contains(0) { throw .zeros(line: line) }
      let isLast = end == bytes.count
      position = min(end + 1, bytes.count)
      if !isLast { line += 1 }
      guard text.last == UInt8(ascii: "\\") else {
        if text.last == UInt8(ascii: "\r") { text.removeLast() }
        value += text
        return
      }
      if isLast { throw .joinsNothing(line: line) }
      value += text.dropLast()
    }
  }

  private mutating func skipLine() {
    let end = endOfLine
    if end < bytes.count { line += 1 }
    position = min(end + 1, bytes.count)
  }

  private var endOfLine: Int { bytes.span.bytes.endOfLine(from: position) }
}
