/// One column of a file of comma-separated values, as RFC 4180 has them.
package struct CSVColumn: Equatable, Sendable {
  /// The values below the heading, with the 1-based line each stands on.
  package let values: [(text: String, line: Int)]

  package static func == (a: CSVColumn, b: CSVColumn) -> Bool {
    a.values.elementsEqual(b.values) { $0 == $1 }
  }

  /// Reads a column by its heading (in either case) or its number, counted from 1.
  ///
  /// Throws when there is no such column, a row lacks it, or its value is empty: a hole is no zero.
  package init(_ name: String, of text: String, in file: String) throws(Fault) {
    let rows = Self.rows(text)
    guard let heading = rows.first else {
      throw Fault(
        place: file, what: "is empty", remedy: "Give a file with a heading and a row a cycle.",
        status: .badData)
    }
    let names = heading.cells.map { Plain.trimmed($0).lowercased() }
    let wanted = Plain.trimmed(name).lowercased()
    guard
      let column = names.firstIndex(of: wanted)
        ?? Int(wanted).flatMap({ names.indices.contains($0 - 1) ? $0 - 1 : nil })
    else {
      throw Fault(
        place: "\(file):\(heading.line)", what: "has no column \(name)",
        remedy: "One of: \(heading.cells.joined(separator: ", ")).", status: .badData)
    }
    // A column asked for by number may have no heading at all.
    let isHeaded = ClaimValue(heading.cells[column], .number, unit: nil) == nil
    var values: [(text: String, line: Int)] = []
    for row in isHeaded ? rows.dropFirst() : rows[...] {
      let cell = row.cells.indices.contains(column) ? Plain.trimmed(row.cells[column]) : ""
      guard !cell.isEmpty else {
        throw Fault(
          place: "\(file):\(row.line)", what: "has no value in the column \(name)",
          remedy: "Write the value, or leave the whole row out: missing is never zero.",
          status: .badData)
      }
      values.append((cell, row.line))
    }
    guard !values.isEmpty else {
      throw Fault(
        place: file, what: "has no rows below its heading", remedy: "Give one row a cycle.",
        status: .badData)
    }
    self.values = values
  }

  /// The rows that are not blank; a quoted cell may hold commas, line breaks and doubled quotes.
  private static func rows(_ text: String) -> [(cells: [String], line: Int)] {
    var rows: [(cells: [String], line: Int)] = []
    var cells: [String] = []
    var cell = ""
    var isQuoted = false
    var (line, start) = (1, 1)
    func end() {
      cells.append(cell)
      if cells.contains(where: { !Plain.trimmed($0).isEmpty }) { rows.append((cells, start)) }
      (cells, cell, start) = ([], "", line)
    }
    var characters = text.makeIterator()
    var next = characters.next()
    if next == "\u{feff}" { next = characters.next() }
    while let character = next {
      next = characters.next()
      switch character {
      case "\"" where isQuoted && next == "\"":
        cell.append("\"")
        next = characters.next()
      case "\"" where isQuoted || cell.isEmpty: isQuoted.toggle()
      case "," where !isQuoted:
        cells.append(cell)
        cell = ""
      case "\n" where !isQuoted, "\r\n" where !isQuoted:
        line += 1
        end()
      default:
        if character.isNewline { line += 1 }
        cell.append(character)
      }
    }
    end()
    return rows
  }
}
