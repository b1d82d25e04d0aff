/// Tokens that can be told by their form alone.
///
/// The prefixes are those the issuers publish: AWS, GitHub, GitLab, Slack, Google, Stripe, npm, PyPI,
/// and the header of a JSON web token.
enum TokenShape {
  static func matches(_ word: some StringProtocol) -> Bool {
    shapes.contains { shape in
      word.hasPrefix(shape.prefix) && word.utf8.count >= shape.length
        && word.utf8.allSatisfy(isTokenByte)
    }
  }

  private static let shapes: [(prefix: String, length: Int)] = [
    ("AKIA", 20), ("ASIA", 20), ("ghp_", 30), ("gho_", 30), ("ghs_", 30), ("ghu_", 30),
    ("github_pat_", 30), ("glpat-", 20), ("xoxb-", 20), ("xoxp-", 20), ("xoxa-", 20),
    ("xapp-", 20), ("AIza", 35), ("sk_live_", 20), ("rk_live_", 20), ("sk-", 32), ("npm_", 30),
    ("pypi-", 40), ("hvs.", 24), ("dop_v1_", 40), ("eyJ", 40),
  ]

  private static func isTokenByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 48...57, 65...90, 97...122: true
    case UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: "="),
      UInt8(ascii: "+"), UInt8(ascii: "/"):
      true
    default: false
    }
  }
}
