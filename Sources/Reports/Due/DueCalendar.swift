package import BrinkModel

/// What waits for somebody, as a calendar of tasks.
///
/// Source: RFC 5545 (iCalendar): VTODO, lines of at most 75 octets that end in CR LF.
package enum DueCalendar {
  package static func text(of list: DueList, now: Timestamp) -> String {
    var lines = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//brink//brink due//EN", "CALSCALE:GREGORIAN",
    ]
    let stamp = moment(now)
    for row in list.rows {
      lines += [
        "BEGIN:VTODO", "UID:\(escaped(row.uid ?? "\(row.text)-\(row.since)"))@brink",
        "DTSTAMP:\(stamp)", "DUE;VALUE=DATE:\(day(row.since))", "SUMMARY:\(escaped(row.text))",
        "DESCRIPTION:\(escaped(row.command))", "STATUS:NEEDS-ACTION", "END:VTODO",
      ]
    }
    lines.append("END:VCALENDAR")
    return lines.map(folded).joined()
  }

  private static func day(_ day: CivilDate) -> String {
    day.description.replacing("-", with: "")
  }

  /// `20261120T130501Z`.
  private static func moment(_ moment: Timestamp) -> String {
    let utc = Timestamp(milliseconds: moment.milliseconds, offset: 0).description
    return utc.prefix(19).filter { $0 != "-" && $0 != ":" } + "Z"
  }

  /// TEXT as section 3.3.11 has it; control characters have no place in it.
  private static func escaped(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { escaped, scalar in
      switch scalar {
      case "\\": escaped += "\\\\"
      case ";": escaped += "\\;"
      case ",": escaped += "\\,"
      case "\n": escaped += "\\n"
      case "\t": escaped += " "
      case _ where scalar.value < 0x20 || scalar.value == 0x7F: break
      default: escaped.unicodeScalars.append(scalar)
      }
    }
  }

  /// The line in pieces of at most 75 octets, never cut inside a character.
  private static func folded(_ line: String) -> String {
    var text = ""
    var octets = 0
    for scalar in line.unicodeScalars {
      let size = String(scalar).utf8.count
      if octets + size > 75 {
        text += "\r\n "
        octets = 1
      }
      text.unicodeScalars.append(scalar)
      octets += size
    }
    return text + "\r\n"
  }
}
