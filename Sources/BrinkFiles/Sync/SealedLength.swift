import BrinkModel

extension [UInt8] {
  /// How many bytes from the beginning of a log end with a whole sealed entry: what may be sent.
  ///
  /// Whatever follows may still be closed as torn; sent too early, it would have to be taken back.
  package var sealedLength: Int {
    var end = count
    while end > 0 {
      // `end` is after a newline, or the end of the bytes.
      var start = end - 1
      while start > 0, self[start - 1] != 0x0a { start -= 1 }
      if self[end - 1] == 0x0a, isSeal(self[start..<(end - 1)]) { return end }
      end = start
    }
    return 0
  }

  /// How many sealed entries end in that range.
  package func sealedEntries(in range: Range<Int>) -> Int {
    var count = 0
    var start = range.lowerBound
    while start < range.upperBound {
      let end = self[start..<range.upperBound].firstIndex(of: 0x0a) ?? range.upperBound
      if isSeal(self[start..<end]) { count += 1 }
      start = end + 1
    }
    return count
  }

  private func isSeal(_ line: ArraySlice<UInt8>) -> Bool {
    line.starts(with: LogHead.sealMark) && Seal(utf8: line.dropFirst(LogHead.sealMark.count)) != nil
  }
}
