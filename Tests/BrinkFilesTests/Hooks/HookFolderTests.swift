import BrinkFiles
import BrinkModel
import Glibc
import TestSupport
import Testing

@Suite struct `A folder of hooks` {
  private let folder: TestFolder
  private var path: String { folder.path + "/hooks" }

  init() throws {
    folder = try TestFolder()
    try folder.makeFolder("hooks")
  }

  private func text(_ name: String) throws -> String {
    String(decoding: try folder.bytes("hooks/\(name)"), as: UTF8.self)
  }

  private var names: [String] { (try? System.real.names(path)) ?? [] }

  /// Which file it is, and when it was last changed in any way a rename does not count as.
  private func identity(_ name: String) -> [Int] {
    var status = stat()
    lstat("\(path)/\(name)", &status)
    return [
      Int(status.st_ino), Int(status.st_mode), Int(status.st_mtim.tv_sec),
      Int(status.st_mtim.tv_nsec),
    ]
  }

  @Test func `gets an executable hook, and loses it again`() throws {
    let hooks = HookFolder(path)
    #expect(try hooks.install(.prePush, flags: []))
    #expect(identity("pre-push")[1] & 0o777 == 0o755)
    #expect(hooks.standing(.prePush) == .script(.ours(GitHookScript(.prePush))))
    #expect(try hooks.uninstall(.prePush))
    #expect(names == [])
    #expect(try !hooks.uninstall(.prePush))
  }

  @Test func `keeps what stood there as the very same file`() throws {
    try folder.write(Array("#!/bin/python3\n\u{0}\r\n".utf8), to: "hooks/pre-push")
    chmod("\(path)/pre-push", 0o751)
    let before = identity("pre-push")
    let hooks = HookFolder(path)
    #expect(try hooks.install(.prePush, flags: []))
    #expect(identity("pre-push.before-brink") == before)
    #expect(hooks.keepsOther(.prePush))
    #expect(try !hooks.install(.prePush, flags: []))
    #expect(try hooks.install(.prePush, flags: ["--protect=main"]))
    #expect(identity("pre-push.before-brink") == before)
    #expect(try hooks.uninstall(.prePush))
    #expect(identity("pre-push") == before)
    #expect(names == ["pre-push"])
  }

  @Test func `keeps a symbolic link as the link it was`() throws {
    try folder.write(Array("#!/bin/sh\n".utf8), to: "hooks/shared")
    symlink("shared", "\(path)/pre-push")
    let hooks = HookFolder(path)
    #expect(try hooks.install(.prePush, flags: []))
    #expect(try hooks.uninstall(.prePush))
    var target = [CChar](repeating: 0, count: 16)
    #expect(readlink("\(path)/pre-push", &target, target.count) == 6)
    #expect(try text("shared") == "#!/bin/sh\n")
  }

  @Test func `that was missing is missing again afterwards`() throws {
    let hooks = HookFolder(folder.path + "/new/hooks")
    #expect(try hooks.install(.prePush, flags: []))
    #expect(try hooks.install(.prePush, flags: ["--protect=main"]))
    #expect(
      hooks.standing(.prePush)
        == .script(.ours(GitHookScript(.prePush, flags: ["--protect=main"], madeFolder: true))))
    #expect(try hooks.uninstall(.prePush))
    #expect(access(hooks.path, F_OK) != 0)
  }

  @Test func `is left alone where somebody changed our hook`() throws {
    let hooks = HookFolder(path)
    #expect(try hooks.install(.prePush, flags: []))
    let edited = try text("pre-push") + "make test\n"
    try folder.write(Array(edited.utf8), to: "hooks/pre-push")
    for attempt in [{ try hooks.install(.prePush, flags: []) }, { try hooks.uninstall(.prePush) }] {
      #expect(throws: Fault.self) { try attempt() }
      #expect(try text("pre-push") == edited)
    }
  }

  @Test func `is left alone where something took the place of ours`() throws {
    try folder.write(Array("first".utf8), to: "hooks/pre-push")
    let hooks = HookFolder(path)
    #expect(try hooks.install(.prePush, flags: []))
    for text in ["another's", nil] as [String?] {
      unlink("\(path)/pre-push")
      if let text { try folder.write(Array(text.utf8), to: "hooks/pre-push") }
      #expect(throws: Fault.self) { try hooks.install(.prePush, flags: []) }
      #expect(throws: Fault.self) { try hooks.uninstall(.prePush) }
      #expect(try self.text("pre-push.before-brink") == "first")
    }
  }

  @Test func `has one hook under two names where an install was killed`() throws {
    try folder.write(Array("first".utf8), to: "hooks/pre-push")
    link("\(path)/pre-push", "\(path)/pre-push.before-brink")
    let hooks = HookFolder(path)
    #expect(try !hooks.uninstall(.prePush))
    #expect(names == ["pre-push"])
    link("\(path)/pre-push", "\(path)/pre-push.before-brink")
    #expect(try hooks.install(.prePush, flags: []))
    #expect(try hooks.uninstall(.prePush))
    #expect(try text("pre-push") == "first")
  }

  @Test func `is no place for a hook where a folder has its name`() throws {
    try folder.makeFolder("hooks/pre-push")
    #expect(throws: Fault.self) { try HookFolder(path).install(.prePush, flags: []) }
    #expect(names == ["pre-push"])
  }

  @Test(arguments: ["open create", "write", "chmod", "fsync", "link", "rename"])
  func `has the old hook or the new one when a call fails`(call: String) throws {
    try folder.write(Array("first".utf8), to: "hooks/pre-push")
    let scripted = ScriptedSystem { made, before in
      made == call && before == 0 ? .fail(.inputOutput) : nil
    }
    let hooks = HookFolder(path, system: scripted.system)
    do {
      _ = try hooks.install(.prePush, flags: [])
      // Where links cannot be had, the file is renamed instead.
      #expect(call == "link")
    } catch {
      #expect(error.status == .cannotWrite)
      #expect(try text("pre-push") == "first")
    }
    #expect(names.contains("pre-push"))
    #expect(!names.contains { $0.hasSuffix(".new") })
    // Whatever it was that failed, the next attempt is a whole one.
    #expect(try HookFolder(path).install(.prePush, flags: ["--protect=main"]))
    #expect(try HookFolder(path).uninstall(.prePush))
    #expect(names == ["pre-push"])
    #expect(try text("pre-push") == "first")
  }
}
