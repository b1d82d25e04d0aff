import BrinkModel
import Testing

@Suite struct `Finding a checklist` {
  private static let tree: [String: [String: String]] = [
    "/home/ana/work/.brink/prompts": [
      "boundary.yaml": "near", "release.yml": "r", "notes.txt": "x", ".hidden.yaml": "x",
      ".yaml": "x",
    ],
    "/home/ana/.config/brink/prompts": ["boundary.yaml": "mine", "weekly.yaml": "w"],
  ]

  private static let files = ChecklistFinder.Files(
    names: { tree[$0].map { Array($0.keys) } },
    bytes: { path throws(Fault) in
      let cut = path.lastIndex(of: "/") ?? path.startIndex
      guard let text = tree[String(path[..<cut])]?[String(path[path.index(after: cut)...])] else {
        throw Fault(place: path, what: "gone", remedy: "none", status: .noInput)
      }
      return Array(text.utf8)
    })

  private func finder(from directory: String) throws -> ChecklistFinder {
    let folders = try ChecklistFinder.folders(
      from: directory, configuration: "/home/ana/.config", files: Self.files)
    return ChecklistFinder(
      folders: folders, bundled: [("boundary", [98]), ("outcome", [111])], files: Self.files)
  }

  @Test(arguments: [
    ("/home/ana/work/deep/er", "/home/ana/work/.brink/prompts/boundary.yaml", "near"),
    ("/home/ana/work", "/home/ana/work/.brink/prompts/boundary.yaml", "near"),
    ("/tmp", "/home/ana/.config/brink/prompts/boundary.yaml", "mine"),
    ("/", "/home/ana/.config/brink/prompts/boundary.yaml", "mine"),
  ])
  func `takes the nearest of that name`(directory: String, place: String, text: String) throws {
    let found = try finder(from: directory).find("boundary")
    #expect(found.place == place)
    #expect(found.bytes == Array(text.utf8))
  }

  @Test func `falls back to the bundled one`() throws {
    let found = try finder(from: "/tmp").find("outcome")
    #expect((found.place, found.bytes) == ("<bundled outcome>", [111]))
    let alone = ChecklistFinder(folders: [], bundled: [("boundary", [98])], files: Self.files)
    #expect(try alone.find("boundary").bytes == [98])
  }

  @Test func `lists each, the overridden ones after what overrides them`() throws {
    let listed = try finder(from: "/home/ana/work").list()
    #expect(
      listed.map { "\($0.name) \($0.path ?? "bundled")\($0.isOverridden ? " overridden" : "")" }
        == [
          "boundary /home/ana/work/.brink/prompts/boundary.yaml",
          "boundary /home/ana/.config/brink/prompts/boundary.yaml overridden",
          "boundary bundled overridden", "outcome bundled",
          "release /home/ana/work/.brink/prompts/release.yml",
          "weekly /home/ana/.config/brink/prompts/weekly.yaml",
        ])
  }

  @Test func `of a name nobody has suggests the nearest`() throws {
    let fault = #expect(throws: Fault.self) { try finder(from: "/tmp").find("boundry") }
    #expect(fault?.remedy == "Did you mean `boundary`?")
    #expect(fault?.status == .noInput)
    let other = #expect(throws: Fault.self) { try finder(from: "/tmp").find("zzzzzz") }
    #expect(other?.remedy == "There are: boundary, outcome, weekly.")
  }

  @Test func `says why when a folder cannot be read`() {
    let denied = ChecklistFinder.Files(
      names: { folder throws(Fault) in
        throw Fault(place: folder, what: "denied", remedy: "none", status: .cannotRead)
      }, bytes: { _ in [] })
    let finder = ChecklistFinder(folders: ["/a"], bundled: [], files: denied)
    #expect(throws: Fault.self) { try finder.find("boundary") }
  }
}
