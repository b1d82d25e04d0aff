import BrinkModel
import DisplayText

/// Text in HTML.
enum HTMLText {
  /// The text with the five characters that could become markup as references.
  static func escaped(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { out, scalar in
      switch scalar {
      case "&": out += "&amp;"
      case "<": out += "&lt;"
      case ">": out += "&gt;"
      case "\"": out += "&quot;"
      case "'": out += "&#39;"
      default: out.unicodeScalars.append(scalar)
      }
    }
  }

  /// The words in the element of their style.
  static func span(_ words: String, _ style: Style) -> String {
    let text = escaped(words)
    return switch style {
    case .plain: text
    case .bold: "<strong>\(text)</strong>"
    case .dim: "<span class=\"dim\">\(text)</span>"
    case .accent: "<span class=\"accent\">\(text)</span>"
    case .warning: "<span class=\"warning\">\(text)</span>"
    case .alarm: "<span class=\"alarm\">\(text)</span>"
    case .good: "<span class=\"good\">\(text)</span>"
    }
  }

  /// What the place of an entry on the page is called.
  static func name(of id: EntryID) -> String { "e-\(id.text)" }

  /// The entry, at the place that others point to.
  static func anchor(_ id: EntryID) -> String {
    "<code id=\"\(name(of: id))\" title=\"\(id.text)\">\(id.short)</code>"
  }
}
