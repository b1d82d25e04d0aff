import Glibc
import TestSupport
import Testing

@Suite struct `Whoever runs brink` {
  let brink: Brink

  init() throws {
    brink = try Brink()
  }

  @Test func `is named by the user database when no variable does`() throws {
    let outcome = try brink.sh(
      "brink boundary doing=x weight=task && cat \"$BRINK_JOURNAL\"/*/*/*.rec",
      environment: ["LOGNAME": nil, "USER": nil, "SUDO_USER": nil])
    let name = try brink.sh("id -un").text
    #expect(outcome.text.contains("\nBy: \(name)"), "\(outcome.text)")
  }

  @Test(.enabled(if: geteuid() == 0)) func `without a name is named by number`() throws {
    for folder in [brink.folder.path, brink.directory, "\(brink.folder.path)/home"] {
      chmod(folder, 0o777)
    }
    let outcome = try brink.sh(
      "setpriv --reuid=4242 --clear-groups env -u LOGNAME -u USER sh -c '"
        + "brink boundary doing=x weight=task && cat \"$BRINK_JOURNAL\"/*/*/*.rec'")
    #expect(outcome.status == 0, "\(outcome.complaint)")
    #expect(outcome.text.contains("\nBy: uid4242\n"), "\(outcome.text)")
  }

  @Test func `cannot forge a line of the entry by their name`() throws {
    let outcome = try brink.sh(
      "brink boundary doing=x weight=task && cat \"$BRINK_JOURNAL\"/*/*/*.rec",
      environment: ["LOGNAME": "ana\nKind: strike", "USER": nil])
    #expect(outcome.text.contains("\nBy: ana^JKind: strike\n"), "\(outcome.text)")
    #expect(!outcome.text.contains("\nKind: strike"))
  }
}
