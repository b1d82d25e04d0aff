/// Text that is safe to show, in pieces that know their style.
///
/// Everything that enters is made ``visible(_:keepingNewlines:)`` first, line breaks kept; escapes
/// are added only by ``rendered(in:)``. So nothing from a log or a teammate reaches a terminal raw.
///
///     let line: StyledText = "owner: \(name, .accent)"
package struct StyledText: Sendable, Equatable {
  package struct Run: Sendable, Equatable {
    package fileprivate(set) var text: String
    package let style: Style
  }

  package private(set) var runs: [Run] = []

  package init() {}

  package init(_ text: String, _ style: Style = .plain) { append(text, style) }

  package mutating func append(_ text: String, _ style: Style = .plain) {
    appendSafe(visible(text, keepingNewlines: true), style)
  }

  package mutating func append(_ other: StyledText) {
    for run in other.runs { appendSafe(run.text, run.style) }
  }

  /// Appends what was made visible before: a part of it may have lost the neighbours it needs.
  mutating func appendSafe(_ text: String, _ style: Style) {
    guard !text.isEmpty else { return }
    if runs.last?.style == style {
      runs[runs.count - 1].text += text
    } else {
      runs.append(Run(text: text, style: style))
    }
  }

  package static func + (left: StyledText, right: StyledText) -> StyledText {
    var both = left
    both.append(right)
    return both
  }

  package static func += (left: inout StyledText, right: StyledText) {
    left.append(right)
  }

  package var isEmpty: Bool { runs.isEmpty }

  /// The words alone.
  package var plain: String { runs.reduce(into: "") { $0 += $1.text } }

  /// The columns it takes when it is one line.
  package var columns: Int { runs.reduce(0) { $0 + DisplayWidth.columns(of: $1.text) } }

  /// The text with the escapes that the palette allows; no style reaches over a line break.
  package func rendered(in palette: Palette) -> String {
    var output = ""
    for run in runs {
      guard let start = palette.start(of: run.style) else {
        output += run.text
        continue
      }
      let lines = run.text.split(separator: "\n", omittingEmptySubsequences: false)
      for (index, line) in lines.enumerated() {
        if index > 0 { output += "\n" }
        if !line.isEmpty { output += start + line + Palette.end }
      }
    }
    return output
  }
}

extension StyledText: ExpressibleByStringInterpolation {
  package struct StringInterpolation: StringInterpolationProtocol {
    var text = StyledText()

    package init(literalCapacity: Int, interpolationCount: Int) {}

    package mutating func appendLiteral(_ literal: String) { text.append(literal) }

    package mutating func appendInterpolation(_ value: StyledText) { text.append(value) }

    package mutating func appendInterpolation(
      _ value: some CustomStringConvertible, _ style: Style = .plain
    ) {
      text.append(value.description, style)
    }
  }

  package init(stringLiteral value: String) { self.init(value) }

  package init(stringInterpolation: StringInterpolation) { self = stringInterpolation.text }
}
