import BrinkTerminal

/// Completion in a room: slash commands, then names of those in it.
struct RoomCompletion {
  let names: [String]

  func completion(of request: CompletionRequest) -> Completion? {
    if request.before.hasPrefix("/"), !request.before.contains(" ") {
      return Completion(request, among: RoomCommand.all.map(\.name))
    }
    return request.before.contains(" ") ? Completion(request, among: names) : nil
  }
}
