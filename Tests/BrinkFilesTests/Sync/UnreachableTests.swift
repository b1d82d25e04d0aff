import BrinkFiles
import BrinkModel
import Synchronization
import TestSupport
import Testing

@Suite struct UnreachableTests {
  private let test: TestJournal
  private let remote = "https://ana:hunter2@example.org/j.git"

  init() throws {
    test = try TestJournal(system: .unsynced)
  }

  /// A sync whose every exchange with the remote ends in that complaint; nil is no end at all.
  private func sync(_ complaint: String?) throws -> Sync {
    let git = Git { arguments, _, _, _ in
      guard arguments.contains("fetch") else {
        return Git.Answer(status: 0, output: [], errors: "")
      }
      return Git.Answer(status: complaint == nil ? nil : 128, output: [], errors: complaint ?? "")
    }
    return Sync(
      test.journal, base: test.journal.writer, stateDirectory: "\(test.folder.path)/state", git: git
    )
  }

  @Test(
    arguments: [
      (
        "fatal: unable to access 'https://ana:hunter2@example.org/j.git/': Could not resolve host\n",
        "unable to access 'https://example.org/j.git/': Could not resolve host"
      ),
      (
        "Host key verification failed.\r\nfatal: Could not read from remote repository.\n\nPlease make\n",
        "Host key verification failed."
      ),
      ("fatal: Could not read from remote repository.\n", "Could not read from remote repository."),
      ("remote: Not found.\nfatal: repository 'x' not found\n", "repository 'x' not found"),
      ("", "git ended with status 128"), (nil, "no answer in time"),
    ] as [(String?, String)])
  func `the reason is told in one line, without a password`(complaint: String?, why: String) throws
  {
    let sync = try sync(complaint)
    try sync.begin(with: remote)
    try test.append("one")
    let trouble = try #require(try sync.round(now: .noon).trouble)
    #expect(trouble.what == "not in step: \(why)")
    #expect(trouble.place == "https://example.org/j.git")
    #expect(trouble.status == .busy)
    let status = try #require(try sync.status())
    #expect(status.trouble == why)
    #expect(status.unsent == 1 && status.inStep == nil)
    #expect(status.remote == "https://example.org/j.git")
  }

  @Test func `what sync keeps is for its owner's eyes`() throws {
    try sync("").begin(with: remote)
    let modes = try Program(
      "find", ["\(test.folder.path)/state", "-perm", "/077"]
    ).run()
    #expect(modes.status == 0 && modes.text == "")
  }

  @Test func `where nothing can be kept it says so, and records all the same`() throws {
    try test.folder.write([], to: "state")
    let fault = #expect(throws: Fault.self) { try sync("").begin(with: remote) }
    #expect(fault?.status == .cannotWrite)
    #expect(fault?.remedy.contains("the entries themselves are safe") == true)
    try test.append("one")
    #expect(try sync("").status() == nil)
  }
}
