/// When a question is asked, a gate stands or a walk may go on, in terms of earlier answers.
///
/// `weight = judgment` · `result != as planned` · `undo` (it was answered) · `not`, `and`, `or`,
/// parentheses. A value is one or more words, or stands in quotes. `x != y` is `not x = y`, so it
/// holds when `x` was never answered.
package indirect enum Condition: Equatable, Sendable {
  case answered(Term)
  case equals(Term, Term)
  case not(Condition)
  case and(Condition, Condition)
  case or(Condition, Condition)

  /// An item's id or a value, and where it was written.
  package struct Term: Equatable, Sendable {
    package let text: String
    package let position: Position
  }

  /// True or false over the answers given so far; an empty list means skipped or not asked.
  package func holds(over values: (_ item: String) -> [String]) -> Bool {
    switch self {
    case .answered(let item): !values(item.text).isEmpty
    case .equals(let item, let value):
      values(item.text).contains { $0.lowercased() == value.text.lowercased() }
    case .not(let inner): !inner.holds(over: values)
    case .and(let a, let b): a.holds(over: values) && b.holds(over: values)
    case .or(let a, let b): a.holds(over: values) || b.holds(over: values)
    }
  }

  /// Every item it looks at, in the order written.
  package var items: [Term] {
    switch self {
    case .answered(let item): [item]
    case .equals(let item, _): [item]
    case .not(let inner): inner.items
    case .and(let a, let b), .or(let a, let b): a.items + b.items
    }
  }

  /// Every comparison in it, in the order written.
  package var comparisons: [(item: Term, value: Term)] {
    switch self {
    case .answered: []
    case .equals(let item, let value): [(item, value)]
    case .not(let inner): inner.comparisons
    case .and(let a, let b), .or(let a, let b): a.comparisons + b.comparisons
    }
  }
}
