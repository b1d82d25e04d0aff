/// The newest sealed entry of a log: what the next one is chained to and may not precede.
package struct LogHead: Equatable, Sendable {
  package let id: EntryID
  package let at: Timestamp
  package let seal: Seal

  package init(id: EntryID, at: Timestamp, seal: Seal) {
    self.id = id
    self.at = at
    self.seal = seal
  }

  /// The last entry whose end, seal and beginning are all among these bytes; nil when none is.
  ///
  /// A value cannot be mistaken for a line of the envelope: its lines begin with `+`.
  package init?(newestIn window: [UInt8]) {
    var id: EntryID?
    var at: Timestamp?
    var seal: Seal?
    var end = window.count
    while end > 0 {
      let newline = end - 1
      var start = newline
      while start > 0, window[start - 1] != 0x0a { start -= 1 }
      var line = window[start..<newline]
      // Line ends may have been converted.
      if line.last == 0x0d { line.removeLast() }
      end = start
      guard window[newline] == 0x0a else { continue }
      if let value = Self.value(Self.sealMark, line), let whole = Seal(utf8: value) {
        (id, at, seal) = (nil, nil, whole)
      } else if let value = Self.value(Self.atMark, line) {
        at = Timestamp(window.span.bytes, value.startIndex..<value.endIndex)
      } else if let value = Self.value(Self.idMark, line) {
        id = EntryID(utf8: value)
      }
      if let id, let at, let seal {
        self.init(id: id, at: at, seal: seal)
        return
      }
    }
    return nil
  }

  private static func value(_ mark: [UInt8], _ line: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    line.starts(with: mark) ? line.dropFirst(mark.count) : nil
  }

  /// How the line of a seal begins.
  package static let sealMark = Array("\(Envelope.seal): ".utf8)
  private static let atMark = Array("\(Envelope.at): ".utf8)
  private static let idMark = Array("\(Envelope.id): ".utf8)
}

/// How a log ends, as far as its last bytes tell.
package enum LogTail: Equatable, Sendable {
  /// There is nothing yet, or a part of the header; the rest of it is missing.
  case header(missing: [UInt8])
  /// The last entry is whole; its final newline may be missing.
  case sealed(LogHead, lacksNewline: Bool)
  /// Something else: the whole log must be read to say what.
  case unclear

  /// Looks at the last bytes of a log, all of it when `isWhole`.
  ///
  /// Nil when the last entry begins before them.
  package init?(window: [UInt8], isWhole: Bool) {
    if isWhole, let missing = Self.missingHeader(after: window) {
      self = .header(missing: missing)
      return
    }
    let text = window[...(window.lastIndex { $0 != 0x0a } ?? -1)]
    let line = text[((text.lastIndex(of: 0x0a) ?? -1) + 1)...]
    guard line.starts(with: LogHead.sealMark),
      let seal = Seal(utf8: line.dropFirst(LogHead.sealMark.count))
    else {
      self = .unclear
      return
    }
    let lacksNewline = text.count == window.count
    if let head = LogHead(newestIn: lacksNewline ? window + [0x0a] : window), head.seal == seal {
      self = .sealed(head, lacksNewline: lacksNewline)
    } else if isWhole {
      self = .unclear
    } else {
      return nil
    }
  }

  private static func missingHeader(after window: [UInt8]) -> [UInt8]? {
    let header = Array(LogHeader.text.utf8)
    if header.starts(with: window) { return Array(header[window.count...]) }
    let isHeaderAndBlanks =
      window.starts(with: header) && window[header.count...].allSatisfy { $0 == 0x0a }
    return isHeaderAndBlanks ? [] : nil
  }
}
