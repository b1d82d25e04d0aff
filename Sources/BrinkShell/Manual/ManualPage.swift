import BrinkModel
import Prose

/// The manual page, brink(1), put together from what the program says of itself and from prose.
package enum ManualPage {
  /// The whole page as man(7) source.
  package static func text(commands: [CommandDescription]) -> String {
    var page = Roff()
    page.title("BRINK", section: 1, date: Version.date, source: "brink \(Version.number)")
    for section in ManualProse.beforeCommands { page.add(section) }
    page.heading("COMMANDS")
    for command in commands { page.add(command) }
    page.add(sentence)
    page.add(claim)
    page.add(checklists)
    page.add(OwnChecklist.section)
    page.add(practices)
    page.add(incidents)
    page.add(ManualProse.sync)
    page.add(ManualProse.claims)
    page.add(ManualProse.review)
    page.add(ManualProse.rules)
    page.add(guardSection)
    page.add(ManualProse.git)
    page.add(ManualProse.agents)
    page.add(ReportsProse.section)
    page.add(ReportsProse.programs)
    page.add(ReportsProse.recutils)
    for section in ManualProse.afterCommands { page.add(section) }
    return page.source
  }

  /// Every rule of the reader, with sentences it refuses and lets pass; the same ones are its tests.
  private static var sentence: ManualSection {
    let rules = Rule.all.map { rule in
      let refused = rule.refuses.first.map { "\nNot enough: \($0)" } ?? ""
      let passed = rule.passes.first.map { "\nEnough: \($0)" } ?? ""
      return "\(rule.id) :: (\(rule.reason.rawValue)) \(rule.summary)\(refused)\(passed)"
    }
    return ManualSection(
      title: "HOW THE SENTENCE IS READ",
      text: ManualProse.reading + "\n\n" + rules.joined(separator: "\n\n"))
  }

  /// What a claim needs, every rule about it with examples, and what only draws a remark.
  private static var claim: ManualSection {
    let rules = ClaimRule.all.map { rule in
      let refused = rule.refuses.first { !$0.isEmpty }.map { "\nNot enough: \($0)" } ?? ""
      let passed = rule.passes.first.map { "\nEnough: \($0)" } ?? ""
      return "\(rule.id) :: (\(rule.reason.rawValue)) \(rule.summary)\(refused)\(passed)"
    }
    let cautions = ClaimCaution.all.map { caution in
      "\(caution.id) :: \(caution.summary)"
        + (caution.warns.first.map { "\nFor example: \($0)" } ?? "")
    }
    return ManualSection(
      title: "HOW A CLAIM IS READ",
      text: ([
        "A claim could turn out false: it names what is measured or what happens, which way and"
          + " how far it goes, and by when."
      ] + rules + ["These are said once and stop nobody:"] + cautions).joined(separator: "\n\n"))
  }

  /// What a room is for, and everything a slash does in it.
  private static var incidents: ManualSection {
    let words = RoomCommand.all.map { command in
      "\(command.name) \(command.synopsis)".trimmed + " :: \(command.summary)"
    }
    return ManualSection(
      title: "INCIDENTS",
      text: ([ManualProse.room] + words + [ManualProse.closing]).joined(separator: "\n\n"))
  }

  /// Every bundled checklist, and what it costs.
  private static var practices: ManualSection {
    ManualSection(
      title: "THE PRACTICES",
      text: ManualProse.practices + "\n\n"
        + CostTable.lines.map { "    " + $0 }
        .joined(separator: "\n"))
  }

  /// Every kind of question a checklist can ask.
  private static var checklists: ManualSection {
    let types = ItemCatalogue.all.map { type in
      let keys = type.about.keys.sorted { $0.key < $1.key }.map { "\n\($0.key): \($0.value)" }
      return "\(type.about.name) :: \(type.about.summary)" + keys.joined()
    }
    return ManualSection(
      title: "CHECKLISTS",
      text: ([ManualProse.checklists] + keys(ChecklistKey.all) + ["At an item:"]
        + keys(ChecklistKey.ofItems) + [ManualProse.items] + types).joined(separator: "\n\n"))
  }

  private static func keys(_ keys: [ChecklistKey]) -> [String] {
    keys.map { "\($0.name) :: \($0.summary)" }
  }
}

/// A section of the manual.
///
/// Paragraphs are parted by empty lines; one of indented lines is shown as it stands; one that
/// begins with `TERM :: ` is an item of a list.
struct ManualSection {
  let title: String
  let text: String
}
