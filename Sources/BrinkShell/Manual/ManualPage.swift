/// The manual page, brink(1), put together from the commands' own descriptions and from prose.
package enum ManualPage {
  /// The whole page as man(7) source.
  package static func text(commands: [CommandDescription]) -> String {
    var page = Roff()
    page.title("BRINK", section: 1, source: "brink \(Version.number)")
    for section in ManualProse.beforeCommands { page.add(section) }
    page.heading("COMMANDS")
    for command in commands { page.add(command) }
    for section in ManualProse.afterCommands { page.add(section) }
    return page.source
  }
}

/// A section of the manual, in the plain notation of ``Roff/add(_:)-(ManualSection)``.
struct ManualSection {
  let title: String
  /// Paragraphs parted by empty lines; a paragraph of indented lines is shown as it stands; a
  /// paragraph that begins with `TERM ::` is an item of a list.
  let text: String
}
