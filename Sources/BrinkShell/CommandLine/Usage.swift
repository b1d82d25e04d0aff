/// The words of `--help`, from a command's description.
enum Usage {
  static func text(of command: CommandDescription) -> String {
    var sections = [command.summary.prefix(1).uppercased() + command.summary.dropFirst() + "."]
    sections.append("Usage:\n" + command.usageLines.map { "  " + $0 }.joined(separator: "\n"))
    if !command.details.isEmpty { sections.append(command.details) }
    let options = command.options + Option.everywhere
    let width = options.map(\.heading.count).max() ?? 0
    sections.append(
      "Flags:\n"
        + options.map { "  " + $0.heading.padded(to: width) + "  " + $0.help }
        .joined(separator: "\n"))
    if !command.examples.isEmpty {
      sections.append("Examples:\n" + command.examples.map { "  " + $0 }.joined(separator: "\n"))
    }
    return sections.joined(separator: "\n\n") + "\n"
  }

  /// What `brink GROUP --help` prints where several commands share a first word.
  static func overview(ofGroup group: String, _ commands: [CommandDescription]) -> String {
    let width = commands.map(\.name.count).max() ?? 0
    let rows = commands.map { "  " + $0.name.padded(to: width) + "  " + $0.summary }
    return """
      \(rows.joined(separator: "\n"))

      `brink \(group) … --help` says more of each.

      """
  }

  /// The page `brink --help` prints.
  static func overview(of commands: [CommandDescription], checklists: [(String, String)]) -> String
  {
    let width = (commands.map(\.name.count) + checklists.map(\.0.count)).max() ?? 0
    func table(_ rows: [(String, String)]) -> String {
      rows.map { "  " + $0.0.padded(to: width) + "  " + $0.1 }.joined(separator: "\n")
    }
    return """
      brink: name the owner and the failure mode before a consequential step.

      Usage:
        brink                     open the shell on a boundary
        brink -- CMD ARG…         stand at the boundary, then run CMD
        brink NAME [ITEM=VALUE…] [-- CMD ARG…]
                                  walk the checklist NAME; given answers are not asked for
        brink COMMAND …           one of the commands below

      Commands:
      \(table(commands.map { ($0.name, $0.summary) }))

      Checklists:
      \(table(checklists))

      `brink COMMAND --help` says more. `man brink` has it all.

      """
  }
}

extension CommandDescription {
  /// `brink log [--kind KIND] …`, one line for each form.
  var usageLines: [String] {
    synopsis.map { form in
      ["brink", name, form].filter { !$0.isEmpty }.joined(separator: " ")
    }
  }
}

extension String {
  /// The text with blanks after it up to that many characters.
  func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}
