import BrinkModel
import BrinkTerminal
import Reports

/// Whether a push may go on: asked by git while its connection is open, so nothing is asked here.
struct PushCheck {
  let session: Session
  let repository: Repository
  /// What the remote is called, or its address.
  let remote: String
  /// How long a decision counts, in seconds.
  let span: Int
  let protected: ProtectedNames

  /// Throws what holds the push; returns when it may go on.
  func run(_ refs: [PushedRef]) throws(Fault) {
    let concerns = refs.compactMap { ref in
      PushConcern.about(ref, protecting: protected, ancestry: repository.ancestry)
        .map { (ref: ref, concern: $0) }
    }
    guard !concerns.isEmpty else { return }
    let fresh = try FreshDecisions(span, in: repository, session).entries
    let branches = fresh.isEmpty ? [] : repository.branches(andOf: remote)
    let open = concerns.filter { concern in
      !fresh.contains { PushDecision.covers($0, concern.ref, among: branches) }
    }
    guard !open.isEmpty else { return }
    throw PushHoldText(
      remote: remote, span: span, newest: fresh.first, now: session.now
    ).fault(open)
  }

  /// The lines git writes to its hook; the framework pre-commit puts the same into variables.
  static func refs(_ session: Session) throws(Fault) -> [PushedRef] {
    let variables = session.world.variables
    if let to = variables["PRE_COMMIT_TO_REF"], let name = variables["PRE_COMMIT_REMOTE_BRANCH"] {
      return try framework(to, name, variables)
    }
    var refs: [PushedRef] = []
    let lines = PipedLines(descriptor: 0, .buffered)
    while let line = try lines.nextOrFault() {
      guard let ref = PushedRef(line: line) else {
        throw Fault(
          place: "standard input:\(refs.count + 1)", what: "is no line of a push",
          excerpt: String(line.prefix(200)),
          remedy: "git writes LOCAL-NAME LOCAL-HASH REMOTE-NAME REMOTE-HASH to its pre-push hook.",
          status: .badData)
      }
      refs.append(ref)
    }
    return refs
  }

  private static func framework(
    _ to: String, _ name: String, _ variables: [String: String]
  ) throws(Fault) -> [PushedRef] {
    let zeros = String(repeating: "0", count: to.utf8.count)
    let from = variables["PRE_COMMIT_FROM_REF"] ?? zeros
    guard
      let ref = PushedRef(
        line: "\(variables["PRE_COMMIT_LOCAL_BRANCH"] ?? "HEAD") \(to) \(name) \(from)")
    else {
      throw Fault(
        place: "PRE_COMMIT_TO_REF", what: "names no push that can be read",
        remedy: "Let the framework set its variables itself: stages: [pre-push].",
        status: .badData)
    }
    return [ref]
  }
}
