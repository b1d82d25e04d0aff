import BrinkModel
import DisplayText
import Reports

/// Conditions, actions, needs: to paste where those outside read it.
enum CanInRoom {
  static let command = RoomCommand("/can", "", "conditions, actions, needs, ready to paste") {
    room, _ throws(Fault) in
    let text = CanText.text(of: room.incident, now: room.session.now)
    try room.record(StatusUpdate(text))
    room.say(StyledText(text))
    let isCopied = room.conversation.copy(visible(text, keepingNewlines: true))
    room.say(isCopied ? "Copied, if your terminal allows it." : "Paste it where they read.")
  }
}
