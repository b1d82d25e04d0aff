/// What stands before the content of a list item: blanks, the signs of quotes, list markers.
struct StepMargin {
  /// What a line below it begins with to belong to the same item: signs of quotes, else blanks.
  private(set) var margin = ""
  /// What follows, without its box.
  private(set) var content: Substring
  /// True when a box stood before the content: then that is a paragraph, whatever it looks like.
  private(set) var hasBox = false
  /// True when the line begins an item of a list.
  private(set) var isItem = false

  /// Takes a line apart as CommonMark does, section "List items".
  init(_ line: String) {
    content = line[...]
    takeBlanks(quotes: true)
    while let width = Self.markerWidth(content) {
      isItem = true
      margin += String(repeating: " ", count: width)
      content = content.dropFirst(width)
      // Five blanks or more begin code, which stands one blank from the marker.
      if content.prefix(5).count == 5, content.prefix(5).allSatisfy({ $0 == " " }) {
        takeBlank()
        return
      }
      takeBlanks(quotes: false)
    }
    for box in ["[ ] ", "[x] ", "[X] "] where content.hasPrefix(box) {
      content = content.dropFirst(box.count).drop { $0 == " " }
      hasBox = true
    }
  }

  /// The characters of a marker that a blank or nothing follows; nil where there is none.
  private static func markerWidth(_ text: Substring) -> Int? {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let width: Int
    if digits.isEmpty {
      guard let mark = text.first, "-*+".contains(mark) else { return nil }
      width = 1
    } else {
      guard digits.count <= 9, let mark = text.dropFirst(digits.count).first, ".)".contains(mark)
      else { return nil }
      width = digits.count + 1
    }
    let next = text.dropFirst(width).first
    return next == nil || next == " " || next == "\t" ? width : nil
  }

  private mutating func takeBlanks(quotes: Bool) {
    while let sign = content.first, sign == " " || sign == "\t" || (quotes && sign == ">") {
      takeBlank()
    }
  }

  private mutating func takeBlank() {
    switch content.popFirst() {
    case "\t": margin += String(repeating: " ", count: 4 - margin.count % 4)
    case let sign?: margin.append(sign)
    case nil: break
    }
  }
}
