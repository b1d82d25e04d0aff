internal import Prose

/// What somebody typed when asked about the missing part: the sentence edited, or just the part.
struct SentenceReply {
  /// The sentence to record.
  let sentence: String
  let owner: String?
  let failure: String?
  /// True when the reply is the part that was asked for, and no sentence of its own.
  let isPart: Bool
  /// Why a reply that is only a part cannot be that part.
  let refusal: Refusal?

  init(to first: SentenceReading, typed reply: SentenceReading) {
    guard !Self.isSentence(reply.text, after: first) else {
      sentence = reply.text
      owner = reply.words(of: .owner)
      failure = reply.words(of: .failure)
      isPart = false
      refusal = nil
      return
    }
    sentence = first.text
    let asked = first.missing.first
    owner = asked == .owner ? reply.text : first.words(of: .owner)
    failure = asked == .failure ? reply.text : first.words(of: .failure)
    isPart = true
    refusal =
      asked == .owner ? OwnerName.refusal(reply.text) : FailureText.refusal(reply.text)
  }

  /// True when half of the first text's words are still there, or it is too long for a name.
  private static func isSentence(_ text: String, after first: SentenceReading) -> Bool {
    if first.missing.first == .owner, text.split(separator: " ").count > 5 { return true }
    let before = words(first.text)
    let kept = before.intersection(words(text))
    return kept.count * 2 >= before.count
  }

  private static func words(_ text: String) -> Set<String> {
    Set(text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init))
  }
}
