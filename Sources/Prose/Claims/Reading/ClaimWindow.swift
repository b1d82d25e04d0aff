/// When a claim is decided.
package struct ClaimWindow: Equatable, Sendable {
  /// What a window is counted in.
  package enum Length: Equatable, Sendable {
    /// So many of the things the rule is applied to, by their name: 20 `publishing cycles`.
    case cycles(Int, of: String)
    case days(Int)
    case weeks(Int)
    /// A quarter is three, a year twelve.
    case months(Int)
  }

  /// Without the preposition: `the next 20 publishing cycles`, `30 June`, `end of March`.
  package let span: Span
  /// Nil when it ends at a date or an event instead.
  package let length: Length?

  package init(span: Span, length: Length?) {
    self.span = span
    self.length = length
  }

  /// The last day of the window for a claim made on `today`; nil when no calendar knows it.
  package func lastDay(in text: String, today: ClaimDay) -> ClaimDay? {
    ClaimCalendar(today: today).lastDay(of: self, in: text)
  }

  /// The day it opens for a claim made on `today`, where it names one that is still to come.
  package func firstDay(in text: String, today: ClaimDay) -> ClaimDay? {
    ClaimCalendar(today: today).firstDay(of: self, in: text)
  }
}
