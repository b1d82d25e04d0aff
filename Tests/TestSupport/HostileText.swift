/// Texts that want to be more than text in one medium or another.
package enum HostileText {
  package static let all: [String] = [
    // Terminals: C0, C1, OSC, DEL.
    "\u{1B}[31mred\u{1B}[0m", "\u{1B}]0;title\u{07}", "\u{9B}31m",
    "bell\u{07}back\u{08}space\u{7F}",
    "carriage\rreturn", "tab\there", "nul-free \u{01}\u{02}",
    // What conceals itself: bidi, zero width, tags, separators.
    "admin\u{202E}gnp.exe", "a\u{2066}b\u{2069}c", "zero\u{200B}width\u{FEFF}",
    "line\u{2028}para\u{2029}",
    "tag\u{E0041}\u{E0042}",
    // HTML.
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "</title><h1>x</h1>",
    "' onmouseover='alert(1)", "<!-- comment -->", "]]>", "&lt;b&gt; &amp;",
    "<svg/onload=alert(1)>",
    "</style><script>1</script>", "javascript:alert(1)",
    // Markdown.
    "```\ncode\n```", "a ``b`` `c", "`", "````", "# heading", "- item", "1. item", "> quote",
    "| a | b |", "a|b", "**bold** _it_ ~~gone~~", "[link](http://example.org)", "![img](x)",
    "http://example.org", "www.example.org", "---", "===", "\\", "trailing \\",
    "<http://example.org>",
    ":tada:", "$x$", "[ ] box", "+ plus", "* star", "    indented",
    // Spreadsheets.
    "=1+1", "+1", "-1", "@SUM(A1)", "=HYPERLINK(\"http://example.org\")", "\tx", "a,b", "a\"b",
    "a\nb",
    "-2+3+cmd|' /C calc'!A0", ";=1",
    // Sizes and scripts.
    String(repeating: "w", count: 300), "שלום עולם", "مرحبا", "日本語のテキスト", "👩‍👩‍👧‍👦 e\u{301}", "", " ",
  ]
}
