import BrinkModel
import Testing

@Suite struct `A recorded command line` {
  @Test(arguments: [
    ("psql --password hunter2 db", "psql --password [redacted] db"),
    ("tool --api-token=abc -v", "tool --api-token=[redacted] -v"),
    ("mysql -phunter2 shop", "mysql -p[redacted] shop"),
    ("mysql -p shop", "mysql -p shop"),
    ("sudo mysql -phunter2 shop", "sudo mysql -p[redacted] shop"),
    ("cp -p a b", "cp -p a b"),
    ("docker login -u ana -p hunter2", "docker login -u ana -p [redacted]"),
    ("curl -u ana:hunter2 https://x.example", "curl -u ana:[redacted] https://x.example"),
    ("env PGPASSWORD=hunter2 psql", "env PGPASSWORD=[redacted] psql"),
    ("psql postgres://ana:hunter2@db.example/x", "psql postgres://ana:[redacted]@db.example/x"),
    ("curl https://x.example/?a=1&token=abc", "curl https://x.example/?a=1&token=[redacted]"),
    ("redis-cli -a hunter2 ping", "redis-cli -a [redacted] ping"),
    ("deploy --password-file /run/pw", "deploy --password-file /run/pw"),
    ("vault token --key-name web", "vault token --key-name web"),
    ("docker login --password-stdin", "docker login --password-stdin"),
    ("java -DdbPassword=hunter2 -jar x", "java -DdbPassword=[redacted] -jar x"),
    (
      "aws configure set aws_secret_access_key=abcd",
      "aws configure set aws_secret_access_key=[redacted]"
    ),
    ("ansible-playbook --ask-pass site.yml", "ansible-playbook --ask-pass site.yml"),
  ])
  func `hides the secret and nothing else`(line: String, expected: String) {
    let words = line.split(separator: " ").map(String.init)
    #expect(Redaction.redacted(words).joined(separator: " ") == expected)
  }

  @Test func `hides a secret inside a quoted script`() {
    let script = "export PGPASSWORD=hunter2; psql -c 'select 1'"
    #expect(
      Redaction.redacted(["bash", "-c", script])
        == ["bash", "-c", "export PGPASSWORD=[redacted]; psql -c 'select 1'"])
  }

  @Test(arguments: ["Authorization: Bearer abc.def", "X-Api-Key: abc"])
  func `hides the value of a secret header`(header: String) {
    let redacted = Redaction.redacted(["curl", "-H", header])[2]
    #expect(redacted.hasSuffix(" [redacted]"))
    #expect(!redacted.contains("abc"))
  }

  @Test func `hides tokens that can be told by their form`() {
    let token = "ghp_" + String(repeating: "a1B2", count: 9)
    #expect(Redaction.redacted(["git", "clone", token]) == ["git", "clone", "[redacted]"])
  }

  @Test func `leaves ordinary words that merely begin like a token`() {
    #expect(Redaction.redacted(["rm", "sk-notes.txt"]) == ["rm", "sk-notes.txt"])
  }

  @Test func `is quoted so that a shell reads the same words back`() {
    #expect(
      CommandLineText.quoted(["rm", "-rf", "a b", "it's", "", "*"])
        == #"rm -rf 'a b' 'it'\''s' '' '*'"#)
  }
}
