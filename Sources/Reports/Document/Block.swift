/// A piece of a report that stands on lines of its own.
package enum Block: Sendable {
  /// Opens a section; level 2 right below the title, 3 within that.
  case heading(Inline, level: Int = 2)
  case paragraph(Inline)
  case list([Inline], isOrdered: Bool = false)
  case table(Table)
  /// A drawing, and the numbers in it for whoever cannot see it.
  case figure(any Figure, data: Table? = nil)
  /// What somebody wrote, line breaks kept.
  case quotation(String, by: String? = nil)
  /// Text in which every character counts.
  case code(String, language: String? = nil)
  /// What must not be overlooked.
  case callout(Inline, Callout)

  package enum Callout: String, Equatable, Sendable {
    case note
    case warning
    case alarm
  }
}
