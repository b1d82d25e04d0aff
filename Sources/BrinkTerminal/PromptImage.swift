import DisplayText
import Glibc

/// A prompt in memory that stays where it is: libedit keeps reading it after the callback returns.
final class PromptImage {
  /// Brackets what takes no columns (EL_PROMPT_ESC); something visible must follow.
  static let literal: wchar_t = 1

  private(set) var characters: [wchar_t] = [0]
  private(set) var pointer: UnsafeMutablePointer<wchar_t>

  init() {
    pointer = .allocate(capacity: 1)
    pointer.initialize(to: 0)
  }

  deinit { pointer.deallocate() }

  /// Shows a text in a style, except for its last character, which carries the end of the style.
  /// - Returns: Whether that changed anything.
  @discardableResult
  func show(_ text: String, _ style: Style, _ palette: Palette) -> Bool {
    let safe = visible(text).replacing("\t", with: " ")
    guard let start = palette.start(of: style), let last = safe.unicodeScalars.last else {
      return store(safe)
    }
    let styled = safe.unicodeScalars.dropLast()
    guard !styled.isEmpty else { return store(safe) }
    let mark = "\u{1}"
    return store(mark + start + mark + String(styled) + mark + Palette.end + mark + String(last))
  }

  private func store(_ text: String) -> Bool {
    let new = WideText.encode(text)
    guard new != characters else { return false }
    characters = new
    pointer.deallocate()
    pointer = .allocate(capacity: new.count)
    pointer.initialize(from: new, count: new.count)
    return true
  }
}

extension PromptImage {
  /// The prompt of an editor that has no owner any more.
  static var empty: UnsafeMutablePointer<wchar_t> { nothing.pointer }

  nonisolated(unsafe) private static let nothing = PromptImage()
}
