import Prose

/// One labelled sentence of a corpus: reasons, owner, failure, text and perhaps an id, separated
/// by tabs.
struct Example {
  let text: String
  let reasons: Set<String>
  let owner: String?
  let failure: String?

  init(text: String, reasons: Set<String>, owner: String?, failure: String?) {
    self.text = text
    self.reasons = reasons
    self.owner = owner
    self.failure = failure
  }

  init?(line: String) {
    let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    guard fields.count >= 4, !line.hasPrefix("#") else { return nil }
    reasons = fields[0] == "ok" ? [] : Set(fields[0].split(separator: ",").map(String.init))
    owner = fields[1] == "-" ? nil : fields[1]
    failure = fields[2] == "-" ? nil : fields[2]
    text = fields[3]
  }

  var isOK: Bool { reasons.isEmpty }

  var ownerVerdict: PartVerdict {
    reasons.contains("no-owner") ? .missing : reasons.contains("vague-owner") ? .vague : .present
  }

  var failureVerdict: PartVerdict {
    reasons.contains("no-failure")
      ? .missing : reasons.contains("vague-failure") ? .vague : .present
  }

  /// Every byte range at which `part` stands in the text as whole words.
  func ranges(of part: String?) -> [Range<Int>] {
    guard let part, !part.isEmpty else { return [] }
    let haystack = Array(text.utf8)
    let needle = Array(part.utf8)
    guard needle.count <= haystack.count else { return [] }
    func isLetter(_ byte: UInt8) -> Bool {
      byte >= 0x80 || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) || (byte >= 0x30 && byte <= 0x39)
    }
    return (0...(haystack.count - needle.count)).compactMap { start in
      let end = start + needle.count
      guard haystack[start..<end].elementsEqual(needle) else { return nil }
      if start > 0, isLetter(haystack[start - 1]), isLetter(needle[0]) { return nil }
      if end < haystack.count, isLetter(haystack[end]), isLetter(needle[needle.count - 1]) {
        return nil
      }
      return start..<end
    }
  }
}
