import BrinkModel
import TestSupport
import Testing

@Suite struct `A secret behind a program that runs another` {
  @Test(arguments: [
    ("sudo -u x mysql -psecret", "sudo -u x mysql -p[redacted]"),
    ("env FOO=1 mysql -psecret", "env FOO=1 mysql -p[redacted]"),
    ("timeout 5 mysql -psecret", "timeout 5 mysql -p[redacted]"),
    ("timeout -s KILL 5 /usr/bin/mysql -psecret", "timeout -s KILL 5 /usr/bin/mysql -p[redacted]"),
    ("nice -n 5 mysql -psecret", "nice -n 5 mysql -p[redacted]"),
    ("nice -5 mysql -psecret", "nice -5 mysql -p[redacted]"),
    ("xargs -n 1 mysql -psecret", "xargs -n 1 mysql -p[redacted]"),
    ("ssh host mysql -psecret", "ssh host mysql -p[redacted]"),
    ("ssh -p 22 -i key host -- mysql -psecret", "ssh -p 22 -i key host -- mysql -p[redacted]"),
    ("docker exec -it c mysql -psecret", "docker exec -it c mysql -p[redacted]"),
    ("docker exec mysql mysql -psecret", "docker exec mysql mysql -p[redacted]"),
    ("docker compose exec db mysql -psecret", "docker compose exec db mysql -p[redacted]"),
    ("docker run -p 80:80 mysql -psecret", "docker run -p 80:80 mysql -p[redacted]"),
    ("kubectl exec pod -- mysql -psecret", "kubectl exec pod -- mysql -p[redacted]"),
    (
      "kubectl -n db exec -it pod -- mysql -psecret",
      "kubectl -n db exec -it pod -- mysql -p[redacted]"
    ),
    ("sudo nice -n 5 timeout 5 mysql -psecret", "sudo nice -n 5 timeout 5 mysql -p[redacted]"),
    ("sudo --odd value mysql -psecret", "sudo --odd value mysql -p[redacted]"),
    ("sshpass -p secret ssh -p 22 host", "sshpass -p [redacted] ssh -p 22 host"),
    (
      "sshpass -p secret ssh h redis-cli -a secret",
      "sshpass -p [redacted] ssh h redis-cli -a [redacted]"
    ),
    ("sudo docker login -u ana -p secret", "sudo docker login -u ana -p [redacted]"),
    ("sudo curl -u ana:secret x", "sudo curl -u ana:[redacted] x"),
    ("find . -exec mysql -psecret {} +", "find . -exec mysql -p[redacted] {} +"),
    ("aws-vault exec prod -- mysql -psecret", "aws-vault exec prod -- mysql -p[redacted]"),
    ("fd x -x mysql -psecret", "fd x -x mysql -p[redacted]"),
    ("mise exec mysql -psecret", "mise exec mysql -p[redacted]"),
    ("plink -pw secret host", "plink -pw [redacted] host"),
    ("tool --pw=secret", "tool --pw=[redacted]"),
  ])
  func `is hidden`(line: String, expected: String) {
    let words = line.split(separator: " ").map(String.init)
    #expect(Redaction.redacted(words).joined(separator: " ") == expected)
  }

  @Test(arguments: [
    (
      "mysql -psecret; tool --password hunter6 --pw=abc",
      "mysql -p[redacted]; tool --password [redacted] --pw=[redacted]"
    ),
    (
      "cd x && FOO=1 sudo -u y mysql -psecret | tail",
      "cd x && FOO=1 sudo -u y mysql -p[redacted] | tail"
    ),
    ("if true; then mysql -psecret; fi", "if true; then mysql -p[redacted]; fi"),
    ("x=$(mysql -psecret)", "x=$(mysql -p[redacted])"),
    ("mysql -p'a b' shop", "mysql -p[redacted] shop"),
    (#"mysql "-pa b" shop"#, #"mysql -p[redacted] shop"#),
    (#"tool --password="a b" 'c d'"#, #"tool --password=[redacted] 'c d'"#),
    ("tool --password 'a b' c", "tool --password [redacted] c"),
    ("PGPASSWORD='a b' psql", "PGPASSWORD=[redacted] psql"),
    (#"ssh host "mysql -psecret shop""#, #"ssh host "mysql -p[redacted] shop""#),
    (#"ssh host "sh -c 'mysql -psecret'""#, #"ssh host "sh -c 'mysql -p[redacted]'""#),
    (#"curl -H "Authorization: Bearer abc" x"#, #"curl -H "Authorization: Bearer [redacted]" x"#),
    ("curl -u ana:secret x", "curl -u ana:[redacted] x"),
    ("don't use --password hunter6", "don't use --password [redacted]"),
    ("one\nmysql -psecret\r\ntwo", "one\nmysql -p[redacted]\r\ntwo"),
  ])
  func `is hidden in a script`(script: String, expected: String) {
    for prefix in [["sh", "-c"], ["ssh", "host"], ["sudo", "bash", "-lc"], ["tool"]] {
      #expect(Redaction.redacted(prefix + [script]) == prefix + [expected])
    }
  }

  @Test(arguments: [
    "cp -p a b", "mkdir -p secret", "ssh -p 22 host", "grep -p x", "docker run -p 80:80 nginx",
    "docker run --name mysql -p3306:3306 -d image", "sudo cp -p a b", "ssh host cp -p a b",
    "sudo docker run -p 80:80 login", "podman run -dp 80:80 web", "mysql -p shop",
    "sudo -p prompt ls",
    "timeout 5 tar -cpf x y", "kubectl exec -it pod -- ls -p", "unzip -p archive", "zip -r a b",
    "deploy --password-file /run/pw", "ssh host 'mkdir -p secret; cp -p a b'",
    "sh -c 'echo \"it'\\''s\" && docker run -p 80:80 x'", "psql -p 5432 shop",
    "git commit -m 'a, b'",
    "curl https://x.example:80/a?b=c&d=e", "rsync -avp a host:b", "echo don't \\' \" ` $(x)",
  ])
  func `is not seen where there is none`(line: String) {
    let words = line.split(separator: " ").map(String.init)
    #expect(Redaction.redacted(words) == words)
    #expect(Redaction.redacted(["sh", "-c", line]) == ["sh", "-c", line])
  }
}

@Suite struct `Any command line` {
  private static let wrappers = [
    [], ["sudo"], ["sudo", "-u", "x"], ["env", "A=1"], ["timeout", "-k", "2", "5"],
    ["nice", "-n", "5"],
    ["ssh", "-p", "22", "host"], ["docker", "exec", "-it", "c"], ["xargs", "-I{}"],
    ["kubectl", "exec", "pod", "--"], ["nohup"], ["time"],
  ]

  private static let benign = [
    ["ls", "-la"], ["cp", "-p", "a", "b"], ["tail", "-n", "5", "log"], ["mkdir", "-p", "x"],
    ["git", "push", "origin"], ["tar", "-cpf", "x"],
  ]

  private static func forms(_ secret: String) -> [[String]] {
    [
      ["mysql", "-u", "root", "-p\(secret)", "shop"], ["tool", "--password", secret, "x"],
      ["tool", "--api-token=\(secret)"], ["redis-cli", "-a", secret], ["plink", "-pw", secret],
      ["docker", "login", "-u", "ana", "-p", secret], ["curl", "-u", "ana:\(secret)", "x"],
      ["psql", "postgres://ana:\(secret)@db/x"], ["env", "PGPASSWORD=\(secret)", "psql"],
      ["curl", "https://x.example/?a=1&token=\(secret)"], ["sshpass", "-p", secret, "ssh", "h"],
    ]
  }

  @Test func `keeps none of the secrets in it, and all of the rest`() throws {
    var random = SeededGenerator(seed: 7)
    for round in 0..<2000 {
      let secret = "s3cr3t\(round)z"
      let form = try #require(Self.forms(secret).randomElement(using: &random))
      let benign = try #require(Self.benign.randomElement(using: &random))
      var wrapped = form
      var unharmed = benign
      for _ in 0..<Int.random(in: 0...3, using: &random) {
        let wrapper = try #require(Self.wrappers.randomElement(using: &random))
        wrapped = wrapper + wrapped
        unharmed = wrapper + unharmed
      }
      let script = CommandLineText.quoted(unharmed) + "; " + CommandLineText.quoted(wrapped)
      for words in [wrapped, ["sh", "-c", script], ["ssh", "host", script]] {
        let redacted = Redaction.redacted(words).joined(separator: " ")
        #expect(!redacted.contains("s3cr3t"), "\(words) became \(redacted)")
        #expect(redacted.contains("[redacted]"))
      }
      let plain = ["sh", "-c", CommandLineText.quoted(unharmed)]
      #expect(Redaction.redacted(unharmed) == unharmed)
      #expect(Redaction.redacted(plain) == plain)
    }
  }
}
