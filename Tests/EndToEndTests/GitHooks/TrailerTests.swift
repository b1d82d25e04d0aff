import TestSupport
import Testing

@Suite struct `The decision a commit rests on` {
  private let shop: HookedShop

  init() throws { shop = try HookedShop("--pre-push --trailer") }

  private var message: String {
    get throws { try shop.sh("git log -1 --format=%B") }
  }

  private var id: String {
    get throws { String(try #require(shop.brink.values("Id").last).suffix(4)) }
  }

  @Test func `is named once, however often the commit is amended`() throws {
    try shop.decide("drop the old index")
    let trailer = "\n\nDecision: \(try id)\n"
    try shop.sh("git commit -q --allow-empty -m 'Drop the old index'")
    #expect(try message.hasPrefix("Drop the old index\(trailer)"))
    try shop.sh(
      "git commit -q --amend --allow-empty --no-edit; git commit -q --amend --no-edit --allow-empty"
    )
    #expect(try message == "Drop the old index\(trailer)\n")
  }

  @Test func `stands with trailers that are there`() throws {
    try shop.decide("drop the old index")
    try shop.sh("git commit -q --allow-empty -s -m 'Drop it'")
    #expect(
      try message == "Drop it\n\nSigned-off-by: Ana <ana@example.org>\nDecision: \(try id)\n\n")
  }

  @Test func `is not named where there is none`() throws {
    try shop.sh("git commit -q --allow-empty -m plain")
    #expect(try message == "plain\n\n")
  }

  @Test func `does not make a commit out of no message`() throws {
    try shop.decide("drop the old index")
    let outcome = try shop.tries("GIT_EDITOR=true git commit --allow-empty -v")
    #expect(outcome.status != 0)
    #expect(outcome.complaint.contains("empty commit message"))
  }

  @Test func `stands above what git shows of the change`() throws {
    try shop.decide("drop the old index")
    try shop.sh(
      """
      echo more > file; git add file
      GIT_EDITOR='f() { sed -i "1s/^/Drop it/" "$1"; }; f' git commit -q -v
      """)
    #expect(try message == "Drop it\n\nDecision: \(try id)\n\n")
  }

  @Test func `is added after a hook that was there, which can still refuse`() throws {
    try shop.sh(
      """
      brink guard git uninstall
      printf '#!/bin/sh\\ngrep -q fine "$1" || exit 1\\n' > .git/hooks/commit-msg
      chmod +x .git/hooks/commit-msg; brink guard git install --trailer
      """)
    try shop.decide("drop the old index")
    #expect(try shop.tries("git commit -q --allow-empty -m bad").status != 0)
    try shop.sh("git commit -q --allow-empty -m fine")
    #expect(try message.contains("Decision: \(try id)"))
  }

  @Test func `stops no commit where it cannot be named`() throws {
    try shop.brink.folder.write([], to: "journal")
    let outcome = try shop.tries("git commit -q --allow-empty -m fine")
    #expect(outcome.status == 0)
    #expect(outcome.complaint.contains("brink: "))
  }
}
