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
      let start = (window[..<(end - 1)].lastIndex(of: 0x0a) ?? -1) + 1
      let line = String(decoding: window[start..<end], as: UTF8.self)
      end = start
      guard let value = line.split(separator: ":", maxSplits: 1).last?.drop(while: { $0 == " " }),
        line.hasSuffix("\n")
      else { continue }
      if line.hasPrefix("\(Envelope.seal): "), let whole = Seal(value.dropLast()) {
        (id, at, seal) = (nil, nil, whole)
      } else if line.hasPrefix("\(Envelope.at): ") {
        at = Timestamp(value.dropLast())
      } else if line.hasPrefix("\(Envelope.id): ") {
        id = EntryID(value.dropLast())
      }
      if let id, let at, let seal {
        self.init(id: id, at: at, seal: seal)
        return
      }
    }
    return nil
  }
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
    let mark = "\(Envelope.seal): ".utf8
    guard line.starts(with: mark),
      let seal = Seal(String(decoding: line.dropFirst(mark.count), as: UTF8.self))
    else {
      self = .unclear
      return
    }
    if let head = LogHead(newestIn: Array(text) + [0x0a]), head.seal == seal {
      self = .sealed(head, lacksNewline: text.count == window.count)
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
