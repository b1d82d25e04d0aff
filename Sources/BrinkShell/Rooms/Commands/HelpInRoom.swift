import BrinkModel
import DisplayText
import Reports

/// What there is to type.
enum HelpInRoom {
  static let command = RoomCommand("/help", "", "this list") { room, _ throws(Fault) in
    let headings = RoomCommand.all.map { command in
      command.synopsis.isEmpty ? command.name : "\(command.name) \(command.synopsis)"
    }
    let width = headings.map { DisplayWidth.columns(of: $0) }.max() ?? 0
    var lines: [StyledText] = ["A plain line is a note with its time."]
    for (heading, command) in zip(headings, RoomCommand.all) {
      lines.append("\(heading.padded(toColumns: width), .accent)  \(command.summary)")
    }
    room.say(StyledText(lines: lines))
  }
}
