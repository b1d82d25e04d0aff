/// When somebody is told what happened meanwhile.
package enum NewsMoment: Sendable {
  /// Just before a question is asked.
  case asking
  /// While a line is being typed.
  case typing
}
