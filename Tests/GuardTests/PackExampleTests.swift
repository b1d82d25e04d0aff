import BrinkFiles
import BrinkModel
import Guard
import Testing

@Suite("The examples of the rule packs")
struct PackExampleTests {
  @Test(arguments: BundledPacks.all.map(\.file))
  func `every pack is read without a complaint`(file: String) throws {
    let pack = try #require(BundledPacks.all.first { $0.file == file }).pack
    let complaints = pack.diagnostics.map {
      "\(file):\($0.position.line):\($0.position.column): \($0.what)"
    }
    #expect(complaints.isEmpty, "\(complaints.joined(separator: "\n"))")
    #expect(!pack.rules.isEmpty)
    #expect(pack.name + ".yaml" == file)
  }

  @Test(arguments: BundledPacks.all.map(\.file))
  func `every example is matched, or left free, by its own rule`(file: String) throws {
    let pack = try #require(BundledPacks.all.first { $0.file == file }).pack
    let wrong = pack.examples.compactMap { example -> String? in
      let matches = BundledPacks.guardian.judge(Array(example.line.utf8)).matches
      let isMatched = matches.contains { $0.rule.id == example.rule }
      guard isMatched != example.matches else { return nil }
      let said = example.matches ? "is missed by" : "is caught by"
      return "\(file):\(example.position.line): \(example.line)   \(said) \(example.rule)"
    }
    #expect(wrong.isEmpty, "\(wrong.joined(separator: "\n"))")
  }

  @Test(arguments: BundledPacks.all.map(\.file))
  func `every rule has three examples of each kind`(file: String) throws {
    let pack = try #require(BundledPacks.all.first { $0.file == file }).pack
    for rule in pack.rules {
      let examples = pack.examples.filter { $0.rule == rule.id }
      #expect(examples.filter(\.matches).count >= 3, "\(rule.id) wants three that match")
      #expect(examples.filter { !$0.matches }.count >= 3, "\(rule.id) wants three that are free")
    }
  }

  @Test func `no two rules of the bundled packs have one id`() {
    let ids = BundledPacks.all.flatMap { $0.pack.rules.map(\.id) }
    #expect(Set(ids).count == ids.count)
  }

  @Test func `what a rule says is short enough to be read in a hurry`() {
    for rule in BundledPacks.all.flatMap(\.pack.rules) {
      #expect(rule.catches.count <= 90, "\(rule.id): catches")
      #expect(rule.why.count <= 200, "\(rule.id): why")
      #expect((rule.safer ?? "").count <= 140, "\(rule.id): safer")
    }
  }

  /// A name that must be typed has to be the thing's, not a word of the command.
  @Test(arguments: [
    ("docker volume rm pgdata", "pgdata"),
    ("kubectl delete ns staging", "staging"),
    ("helm uninstall web --namespace prod", "web"),
    ("gh repo delete example/shop --yes", "example/shop"),
    ("dropdb prod", "prod"),
    ("psql -c 'drop table if exists users'", "users"),
    ("sudo dd if=image.img of=/dev/sdb bs=4M", "/dev/sdb"),
    ("aws rds delete-db-instance --db-instance-identifier orders", "orders"),
    ("az group delete --name rg-prod --yes", "rg-prod"),
    ("gcloud projects delete shop-prod", "shop-prod"),
    ("heroku apps:destroy --app shop", "shop"),
    ("vercel env rm API_KEY production", "API_KEY"),
    ("git push --mirror backup", "backup"),
  ])
  func `the name to be typed is the name of what is hit`(line: String, name: String) {
    let match = BundledPacks.guardian.judge(Array(line.utf8)).matches.first
    #expect(match?.target == name)
  }
}
