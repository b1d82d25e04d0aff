import TestSupport
import Testing

@Suite struct `Rules of a repository` {
  let brink: Brink

  init() throws {
    brink = try Brink()
  }

  @Test func `lets no repository change how the rules before it read, or bring a command`() throws {
    let pack = """
      pack: site
      programs: {rm: {values: [-rf], bundles: no}}
      rules:
        - {id: site-ls, catches: it, why: so, level: boundary, preview: [touch, ran], when: {program: ls}}
      """
    _ = try brink.sh(
      "mkdir -p .brink/rules && printf '%s' \"$R\" > .brink/rules/a.yaml", environment: ["R": pack])
    let trusted = try brink.run("guard", "trust", ".brink/rules/a.yaml")
    #expect(trusted.text.contains("brings no commands"), "\(trusted.text)")
    let removal = try brink.run("guard", "check", "--json", "--line", "rm -rf /")
    #expect(removal.text.contains(#""level":"deny""#), "\(removal.text)")
    let listing = try brink.run("guard", "check", "--json", "--line", "ls")
    #expect(listing.status == 1)
    #expect(listing.text.contains(#""preview":[]"#), "\(listing.text)")
  }

  @Test func `counts a repository's rules once they are trusted, as long as they stay the same`()
    throws
  {
    let rule =
      "pack: site\nrules: [{id: site-ls, catches: it, why: so, level: deny, when: {program: ls}}]\n"
    _ = try brink.sh(
      "mkdir -p .brink/rules && printf '%s' \"$R\" > .brink/rules/a.yaml", environment: ["R": rule])
    let before = try brink.run("guard", "check", "--line", "ls")
    #expect(before.status == 0)
    #expect(before.complaint.contains("brink guard trust"), "\(before.complaint)")
    #expect(try brink.run("guard", "trust", ".brink/rules/a.yaml").status == 0)
    #expect(try brink.run("guard", "check", "--line", "ls").status == 1)
    #expect(try brink.run("guard", "trust").text.contains("a.yaml: trusted"))
    _ = try brink.sh("echo '# more' >> .brink/rules/a.yaml")
    #expect(try brink.run("guard", "check", "--line", "ls").status == 0)
    #expect(try brink.run("guard", "trust").text.contains("changed since"))
    #expect(try brink.run("guard", "trust", ".brink/rules/a.yaml").status == 0)
    #expect(try brink.run("guard", "check", "--line", "ls").status == 1)
    #expect(try brink.run("guard", "trust", "--forget", ".brink/rules/a.yaml").status == 0)
    #expect(try brink.run("guard", "check", "--line", "ls").status == 0)
    _ = try brink.sh("cp .brink/rules/a.yaml b.yaml")
    #expect(try brink.run("guard", "trust", "b.yaml").status == 2, "nobody would read it")
  }

  @Test func `puts the rules of every trusted repository into what a shell looks for`() throws {
    func trust(_ repository: String, _ program: String) throws -> String {
      let rule =
        "pack: site\nrules: [{id: site-a, catches: it, why: so, level: deny, when: {program: \(program)}}]\n"
      return try brink.sh(
        """
        mkdir -p \(repository)/.brink/rules && cd \(repository)
        printf '%s' "$R" > .brink/rules/a.yaml && brink guard trust .brink/rules/a.yaml
        """, environment: ["R": rule]
      ).text
    }
    #expect(try trust("one", "frobnicate").contains("started anew"))
    #expect(try trust("two", "wobbulate").contains("started anew"))
    for shell in ["bash", "zsh", "fish"] {
      let hook = try brink.run("guard", "hook", shell).text
      #expect(hook.contains("frobnicate") && hook.contains("wobbulate"), "\(shell)")
    }
  }
}
