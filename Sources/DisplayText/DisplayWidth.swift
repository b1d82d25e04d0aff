/// How many columns text takes on a terminal, counted scalar by scalar as libedit counts it.
///
/// The table holds the `wcwidth` of glibc 2.36 in C.UTF-8, so that what is laid out here and what
/// the line editor draws agree.
package enum DisplayWidth {
  /// The columns of one scalar as `wcwidth` has it: 0, 1 or 2; -1 for an unprintable one.
  package static func wcwidth(_ scalar: Unicode.Scalar) -> Int {
    if (0x20...0x7E).contains(scalar.value) { return 1 }
    let runs = DisplayWidthTable.runs
    let key = scalar.value << 2 | 3
    var low = 0
    var high = runs.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if runs[middle] <= key { low = middle } else { high = middle }
    }
    let kind = runs[low] & 3
    return kind == 3 ? -1 : Int(kind)
  }

  /// The columns of one scalar on a terminal; 0 for a control character.
  ///
  /// Pictographs and ideographs newer than the table are taken as wide, which is what terminals
  /// newer than the table do.
  package static func columns(of scalar: Unicode.Scalar) -> Int {
    let width = wcwidth(scalar)
    if width >= 0 { return width }
    switch scalar.value {
    case 0..<0xA0: return 0
    case 0x1F300...0x1FAFF, 0x20000...0x3FFFD: return 2
    default: return 1
    }
  }

  /// The columns of one grapheme; TAB counts as the one blank it is laid out as.
  package static func columns(of character: Character) -> Int {
    character == "\t" ? 1 : character.unicodeScalars.reduce(0) { $0 + columns(of: $1) }
  }

  /// The columns of one line of text that is safe to show.
  package static func columns(of text: String) -> Int {
    let utf8 = text.utf8
    if utf8.allSatisfy({ (0x20...0x7E).contains($0) }) { return utf8.count }
    return text.reduce(0) { $0 + columns(of: $1) }
  }
}
