package import BrinkModel
internal import CYAML

/// Reads one YAML document with libyaml into a tree that remembers where everything stood.
///
/// Refused, with place and remedy: anchors and aliases (a short file could stand for a huge one),
/// explicit tags, more than one document, more than 256 KiB, more than 64 levels, NUL, bytes that
/// are not UTF-8.
package enum YAMLReader {
  package static let largestSize = 262_144
  package static let deepestLevel = 64

  /// The root of the document.
  package static func read(
    _ bytes: [UInt8], largestSize: Int = largestSize
  ) throws(Diagnostic) -> YAMLNode {
    try YAMLBytes.check(bytes, largestSize: largestSize)
    var parser = yaml_parser_t()
    guard yaml_parser_initialize(&parser) == 1 else {
      throw Diagnostic(
        .fault, .yaml, at: .start, "the YAML reader got no memory",
        remedy: "Close something and try again.")
    }
    defer { yaml_parser_delete(&parser) }
    let read = bytes.withUnsafeBufferPointer { buffer in
      // Typed throws do not pass through this closure, so the outcome travels as a value.
      let text = UnsafeBufferPointer(rebasing: buffer[YAMLBytes.markLength(bytes)...])
      yaml_parser_set_input_string(&parser, text.baseAddress, text.count)
      yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING)
      return YAMLTree(&parser, lines: YAMLLines(bytes)).document()
    }
    return try read.get()
  }
}
