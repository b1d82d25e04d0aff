extension Reading {
  /// The same with no trace of which words were quoted: two lines that a shell would hand over alike have
  /// the same one.
  package var plain: Reading {
    var plain = self
    for place in plain.commands.indices {
      for word in plain.commands[place].words.indices {
        plain.commands[place].words[word].isQuoted = false
      }
      for word in plain.commands[place].assignments.indices {
        plain.commands[place].assignments[word].isQuoted = false
      }
      for redirection in plain.commands[place].redirections.indices {
        plain.commands[place].redirections[redirection].target.isQuoted = false
      }
    }
    return plain
  }
}
