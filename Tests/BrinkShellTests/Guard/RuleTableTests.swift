import BrinkShell
import Glibc
import TestSupport
import Testing

@Suite struct `The table of bundled rules` {
  private func text(_ path: String) throws -> String {
    let file = try #require(fopen("\(Checkout.path)/\(path)", "r"))
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 {
      bytes += buffer[..<count]
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func `is what the packs say`() throws {
    let kept = try text("rules/Table/CompactTable.swift")
    #expect(kept == GeneratedSource.rules, "rules/Table is stale: run `make rules`")
  }

  @Test func `is what shells look for, too`() throws {
    let kept = try text("rules/Table/HookTable.swift")
    #expect(kept == GeneratedSource.hooks, "rules/Table is stale: run `make rules`")
  }
}
