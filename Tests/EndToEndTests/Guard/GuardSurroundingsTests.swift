import TestSupport
import Testing

@Suite struct `The surroundings of a command` {
  let brink: Brink

  init() throws {
    brink = try Brink()
    _ = try brink.sh(
      """
      mkdir -p ../home/.config/brink ../home/.kube
      printf 'guard: {raise: [{to: deny, context: "live-*"}, {to: deny, namespace: shop}]}' > ../home/.config/brink/config.yaml
      """)
  }

  private func isDenied(_ environment: [String: String?] = [:]) throws -> Bool {
    let outcome = try brink.run(
      ["guard", "check", "--line", "git push --force"], environment: environment)
    return outcome.text.contains("Denied")
  }

  private func write(_ file: String, _ text: String) throws {
    _ = try brink.sh("printf '%s' \"$T\" > \(file)", environment: ["T": text])
  }

  @Test func `are read from every file that kubectl reads`() throws {
    try write("a", "contexts: [{name: live-eu, context: {namespace: other}}]\n")
    try write("b", "current-context: live-eu\n")
    try write("c", "current-context: minikube\n")
    #expect(try !isDenied())
    #expect(try isDenied(["KUBECONFIG": "gone:a:b:c"]))
    #expect(try !isDenied(["KUBECONFIG": "c:a:b"]), "the first that says it")
    try write("d", "current-context: x\ncontexts: [{name: x, context: {namespace: shop}}]\n")
    #expect(try isDenied(["KUBECONFIG": "d"]))
  }

  @Test func `are found in a large file too`() throws {
    let certificate = String(repeating: "QUJD", count: 1000)
    let clusters = (0..<100).map { "- {name: c\($0), certificate: \(certificate)}\n" }.joined()
    try brink.folder.write(
      Array("current-context: live-eu\nclusters:\n\(clusters)".utf8), to: "home/.kube/config")
    #expect(try isDenied())
  }

  @Test func `say why more is asked`() throws {
    try write("b", "current-context: live-eu\n")
    let outcome = try brink.run(
      ["guard", "check", "--line", "git push --force"], environment: ["KUBECONFIG": "b"])
    #expect(outcome.text.contains("Here it is more than a boundary: context live-eu."))
  }
}
