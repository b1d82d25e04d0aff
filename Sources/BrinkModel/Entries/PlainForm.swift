package import Rec

/// Where everything stands in an entry of the form we write: Id, At, Kind, By, fields, Took, Seal,
/// in the spelling `Entry.record` gives them, UTF-8, no line joined to the next by a `\`.
///
/// That an entry has this form is enough to know that it can be read, and what it says.
package struct PlainForm: Sendable {
  package let id: EntryID
  package let at: Timestamp
  /// Where the identifier is.
  package let idText: Range<Int>
  /// Where the moment is.
  package let moment: Range<Int>
  package let kind: Range<Int>
  package let by: Range<Int>
  /// The lines between `By` and `Took` or `Seal`.
  package let fields: Range<Int>
  package let took: Range<Int>?
  package let seal: Range<Int>

  /// Nil unless the chunk has this form.
  ///
  /// Each of `fields` is shown to `visit` on the way, before it is known whether it will be nil.
  @inline(__always)
  package init?(_ chunk: RawSpan, visit: (PlainField) -> Void = { _ in }) {
    var position = 0
    func next(_ name: [UInt8]) -> Range<Int>? {
      guard let field = chunk.plainField(from: &position), chunk.holds(name, in: field.name)
      else { return nil }
      return field.value
    }
    guard let idText = next(Name.id), let id = EntryID(chunk, idText),
      let moment = next(Name.at), let at = Timestamp(canonical: chunk, moment),
      let kind = next(Name.kind), let by = next(Name.by)
    else { return nil }
    let first = position
    var end = position
    var took: Range<Int>?
    while let field = chunk.plainField(from: &position) {
      if chunk.holds(Name.seal, in: field.name) {
        guard position == chunk.byteCount, Seal.isWhole(chunk, field.value), chunk.isText
        else { return nil }
        self.id = id
        self.at = at
        self.idText = idText
        self.moment = moment
        self.kind = kind
        self.by = by
        fields = first..<end
        self.took = took
        seal = field.value
        return
      }
      if took != nil || Name.isOnceOnly(field.name, in: chunk) { return nil }
      if chunk.holds(Name.took, in: field.name) {
        guard chunk.isPlainNumber(field.value) else { return nil }
        took = field.value
      } else {
        visit(field)
        end = position
      }
    }
    return nil
  }

  private enum Name {
    static let id = Array(Envelope.id.utf8)
    static let at = Array(Envelope.at.utf8)
    static let kind = Array(Envelope.kind.utf8)
    static let by = Array(Envelope.by.utf8)
    static let took = Array(Envelope.took.utf8)
    static let seal = Array(Envelope.seal.utf8)

    @inline(__always)
    static func isOnceOnly(_ name: Range<Int>, in chunk: RawSpan) -> Bool {
      switch name.count {
      case 2: chunk.holds(id, in: name) || chunk.holds(at, in: name) || chunk.holds(by, in: name)
      case 4: chunk.holds(kind, in: name)
      default: false
      }
    }
  }
}

extension Timestamp {
  /// Reads a moment that `description` would write in exactly these bytes.
  init?(canonical bytes: RawSpan, _ range: Range<Int>) {
    guard let moment = Self.written(bytes, range) else { return nil }
    // UTC is written +00:00.
    if moment.offset == 0, bytes.byte(at: range.upperBound - 6) == UInt8(ascii: "-") { return nil }
    self = moment
  }
}

extension Seal {
  /// Whether these bytes are the text of a seal.
  static func isWhole(_ bytes: RawSpan, _ range: Range<Int>) -> Bool {
    let blank = range.upperBound - digestLength - 1
    switch range.count {
    case digestLength: break
    case digestLength + 1 + predecessorLength:
      guard bytes.byte(at: blank) == UInt8(ascii: " ") else { return false }
    default: return false
    }
    for position in range where position != blank && !isHexadecimal(bytes.byte(at: position)) {
      return false
    }
    return true
  }
}

extension RawSpan {
  /// Whether these bytes are how a number from 0 up is written.
  fileprivate func isPlainNumber(_ range: Range<Int>) -> Bool {
    guard (1...18).contains(range.count) else { return false }
    for position in range where byte(at: position) &- UInt8(ascii: "0") > 9 { return false }
    return range.count == 1 || byte(at: range.lowerBound) != UInt8(ascii: "0")
  }
}
