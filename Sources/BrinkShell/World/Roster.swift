/// Names of people around here, from the history of the repository one stands in.
struct Roster: Sendable {
  let repository: Repository

  /// The authors of the last few hundred commits; nobody where git does not say.
  var names: [String] {
    let log = repository.output(["log", "-n", "300", "--format=%an"]) ?? ""
    return Set(log.split(separator: "\n").map(String.init)).sorted()
  }
}
