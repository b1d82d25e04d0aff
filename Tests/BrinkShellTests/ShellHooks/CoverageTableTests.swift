import BrinkShell
import Glibc
import TestSupport
import Testing

@Suite struct `The table of what the hooks see` {
  @Test func `is published as it is in the source`() throws {
    let path = Checkout.path + "/Manual/guard-coverage.md"
    if Checkout.isRewritten, let file = fopen(path, "w") {
      fputs(Coverage.markdown, file)
      fclose(file)
    }
    let file = try #require(fopen(path, "r"))
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    let count = fread(&bytes, 1, bytes.count, file)
    let kept = String(decoding: bytes.prefix(count), as: UTF8.self)
    #expect(kept == Coverage.markdown, "stale: \(Checkout.remedy)")
  }

  @Test func `has no row twice, and misses that it tells of`() {
    #expect(Set(Coverage.rows.map(\.name)).count == Coverage.rows.count)
    #expect(
      Coverage.rows.contains { $0.bash == .missed && $0.zsh == .missed && $0.fish == .missed })
  }
}
