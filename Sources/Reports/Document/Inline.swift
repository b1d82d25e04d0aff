package import BrinkModel
package import DisplayText

/// Words within a line, in pieces that know what they are.
///
/// Text is kept as it came; each rendering makes it safe for its medium.
///
///     let line: Inline = "Owner: \(name, .accent), as \(decision.id) has it"
package struct Inline: Equatable, Sendable {
  package enum Span: Equatable, Sendable {
    case text(String, Style)
    case code(String)
    /// A reference to an entry, shown short.
    case entry(EntryID)
  }

  package private(set) var spans: [Span] = []

  package init() {}

  package init(_ text: String, _ style: Style = .plain) { append(.text(text, style)) }

  package var isEmpty: Bool { spans.isEmpty }

  /// The words alone.
  package var plain: String {
    spans.reduce(into: "") { text, span in
      switch span {
      case .text(let words, _), .code(let words): text += words
      case .entry(let id): text += id.short
      }
    }
  }

  package mutating func append(_ span: Span) {
    switch span {
    case .text("", _), .code(""): return
    case .text(let more, let style):
      if case .text(let text, style)? = spans.last {
        spans[spans.count - 1] = .text(text + more, style)
        return
      }
    default: break
    }
    spans.append(span)
  }

  package static func + (left: Inline, right: Inline) -> Inline {
    right.spans.reduce(into: left) { $0.append($1) }
  }

  package static func += (left: inout Inline, right: Inline) { left = left + right }

  /// An entry, shown short.
  package static func entry(_ id: EntryID) -> Inline {
    var inline = Inline()
    inline.append(.entry(id))
    return inline
  }

  /// A command or a name to be copied as it is.
  package static func code(_ text: String) -> Inline {
    var inline = Inline()
    inline.append(.code(text))
    return inline
  }
}

extension Sequence<Inline> {
  package func joined(separator: Inline) -> Inline {
    enumerated().reduce(into: Inline()) { whole, piece in
      whole += piece.offset > 0 ? separator + piece.element : piece.element
    }
  }
}

extension Inline: ExpressibleByStringInterpolation {
  package struct StringInterpolation: StringInterpolationProtocol {
    var inline = Inline()

    package init(literalCapacity: Int, interpolationCount: Int) {}

    package mutating func appendLiteral(_ literal: String) {
      inline.append(.text(literal, .plain))
    }

    package mutating func appendInterpolation(_ value: Inline) { inline += value }

    package mutating func appendInterpolation(_ id: EntryID) { inline.append(.entry(id)) }

    package mutating func appendInterpolation(
      _ value: some CustomStringConvertible, _ style: Style = .plain
    ) {
      inline.append(.text(value.description, style))
    }
  }

  package init(stringLiteral value: String) { self.init(value) }

  package init(stringInterpolation: StringInterpolation) { self = stringInterpolation.inline }
}
