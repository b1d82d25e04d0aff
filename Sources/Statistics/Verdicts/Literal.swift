/// The verdict on the claim's own words, by exact arithmetic; says nothing about chance.
package enum Literal: Hashable, Sendable {
  case pass
  case fail
  case undefined(Undefined)

  package init(_ passes: Bool) { self = passes ? .pass : .fail }
}
