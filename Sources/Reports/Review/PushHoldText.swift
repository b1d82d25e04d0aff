package import BrinkModel

/// What a person reads when a push is held: what it would do, and how to decide on it.
package struct PushHoldText: Sendable {
  private let remote: String
  private let span: Int
  private let newest: Entry?
  private let now: Timestamp

  /// - Parameters:
  ///   - remote: What the remote is called, or its address.
  ///   - span: How long a decision counts, in seconds.
  ///   - newest: The newest decision of that time, which was about something else.
  ///   - now: The moment.
  package init(remote: String, span: Int, newest: Entry?, now: Timestamp) {
    self.remote = Redaction.redacted([remote]).joined()
    self.span = span
    self.newest = newest
    self.now = now
  }

  /// The fault that stops the push; there is at least one concern.
  package func fault(_ concerns: [(ref: PushedRef, concern: PushConcern)]) -> Fault {
    let shown = concerns.prefix(5)
    var what = shown.map { words($0.ref, $0.concern) }
    if concerns.count > shown.count { what.append("and \(concerns.count - shown.count) more") }
    return Fault(
      place: "pre-push", what: "this push " + what.joined(separator: "; "),
      remedy: remedy(shown.map(\.ref), concerns.map(\.concern)).joined(separator: "\n"),
      status: .held)
  }

  private func words(_ ref: PushedRef, _ concern: PushConcern) -> String {
    let name = ref.isTag ? "the tag \(ref.shortName)" : ref.shortName
    switch concern {
    case .rewrites: return "rewrites \(name) on \(remote): commits there would be lost"
    case .deletes: return "deletes \(name) on \(remote)"
    case .movesTag: return "moves \(name) on \(remote), which others may have"
    case .protected(let pattern):
      return "goes to \(name) on \(remote), which is protected"
        + (pattern == ref.shortName ? "" : " (\(pattern))")
    case .unsure(.notFetched):
      return "may lose commits of \(name) on \(remote): they were never fetched"
    case .unsure(.shallow):
      return "may lose commits of \(name) on \(remote): this clone is shallow, nobody can tell"
    case .unsure(.noAnswer):
      return "may lose commits of \(name) on \(remote): git does not say"
    }
  }

  private func remedy(_ refs: [PushedRef], _ concerns: [PushConcern]) -> [String] {
    var lines = [
      "Nothing was sent. No decision of the last \(DurationText.words(span)) is about it."
    ]
    if let newest {
      let age = max(0, Int(now.milliseconds - newest.at.milliseconds) / 1000)
      lines.append("\(newest.id.short), \(DurationText.words(age)) ago, is about something else.")
    }
    if concerns.contains(.unsure(.notFetched)) {
      lines.append("If nothing is meant to be lost: git fetch, and look at what is there.")
    }
    if concerns.contains(.unsure(.shallow)) {
      lines.append("To be sure: git fetch --unshallow, then push again.")
    }
    lines.append("Decide and push in one step:")
    lines.append("    brink -- " + CommandLineText.quoted(push(refs, concerns)))
    lines.append("or decide, then push again:")
    lines.append(
      "    " + CommandLineText.quoted(["brink", "guard", "git", "decide"] + names(refs)))
    return lines
  }

  private func names(_ refs: [PushedRef]) -> [String] { refs.prefix(1).map(\.shortName) }

  /// A command that pushes the first of them as it is being pushed.
  private func push(_ refs: [PushedRef], _ concerns: [PushConcern]) -> [String] {
    guard refs.count == 1, let ref = refs.first else { return ["git", "push", "…"] }
    switch concerns.first {
    case .deletes: return ["git", "push", remote, "--delete", ref.shortName]
    case .movesTag: return ["git", "push", "--force", remote, refspec(ref)]
    case .rewrites, .unsure: return ["git", "push", "--force-with-lease", remote, refspec(ref)]
    case .protected, nil: return ["git", "push", remote, refspec(ref)]
    }
  }

  private func refspec(_ ref: PushedRef) -> String {
    let local = BaseGuess.shortName(ref.localName)
    return local == ref.shortName ? local : "\(local):\(ref.shortName)"
  }
}
