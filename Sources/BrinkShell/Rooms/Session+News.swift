extension Session {
  /// ` · 3 new in the room`, behind the clock of a walk; nothing where there is nothing.
  var newsWords: String { newsInRoom == 0 ? "" : " · \(newsInRoom) new in the room" }
}
