import BrinkModel
import Reports

/// What a coding agent's hook or a job of CI asks about: the commands that something would run.
package struct AgentRequest: Equatable, Sendable {
  /// Each as a shell would read it; none where a tool is asked for that runs no command.
  package let lines: [String]
  /// Where they would run; nil where that is not said.
  package let directory: String?

  /// The most bytes of a request.
  package static let longest = 8 << 20

  /// Why a request cannot be understood.
  package struct Mistake: Error, Equatable {
    package let what: String
  }

  /// Reads one object: `{"command": …}`, or the same within `tool_input` beside a `tool_name`.
  ///
  /// A command is a text, or a list of words that no shell reads again. What is understood in part is
  /// not understood: whoever asks would take silence for a yes.
  package init(_ text: String) throws(Mistake) {
    let request: JSONValue
    do {
      request = try JSONReader.read(text)
    } catch {
      throw Mistake(what: error.what)
    }
    guard case .object(let members) = request else { throw Mistake(what: "is no object") }
    let inputs = members.filter { ["tool_input", "input", "arguments"].contains($0.name) }
    var lines: [String] = []
    for object in [request] + inputs.map(\.value) {
      for name in ["command", "cmd"] {
        if let value = object[name] { lines.append(try Self.line(value, name)) }
      }
    }
    guard !lines.isEmpty || request["tool_name"]?.text != nil else {
      throw Mistake(what: "names no command and no tool")
    }
    self.lines = lines
    directory =
      ([request] + inputs.map(\.value)).compactMap { object in
        ["cwd", "workdir"].compactMap { object[$0]?.text }.first { $0.hasPrefix("/") }
      }
      .last
  }

  private static func line(_ value: JSONValue, _ name: String) throws(Mistake) -> String {
    switch value {
    case .string(let text): return text
    case .array(let elements):
      let words = elements.compactMap(\.text)
      guard words.count == elements.count, !words.isEmpty else { break }
      return CommandLineText.quoted(words)
    default: break
    }
    throw Mistake(what: "\(name) is neither a text nor a list of words")
  }
}

extension JSONValue {
  fileprivate var text: String? {
    guard case .string(let text) = self else { return nil }
    return text
  }
}
