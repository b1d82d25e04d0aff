package import BrinkModel
internal import CCmark

/// Reads Markdown with libcmark-gfm into a flat list of pieces that know their lines.
///
/// Nothing here recurses, so no depth of nesting can exhaust the stack. Boxes are read here and not
/// by the library's own extension, which takes a `[x]` anywhere in the line for a tick.
package enum MarkdownReader {
  /// The pieces of a text in UTF-8; wrong bytes are replaced, front matter is passed over.
  package static func pieces(of bytes: [UInt8]) -> [MarkdownPiece] {
    let text = MarkdownLines(bytes)
    cmark_gfm_core_extensions_ensure_registered()
    guard let parser = cmark_parser_new(CMARK_OPT_VALIDATE_UTF8) else { return [] }
    defer { cmark_parser_free(parser) }
    if let tables = cmark_find_syntax_extension("table") {
      cmark_parser_attach_syntax_extension(parser, tables)
    }
    text.bytes.withUnsafeBytes { buffer in
      cmark_parser_feed(
        parser, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count)
    }
    guard let root = cmark_parser_finish(parser) else { return [] }
    defer { cmark_node_free(root) }
    return MarkdownTree(root, text).pieces()
  }
}
