import TestSupport

extension Transcript {
  /// Types what it says was typed, with identifiers of today; gives what is seen.
  func replayed(with brink: Brink) throws -> Transcript {
    let home = "\(brink.folder.path)/home"
    let person = try Sitting(
      brink, "/bin/bash", ["--norc", "--noprofile", "-i"],
      environment: ["PS1": "$ ", "BRINK_JOURNAL": nil, "NO_COLOR": "1"], rows: 400)
    func seen() -> Transcript {
      var lines = person.screen.unwrappedLines
      while lines.last == "" || lines.last == "$" { lines.removeLast() }
      return Transcript(
        text: lines.joined(separator: "\n").replacing(home, with: "/home/ana") + "\n")
    }
    func waitForPrompt(_ prompt: String, number: Int, for line: String) throws {
      try person.waits(for: "prompt \(number), \(prompt)for: \(line)") { screen in
        let prompts = screen.lines[...screen.y].filter { line in
          Transcript.prompts.contains { (line + " ").hasPrefix($0) }
        }
        return prompts.count == number && (screen.cursorLine + " ").hasPrefix(prompt)
      }
    }
    var count = 0
    for (prompt, line) in typed {
      try waitForPrompt(prompt, number: count + 1, for: line)
      var line = line
      for (old, new) in zip(recorded, seen().recorded) {
        line = line.replacing(old, with: new)
      }
      // What stands in the line already, as an answer to be edited, is typed over.
      person.type("\u{15}" + line + "\r")
      count += 1
    }
    try waitForPrompt("$ ", number: count + 1, for: "nothing more")
    return seen()
  }
}
