import TestSupport
import Testing

@testable import Guard

/// The commands of a line, each as one text.
func commands(_ line: String) -> [String] {
  ShellReader.read(Array(line.utf8)).commands.filter { !$0.words.isEmpty }.map(\.text)
}

@Suite struct `A command line is read as a shell reads it` {
  @Test(arguments: [
    ("ls -l", ["ls -l"]),
    ("a && b || c; d & e", ["a", "b", "c", "d", "e"]),
    ("a | b |& c", ["a", "b", "c"]),
    ("rm 'a b' \"c d\" e\\ f", ["rm a b c d e f"]),
    ("echo it''s # rm x", ["echo its"]),
    ("echo a#b", ["echo a#b"]),
    ("A=1 B='x y' make", ["make"]),
    ("x > out 2>&1 < in", ["x"]),
    ("if a; then b; else c; fi", ["a", "b", "c"]),
    ("for f in *; do rm $f; done", ["for f in *", "rm *"]),
    ("while read x; do y; done < f", ["read x", "y"]),
    ("case $1 in a|b) rm x ;; *) ls ;; esac; pwd", ["rm x", "ls", "pwd"]),
    ("f() { rm x; }; f", ["rm x", "f"]),
    ("function f { rm x; }", ["rm x"]),
    ("( cd a; rm b )", ["cd a", "rm b"]),
    ("time ( rm b )", ["rm b"]), ("time { rm b; ls; }", ["rm b", "ls"]),
    ("[[ -f x && $y < 3 ]] && rm x", ["[[ -f x $y 3 ]]", "rm x"]),
    ("(( a < b )) && ls", ["ls"]),
    ("a=(x y); ls", ["ls"]),
    ("echo $((1 + 2)) b", ["echo $ b"]),
    ("rm a \\\n b", ["rm a b"]),
    ("! grep x y", ["grep x y"]),
  ])
  func `into its commands`(line: String, expected: [String]) {
    #expect(commands(line) == expected)
  }

  @Test(arguments: [
    "$(which rm) x", "sudo `command -v rm` x", "runuser -l ana -c 'rm x'", "runuser -u ana -- rm x",
    "gcloud compute ssh web1 -- 'rm x'",
    "aws ssm send-command --instance-ids i --parameters 'commands=[\"ls\",\"rm x\"]'",
    "salt '*' cmd.run 'rm x'", "nix develop .#a -c rm x", "nix run nixpkgs#rm -- x",
    "valgrind rm x", "faketime '1 day' rm x", "xvfb-run -a rm x", "expect -c 'spawn rm x'",
    "newgrp docker <<< 'rm x'", "docker run -it image rm x", "autossh -M 0 web1 'rm x'",
    "dotenv -f .env run -- rm x", "screen -S a -X stuff 'rm x\\n'",
    "python3 -c \"import os; os.system('rm x')\"", "perl -e 'system(\"rm x\")'",
    "python -c \"import subprocess as s; s.run( ['rm', 'x'], check=True)\"",
    "node -e 'require(\"child_process\").execSync(\"rm x\")'", "awk 'BEGIN{system(\"rm x\")}'",
  ])
  func `with what a program runs`(line: String) {
    #expect(commands(line).contains("rm x"), "\(commands(line))")
  }

  @Test(arguments: [
    "python -c \"print('rm x')\"", "perl -e 'system(\"rm\"'", "awk '{print system}'",
    "python -m http.server 'rm x'", "python3 run.py \"system('rm x')\"",
    "node -p '[\"rm x\"].length'", "nix run .#rm",
  ])
  func `without what it only speaks of`(line: String) {
    #expect(!commands(line).contains { $0 == "rm x" || $0 == "rm" && line.contains("python") })
  }

  @Test(arguments: [
    ("a=(rm -rf /srv/x); \"${a[@]}\" y", ["rm -rf /srv/x y"]),
    ("d=(/srv/a '/srv/b c'); rm -rf \"${d[@]}\"", ["rm -rf /srv/a /srv/b c"]),
    ("d=(/srv/a); d+=(/srv/b); sudo rm ${d[*]}", ["sudo rm /srv/a /srv/b", "rm /srv/a /srv/b"]),
    ("D=(/tmp/x y); rm -rf $D/*", ["rm -rf /tmp/x/*"]),
    ("d=(a b); for x in \"${d[@]}\"; do rm $x; done", ["for x in a b", "rm a"]),
    ("d=(a); unset d; rm ${d[@]}", ["unset d", "rm ${d}"]), ("rm ${d[@]}", ["rm ${d}"]),
    ("d=(a b); x=\"${d[@]}\"; rm $x", ["rm ${d}"]), ("d=(a); d=b; rm ${d[@]}", ["rm ${d}"]),
  ])
  func `with the elements of an array that the line gives`(line: String, expected: [String]) {
    #expect(commands(line) == expected)
  }

  @Test(arguments: [
    ("rm -rf {a,b}", ["rm -rf a b"]), ("{rm,-rf,x}", ["rm -rf x"]),
    ("rm x{,.bak}", ["rm x x.bak"]), ("rm {,x}", ["rm x"]),
    ("rm /srv/{a,{b,c}d}/e", ["rm /srv/a/e /srv/bd/e /srv/cd/e"]),
    ("rm {a,b}{1,2}", ["rm a1 a2 b1 b2"]), ("rm {1..3} {c..a}", ["rm 1 2 3 c b a"]),
    ("rm {01..10..4} {5..-1..3}", ["rm 01 05 09 5 2 -1"]), ("rm {1..999}", ["rm 1 999"]),
    ("rm {a} {} {a,b '{a,b}' \\{a,b} \"{a,b}\"", ["rm {a} {} {a,b {a,b} {a,b} {a,b}"]),
    ("rm {a}{b,c} {x{b,c}", ["rm {a}b {a}c {xb {xc"]), ("rm {'a b',c}", ["rm a b c"]),
    ("A={a,b} rm x", ["rm x"]), ("{rm a }; {reboot}", ["rm a }", "reboot"]),
    ("{ rm a; }", ["rm a"]), ("rm ${x}{a,b}", ["rm ${x}a ${x}b"]),
    ("for d in {a,b}; do rm $d; done", ["for d in a b", "rm a"]),
    ("rm {1..99999999999999999999}", ["rm {1..99999999999999999999}"]),
  ])
  func `with the words that braces stand for`(line: String, expected: [String]) {
    #expect(commands(line) == expected)
  }

  @Test func `and says so where braces stand for more than is read`() {
    let line = "rm " + String(repeating: "{a,b}", count: 9)
    let reading = ShellReader.read(Array(line.utf8))
    #expect(reading.doubts.map(\.what) == ["braces stand for more words than are read"])
    #expect(reading.commands.map(\.text) == [line])
  }

  @Test(arguments: [
    ("echo a b | xargs rm", "rm a b"), ("xargs rm <<< '/srv/a /srv/b'", "rm /srv/a /srv/b"),
    ("printf '%s\\n' a b | xargs -I{} rm {} x", "rm a b x"), ("ls | xargs rm", "rm $…"),
    ("xargs rm", "rm $…"),
  ])
  func `with the words that xargs adds, where they are known`(line: String, expected: String) {
    #expect(commands(line).last == expected)
  }

  @Test(arguments: [
    ("ls -t | tail -n +5 | sudo xargs rm", "$(ls -t*"), ("xargs -0 rm < list", "$(<list)"),
    ("xargs -a list rm", "$(<list)"), ("xargs -alist rm", "$(<list)"),
    ("find /srv -name 'a b' -exec rm {} +", "$(find /srv -name a b)"),
    ("fd -t d x /srv -x rm", "$(fd*"),
  ])
  func `with where they come from, where they are not`(line: String, source: String) throws {
    let word = try #require(ShellReader.read(Array(line.utf8)).commands.last?.words.last)
    #expect(word.isUnknown)
    #expect(Glob(source).matches(word.made), "\(String(decoding: word.made, as: UTF8.self))")
  }

  @Test(arguments: [
    ("psql < a.sql", ["a.sql"]), ("cat a.sql b.sql | sudo psql", ["a.sql", "b.sql"]),
    ("zcat < a.gz | psql", ["a.gz"]), ("ssh db1 psql < a.sql", ["a.sql"]),
    ("cat a.sql | grep x | psql", []),
  ])
  func `with the files it reads`(line: String, expected: [String]) throws {
    let commands = ShellReader.read(Array(line.utf8)).commands
    let client = try #require(commands.last { $0.text == "psql" })
    let read = client.redirections.filter { $0.kind == .reads }.map(\.target) + client.files
    #expect(read.map(\.text) == expected)
  }

  @Test(arguments: [
    ("echo $(rm x)", "rm x"), ("echo `rm x`", "rm x"), ("echo \"a $(rm x) b\"", "rm x"),
    ("cat <(rm x)", "rm x"), ("echo ${a:-$(rm x)}", "rm x"), ("a=$(rm x)", "rm x"),
    ("cat <<E\n$(rm x)\nE", "rm x"), ("bash <<'E'\nrm x\nE", "rm x"), ("bash <<< 'rm x'", "rm x"),
    ("echo rm x | sh", "rm x"), ("cat <<E | sudo bash\nrm x\nE", "rm x"),
  ])
  func `with what stands inside of others`(line: String, inner: String) {
    #expect(commands(line).contains(inner))
  }

  @Test(arguments: [
    "echo rm x", "cat <<'E'\n$(rm x)\nrm x\nE", "# rm x", "echo 'a; rm x'", "grep \"rm x\" f",
    "git commit -m 'then rm x'", "echo rm x | bash -n", "printf '%s' 'rm x'", "echo '$(rm x)'",
    "ssh-keygen rm",
  ])
  func `and no text is taken for one`(line: String) {
    #expect(!commands(line).contains { $0.hasPrefix("rm") })
  }

  @Test(arguments: [
    "sudo rm x", "sudo -u ana -E rm x", "doas rm x", "env -i A=1 rm x", "env -S 'rm x'",
    "nohup rm x &", "time rm x", "nice -n 5 rm x", "timeout -k 1 5s rm x", "watch -n 1 'rm x'",
    "ssh -p 22 host rm x", "ssh host 'cd a && rm x'", "bash -c 'rm x'", "bash -lc 'rm x'",
    "sh -c \"rm x\"", "su - ana -c 'rm x'", "eval 'rm x'", "eval rm x", "command rm x",
    "exec rm x", "docker exec -it -u 0 c rm x", "docker run --rm -v a:b image rm x",
    "docker compose exec web rm x", "kubectl exec -n a pod -c b -- rm x", "busybox rm x",
    "chroot /mnt rm x", "flock /tmp/l rm x", "flock /tmp/l -c 'rm x'", "strace -f -e open rm x",
    "find . -name a -exec rm x {} \\;", "nsenter -t 1 -m rm x", "sudo env A=1 nice bash -c 'rm x'",
    "bundle exec rm x", "tmux new-session -d 'rm x'", "trap 'rm x' EXIT", "\\rm x",
    "sudo -- rm x", "systemd-run --unit a rm x", "parallel rm x ::: a b",
    "git -C a submodule foreach 'rm x'",
  ])
  func `through programs that run programs`(line: String) {
    #expect(
      commands(line).contains { $0.hasSuffix("rm x") && $0.hasPrefix("rm") || $0.hasPrefix("rm x") }
    )
  }

  @Test(arguments: [
    ("D=/srv; rm -r \"$D\"", "rm -r /srv"), ("D=/srv && rm -r ${D}/a", "rm -r /srv/a"),
    ("export A=x; rm $A", "rm x"), ("A='-r -f'; rm $A b", "rm -r -f b"),
    ("A='a b'; rm \"$A\"", "rm a b"), ("A=x; B=$A/y; rm $B", "rm x/y"), ("A=; rm $A/*", "rm /*"),
    ("C='rm -r'; $C x", "rm -r x"), ("for f in a b; do rm $f; done", "rm a"),
    ("A=x rm $A", "rm $A"), ("A=x; (A=y; ls); rm $A", "rm x"), ("A=x; read A; rm $A", "rm $A"),
    ("A=x; rm '$A'", "rm $A"), ("A=x; rm ${A:-y}", "rm ${A}"), ("A=x; A+=y; rm $A", "rm $A"),
  ])
  func `with what the line says that variables hold`(line: String, command: String) {
    #expect(commands(line).contains(command))
  }

  @Test func `and variables that double each other are given up in time`() {
    let doubling = (1...200).map { "A\($0)=$A\($0 - 1)$A\($0 - 1)" }.joined(separator: "; ")
    let line = "A0=\(String(repeating: "x", count: 200)); \(doubling); rm $A200"
    #expect(commands(line).last.map { $0.utf8.count < 500 } ?? false)
    let many =
      "A=\(String(repeating: "x", count: 200)); rm"
      + String(repeating: " $A", count: 10_000)
    #expect(commands(many).last.map { $0.utf8.count < 200_000 } ?? false)
  }

  @Test func `from where it went to`() {
    func folder(_ line: String) -> String? {
      ShellReader.read(Array(line.utf8)).commands.last.map {
        Word($0.folder).text
      }
    }
    #expect(folder("cd /srv && rm a") == "/srv")
    #expect(folder("cd /srv; cd shop/.; sudo rm a") == "/srv/shop")
    #expect(folder("cd; rm a") == "~")
    #expect(folder("(cd /srv); rm a") == "")
    #expect(folder("cd /srv; cd -; rm a") == "")
    #expect(folder("cd \"$X\"; rm a") == "")
    #expect(folder("cd /srv; docker exec web rm a") == "")
  }

  @Test(arguments: [
    "python3 -m rm x", "python -W ignore -m rm x", "parallel rm ::: x",
    "kubectl debug node/n1 --image=alpine -- rm x", "echo rm x | ssh host bash",
    "echo rm x | at now", "ssh host bash <<< 'rm x'",
  ])
  func `through modules, other machines and later`(line: String) {
    #expect(commands(line).contains("rm x"))
  }

  @Test func `through images that are one program`() {
    #expect(
      commands("docker run --rm hashicorp/terraform:1.5 destroy").contains("terraform destroy"))
    #expect(commands("docker run -it amazon/aws-cli s3 ls").contains("aws s3 ls"))
    #expect(commands("docker run bitnami/kubectl kubectl get ns").contains("kubectl get ns"))
    #expect(commands("docker exec terraform ls").contains("ls"))
  }

  @Test func `and a question about a program is no call of it`() {
    #expect(!commands("command -v rm").contains("rm"))
    #expect(commands("command rm").contains("rm"))
  }

  @Test func `in a loop, and says so`() {
    func isInLoop(_ line: String) -> Bool {
      ShellReader.read(Array(line.utf8)).commands.contains {
        $0.words.first?.text == "rm" && $0.via.contains(Array("loop".utf8))
      }
    }
    #expect(isInLoop("for f in a b; do rm $f; done"))
    #expect(isInLoop("while read f; do ( sudo rm $f ); done < list"))
    #expect(!isInLoop("for f in a b; do ls $f; done; rm a"))
    #expect(!isInLoop("echo do; rm a"))
  }

  @Test func `with the words that are added at run time`() {
    #expect(commands("ls | xargs -n 1 rm -f").contains("rm -f $…"))
    #expect(commands("ls | xargs -I{} mv {} b").contains("mv $… b"))
    #expect(commands("find . -exec rm {} +").contains("rm $…"))
  }

  @Test(arguments: [
    ("$CMD x", true), ("echo 'a", true), ("echo \"a", true), ("(ls", true), ("ls)", true),
    ("!!", true), ("echo hi!", false), ("cat <<E\nx", true), ("ls\0x", true),
    ("bash -c \"$x\"", true),
    ("ls -l | wc", false), ("a \"$x\" && b", false), ("[ ! -f x ]", false), ("[ a != b ]", false),
  ])
  func `and what cannot be known is said`(line: String, isUnsure: Bool) {
    #expect(ShellReader.read(Array(line.utf8)).doubts.isEmpty != isUnsure)
  }
}

@Suite struct `A hostile command line` {
  @Test func `of any bytes is read without a crash`() {
    var random = SeededGenerator(seed: 7)
    let pieces = [
      "'", "\"", "`", "$(", "${", "$((", ")", "}", "(", "{", "<<E\n", "<<<", "<(", "\\", "\n", ";;",
      "case x in ", "esac", "sudo ", "bash -c ", "eval ", "xargs ", "find -exec ", "|", "&&", "rm ",
      "=(", "[[ ", "]]", "#", "!x", "*", "~", "E\n", "\0", "\u{FF}", " ", "-c ",
    ].map { Array($0.utf8) }
    for _ in 0..<3000 {
      var line: [UInt8] = []
      for _ in 0..<Int.random(in: 0...40, using: &random) {
        if Bool.random(using: &random) {
          line += pieces[Int.random(in: 0..<pieces.count, using: &random)]
        } else {
          line.append(UInt8.random(in: .min ... .max, using: &random))
        }
      }
      let reading = ShellReader.read(line)
      #expect(reading.commands.count <= 20 * line.count + 20)
    }
  }

  @Test(arguments: [
    "(", "$(", "`", "\"$(", "{ ", "bash -c '", "sudo ", "a|", "a;", "$((", "${a-", "x <<E\n",
  ])
  func `of openings without an end is read to its end`(piece: String) {
    let line = String(repeating: piece, count: 100_000 / piece.utf8.count)
    let reading = ShellReader.read(Array(line.utf8))
    #expect(reading.commands.count <= 100_000)
  }

  @Test func `nested in itself is followed so far and then said to be unsure`() {
    var line = "rm x"
    for _ in 0..<12 { line = "eval \(CommandLineQuoting.quoted(line))" }
    #expect(!ShellReader.read(Array(line.utf8)).doubts.isEmpty)
  }

  @Test func `of quoted words is read back word for word`() {
    var random = SeededGenerator(seed: 11)
    for _ in 0..<500 {
      let words = (0..<Int.random(in: 1...6, using: &random)).map { _ in
        (0..<Int.random(in: 1...8, using: &random)).map { _ in
          UInt8.random(in: 8...255, using: &random)
        }
      }
      let read = ShellReader.read(words: words).commands.first
      #expect(read?.words.map(\.plain) == words)
    }
  }
}

/// Single quotes around a text, as a person would write them.
enum CommandLineQuoting {
  static func quoted(_ text: String) -> String {
    "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''")
      + "'"
  }
}
