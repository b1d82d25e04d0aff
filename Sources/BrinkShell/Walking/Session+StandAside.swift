import BrinkModel
import DisplayText

extension Session {
  /// The overload protocol in the middle of something else, which goes on afterwards.
  ///
  /// Gives the signal the process is to end by, where one came.
  func standAside(_ conversation: any Conversation) throws(Fault) -> Int32? {
    let overload = try prompts.checklist(named: "overload")
    let status = try Standing(overload, called: "overload", in: self).stand([], guarding: nil)
    guard status < 128 else { return status - 128 }
    conversation.say("Back where you were.")
    return nil
  }
}
