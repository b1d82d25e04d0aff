/// What a line typed before anything is answered turned out to be, where commands work too.
enum FirstLine {
  case answer
  /// A command, obeyed already; the question is asked again.
  case command
  /// The word to leave with.
  case farewell
}
