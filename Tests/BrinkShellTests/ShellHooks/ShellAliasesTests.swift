import BrinkShell
import Testing

@Suite struct `Aliases in a line` {
  let aliases = ShellAliases([
    "k=kubectl", "kd=k delete", "ls=ls --color", "sudo=sudo ", "loop=loop again", "a=b", "b=a x",
  ])

  @Test(arguments: [
    ("k get pods", "kubectl get pods"),
    ("true && k get; k top", "true && kubectl get; kubectl top"),
    ("kd ns shop", "kubectl delete ns shop"),
    ("echo k", "echo k"),
    ("echo 'k' \"k\"; 'k' get; \\k get", "echo 'k' \"k\"; 'k' get; \\k get"),
    ("if k get; then kd pod x; fi", "if kubectl get; then kubectl delete pod x; fi"),
    ("A=1 k get", "A=1 kubectl get"),
    ("ls; ls", "ls --color; ls --color"),
    ("sudo k get", "sudo  kubectl get"),
    ("nice k get", "nice k get"),
    ("echo $(k get)", "echo $(kubectl get)"),
    ("(k get)", "(kubectl get)"),
    ("k get # k get", "kubectl get # k get"),
    ("x | k apply -f -", "x | kubectl apply -f -"),
    ("", ""),
  ])
  func `are written out where a program stands, and nowhere else`(line: String, expected: String) {
    #expect(aliases.expanded(line) == expected)
  }

  @Test func `that name themselves or each other come to an end`() {
    #expect(aliases.expanded("loop") == "loop again")
    #expect(aliases.expanded("a") == "a x")
  }

  @Test func `that double a text at each step do not fill the memory`() {
    let doubling = (0..<40).map { "d\($0)=d\($0 + 1); d\($0 + 1)" }
    #expect(ShellAliases(doubling).expanded("d0").utf8.count < 4 << 20)
  }
}
