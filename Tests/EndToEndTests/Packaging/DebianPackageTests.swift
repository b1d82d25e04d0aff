import BrinkShell
import TestSupport
import Testing

/// A package around the program as it was built for the tests, which is not the one to ship.
private struct Packed: Sendable {
  let folder: TestFolder
  let package: String

  /// Made once: to strip a debug build takes a while.
  static let once = Result { try Packed() }

  private init() throws {
    folder = try TestFolder()
    let outcome = try Program(
      "\(Checkout.path)/Scripts/deb", ["--unchecked", product("brink"), folder.path]
    ).run()
    try #require(outcome.status == 0, "\(outcome.complaint)")
    package = String(outcome.text.prefix { $0 != "\n" })
  }
}

@Suite struct `The Debian package` {
  private let folder: TestFolder
  private let package: String

  init() throws {
    folder = try TestFolder()
    package = try Packed.once.get().package
  }

  private func sh(_ script: String) throws -> String {
    let outcome = try Program("sh", ["-c", "set -e; cd '\(folder.path)'; \(script)"]).run()
    try #require(outcome.status == 0, "\(outcome.complaint)")
    return outcome.text
  }

  @Test func `is of the version the program has, as is everything that names one`() throws {
    let number = Version.number
    #expect(try sh("dpkg-deb -f '\(package)' Version") == number + "\n")
    #expect(package.contains("/brink_\(number)_"))
    try #expect(
      sh("dpkg-deb --fsys-tarfile '\(package)' | tar -x; zcat usr/share/doc/brink/changelog.gz")
        .hasPrefix("brink (\(number)) unstable; "))
    #expect(try sh("zcat usr/share/man/man1/brink.1.gz").contains("\"brink \(number)\""))
    #expect(try sh("grep -m 1 '^## ' '\(Checkout.path)/CHANGELOG.md'").hasPrefix("## \(number)"))
  }

  @Test func `has every file in its place, and none that a person would edit`() throws {
    let listed = try sh("dpkg-deb --contents '\(package)' | awk '$1 !~ /^d/ {print $1, $2, $6}'")
    let mode = "-rw-r--r-- root/root ./usr/share/"
    #expect(
      listed.split(separator: "\n").map(String.init) == [
        "-rwxr-xr-x root/root ./usr/bin/brink", mode + "bash-completion/completions/brink",
        mode + "doc/brink/changelog.gz", mode + "doc/brink/copyright",
        mode + "fish/vendor_completions.d/brink.fish", mode + "lintian/overrides/brink",
        mode + "man/man1/brink.1.gz", mode + "zsh/vendor-completions/_brink",
      ])
    #expect(
      try sh("dpkg-deb --ctrl-tarfile '\(package)' | tar -t | sort") == "./\n./control\n./md5sums\n"
    )
    #expect(try !sh("dpkg-deb -f '\(package)'").contains("Depends:"))
  }

  @Test func `runs where it was unpacked, and its sums are right`() throws {
    _ = try sh("dpkg-deb -R '\(package)' tree")
    #expect(try sh("tree/usr/bin/brink --version") == "brink \(Version.number)\n")
    _ = try sh("cd tree; md5sum --quiet -c DEBIAN/md5sums")
  }

  @Test func `is the same package when it is built again`() throws {
    let again = try sh("'\(Checkout.path)/Scripts/deb' --unchecked '\(product("brink"))' again")
    #expect(try sh("cmp '\(package)' \(again)") == "")
  }

  @Test func `is not built around a program that needs libraries, unless one only looks`() throws {
    let script = "\(Checkout.path)/Scripts/deb"
    let outcome = try Program(script, [product("brink"), folder.path]).run()
    #expect(outcome.status == 1)
    #expect(outcome.complaint.contains("needs libraries; make release builds one that needs none"))
    #expect(
      try Program(script, ["/nowhere", folder.path]).run().complaint.contains("no such binary"))
  }
}
