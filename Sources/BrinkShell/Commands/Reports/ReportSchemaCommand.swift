import BrinkModel
import DisplayText
import Reports

/// Prints the JSON Schema of what a report writes for programs.
enum ReportSchemaCommand {
  static let command = Command(
    CommandDescription(
      "report schema", summary: "print the JSON Schema of what a report writes as JSON",
      synopsis: [
        "",
        "retro|incident|incident-can|incident-stakeholders|decision|actions|numbers|calibration"
          + "|claims|scores|drift",
      ], operands: 0...1,
      details: """
        Every key with its type, its meaning and its unit. Where a report writes several objects, \
        one a line, the schema is that of each. Without a name it lists them.
        """,
      examples: [
        "brink report schema", "brink report schema retro > retro.schema.json",
        "brink report retro --json | jsonschema -i /dev/stdin retro.schema.json",
      ])
  ) { session, arguments throws(Fault) in
    guard let name = arguments.operands.first else {
      let width = ReportSchema.all.map { DisplayWidth.columns(of: $0.name) }.max() ?? 0
      for schema in ReportSchema.all {
        session.print("\(schema.name.padded(toColumns: width), .accent)  \(schema.title)\n")
      }
      return ExitStatus.done.rawValue
    }
    guard let schema = ReportSchema.all.first(where: { $0.name == name }) else {
      let names = ReportSchema.all.map(\.name)
      let nearest = Nearest.to(name, among: names).map { "Did you mean \($0)? " } ?? ""
      throw Fault(
        place: name, what: "is no report with a schema",
        remedy: nearest + "There are: \(names.joined(separator: ", ")).", status: .usage)
    }
    session.world.output.write(schema.text)
    return ExitStatus.done.rawValue
  }
}
