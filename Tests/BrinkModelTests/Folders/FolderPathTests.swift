import BrinkModel
import Testing

@Suite struct `Folders upwards` {
  @Test func `are the folder, those above it, and the root as an empty text`() {
    #expect(FolderPath.upwards(from: "/srv/shop/é") == ["/srv/shop/é", "/srv/shop", "/srv", ""])
  }

  @Test func `are only the root for the root`() { #expect(FolderPath.upwards(from: "/") == [""]) }

  @Test func `are none for a relative path`() { #expect(FolderPath.upwards(from: "srv") == []) }
}
