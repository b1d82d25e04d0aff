/// `NAME=value`, as it stands before a command.
enum Assignment {
  static func isOne(_ word: String) -> Bool {
    guard let equals = word.firstIndex(of: "="), equals > word.startIndex else { return false }
    return !("0"..."9").contains(word[word.startIndex])
      && word[..<equals].utf8.allSatisfy { byte in
        switch byte {
        case 48...57, 65...90, 97...122, UInt8(ascii: "_"): true
        default: false
        }
      }
  }
}
