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

  /// Reads one object: `{"command": …}`, or the same within `tool_input` beside a `tool_name`, or as other
  /// hooks nest it.
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
    guard case .object = request else { throw Mistake(what: "is no object") }
    let objects = try Self.objects(in: request)
    var lines: [String] = []
    for object in objects {
      for name in Self.commandNames {
        if let value = object[name] { lines.append(try Self.line(value, name)) }
      }
    }
    let tool = objects.lazy.compactMap { object in
      Self.toolNames.lazy.compactMap { object[$0]?.text }.first
    }.first
    if lines.isEmpty {
      guard let tool else { throw Mistake(what: "names no command and no tool") }
      guard !Self.isShell(tool) else {
        throw Mistake(what: "names the tool \(tool), and no command that it would run")
      }
    }
    self.lines = lines
    directory =
      objects.compactMap { object in
        ["cwd", "workdir", "dir_path"].compactMap { object[$0]?.text }.first { $0.hasPrefix("/") }
      }
      .last
  }

  private static let commandNames = ["command", "cmd", "command_line", "commandLine"]
  private static let toolNames = ["tool_name", "toolName", "tool"]
  /// Where hooks put what their tool is called with; some of them as a text that is JSON again.
  private static let inputNames = [
    "tool_input", "input", "arguments", "args", "parameters", "tool_info", "toolArgs",
    "preToolUse",
  ]

  /// The request, and the objects in it that say what the tool is called with, the outermost first.
  private static func objects(in request: JSONValue) throws(Mistake) -> [JSONValue] {
    var objects = [request]
    var next = 0
    while next < objects.count {
      guard case .object(let members) = objects[next] else { break }
      for member in members where inputNames.contains(member.name) {
        switch member.value {
        case .object: objects.append(member.value)
        case .string(let text) where text.first == "{":
          do {
            objects.append(try JSONReader.read(text))
          } catch {
            throw Mistake(what: "\(member.name) is \(error.what)")
          }
        default: break
        }
      }
      next += 1
    }
    return objects
  }

  /// True for a tool that runs commands, by what such tools are called.
  private static func isShell(_ tool: String) -> Bool {
    let letters = tool.lowercased().filter { $0.isLetter }
    return [
      "bash", "sh", "shell", "zsh", "terminal", "powershell", "exec", "localshell", "execcommand",
      "executebash", "executecommand", "executeshell", "runcommand", "runshellcommand",
      "runterminalcmd", "runterminalcommand", "runinterminal", "shellcommand",
    ].contains(letters)
  }

  private static func line(_ value: JSONValue, _ name: String) throws(Mistake) -> String {
    switch value {
    case .string(let text) where !text.utf8.contains(0): return text
    case .string: throw Mistake(what: "\(name) has a NUL byte in it")
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
