import BrinkFiles
import BrinkModel
import Prompts
import Testing

@Suite struct `A damaged checklist` {
  private static let bytes = BundledChecklists.all.first?.bytes ?? []

  /// Reads it and, where it still is a checklist, walks it until the input ends.
  private func use(_ bytes: [UInt8]) throws {
    let reading = ChecklistFile.read(bytes)
    #expect(reading.diagnostics.allSatisfy { !$0.what.isEmpty && !$0.remedy.isEmpty })
    guard let checklist = reading.checklist else {
      #expect(!reading.diagnostics.isEmpty)
      return
    }
    var walk = try ChecklistFixture.walk(checklist)
    walk.type("x", "j", "ship it")
    walk.apply(.endOfInput, at: ChecklistFixture.now)
    #expect(walk.recorded != nil)
  }

  @Test func `cut off anywhere says what is wrong or can be walked`() throws {
    for end in stride(from: 0, to: Self.bytes.count, by: 17) { try use(Array(Self.bytes[..<end])) }
  }

  @Test func `with any line lost says what is wrong or can be walked`() throws {
    let lines = Self.bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for lost in lines.indices {
      try use(
        Array(
          lines.enumerated().filter { $0.offset != lost }.map(\.element).joined(separator: [10])))
    }
  }

  @Test func `with any character replaced says what is wrong or can be walked`() throws {
    for (index, sign) in zip(stride(from: 0, to: Self.bytes.count, by: 7), 0...) {
      var bytes = Self.bytes
      bytes[index] = Array(":-[{&*\"'#\t".utf8)[sign % 10]
      try use(bytes)
    }
  }
}
