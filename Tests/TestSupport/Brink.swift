import Glibc
import Testing

/// The real program in a home, a journal and a working directory of one test's own.
///
/// When the test is over, the real recutils must accept every log that the program wrote.
package final class Brink {
  package let folder: TestFolder
  /// All the variables it is started with.
  package let variables: [String: String]

  /// The login name it runs under; its logs begin with it.
  package static let login = "ana"

  package init() throws(TestFailure) {
    folder = try TestFolder()
    try folder.makeFolder("home")
    try folder.makeFolder("work")
    let program = product("brink")
    variables = [
      "BRINK_JOURNAL": "\(folder.path)/journal", "HOME": "\(folder.path)/home",
      "XDG_CONFIG_HOME": "\(folder.path)/home/.config",
      "XDG_STATE_HOME": "\(folder.path)/home/.local/state",
      "XDG_DATA_HOME": "\(folder.path)/home/.local/share", "TZ": "UTC0", "LANG": "C.UTF-8",
      "LOGNAME": Self.login, "USER": Self.login, "TERM": "xterm-256color",
      "PATH": "\(program.prefix(program.count - "/brink".count)):/usr/bin:/bin",
      "SWIFT_BACKTRACE": "enable=no",
    ]
  }

  deinit {
    for path in logs {
      do {
        let outcome = try Program("recfix", ["--check", path]).run()
        #expect(outcome.status == 0, "recfix: \(outcome.complaint)")
      } catch {
        Issue.record(error)
      }
    }
  }

  package var journal: String { "\(folder.path)/journal" }
  package var directory: String { "\(folder.path)/work" }

  /// Runs it with that standard input; `environment` is added to ``variables``, nil takes one out.
  package func run(
    _ arguments: [String], input: String = "", environment: [String: String?] = [:]
  ) throws(TestFailure) -> Program.Outcome {
    try Program(
      product("brink"), arguments, environment: added(environment), directory: directory
    ).run(input: Array(input.utf8))
  }

  /// Runs it with arguments and nothing to read.
  package func run(_ arguments: String...) throws(TestFailure) -> Program.Outcome {
    try run(arguments)
  }

  /// Runs a line of shell in which `brink` is the program.
  package func sh(
    _ line: String, environment: [String: String?] = [:]
  ) throws(TestFailure) -> Program.Outcome {
    try Program("sh", ["-c", line], environment: added(environment), directory: directory).run()
  }

  /// The paths of the logs it wrote, oldest month first.
  package var logs: [String] {
    var found = glob_t()
    defer { globfree(&found) }
    guard glob("\(journal)/*/*/\(Self.login).*.rec", 0, nil, &found) == 0 else { return [] }
    return (0..<Int(found.gl_pathc)).compactMap { index in
      found.gl_pathv[index].map { String(cString: $0) }
    }
  }

  /// The text of the logs it wrote.
  package var log: String {
    logs.compactMap { path in
      (try? folder.bytes(String(path.dropFirst(folder.path.count + 1))))
        .map { String(decoding: $0, as: UTF8.self) }
    }
    .joined()
  }

  /// Every value of a field in the logs it wrote, in their order.
  package func values(_ field: String) -> [String] {
    log.split(separator: "\n").compactMap { line in
      line.hasPrefix(field + ": ") ? String(line.dropFirst(field.count + 2)) : nil
    }
  }

  func added(_ environment: [String: String?]) -> [String: String] {
    var all: [String: String?] = variables
    all.merge(environment) { $1 }
    return all.compactMapValues { $0 }
  }
}

extension Brink {
  /// True when a file stands in the working directory.
  package func hasFile(_ name: String) -> Bool { access("\(directory)/\(name)", F_OK) == 0 }
}

extension Brink {
  /// Writes a teammate's log with those records in it, as they are; gives its path.
  ///
  /// A `Seal` that seals nothing is put behind each, so that none counts as torn.
  @discardableResult
  package func plant(_ records: String) throws(TestFailure) -> String {
    let header = "%rec: Entry\n%key: Id\n%mandatory: Id At Kind By\n%type: At date\n\n"
    try folder.makeFolder("journal/2026/11")
    let seal = "Seal: " + String(repeating: "0", count: 64) + "\n"
    let sealed = records.split(separator: "\n\n").map {
      $0 + ($0.hasSuffix("\n") ? "" : "\n") + seal
    }
    try folder.write(
      Array((header + sealed.joined(separator: "\n")).utf8), to: "journal/2026/11/bo.elsewhere.rec")
    return "\(journal)/2026/11/bo.elsewhere.rec"
  }
}
