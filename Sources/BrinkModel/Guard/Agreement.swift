package import Rec

/// A decision that waits until a second person agrees, and what that person said.
package struct Agreement: Equatable, Sendable {
  /// How long a decision waits, in milliseconds: later it is another situation.
  package static let patience: Int64 = 60 * 60_000

  /// What stands in `HeldBecause` of a decision that waits.
  package static let reason = "a second person has not agreed yet"

  package let decision: Entry
  /// The entry by which somebody agreed; nil while nobody did.
  package let approval: Entry?

  /// Decisions that wait, oldest first, with the first approval of each by somebody else.
  ///
  /// Those that ran already are left out; `entries` are decisions, approvals and strikes.
  package static func waiting(in entries: some Sequence<Entry>) -> [Agreement] {
    var threads = Threads()
    var settled: Set<String> = []
    for entry in entries {
      switch entry.kind {
      case .strike: threads.strike(entry)
      case .approval: threads.reply(entry)
      case .decision where entry["HeldBecause"] == reason: threads.open(entry)
      case .decision: if let agreed = entry["Agreed"] { settled.insert(agreed) }
      default: break
      }
    }
    return threads.standing.filter { !settled.contains($0.entry.id.text) }.map { thread in
      Agreement(
        decision: thread.entry, approval: thread.replies.first { $0.by != thread.entry.by })
    }
  }

  /// The fields of the decision once it is crossed.
  package static func crossedFields(of decision: Entry, by approval: Entry) -> [Field] {
    decision.fields.filter { !["Crossed", "HeldBecause", "Shell"].contains($0.name) } + [
      Field("Crossed", "yes"), Field("SecondPerson", approval.by),
      Field("Agreed", decision.id.text),
    ]
  }
}

extension EntryKind {
  /// A second person's yes to a decision.
  package static let approval = EntryKind(rawValue: "approval")
}

extension EntryDraft {
  /// A second person's yes.
  package static func approval(of decision: Entry, why: String?) -> EntryDraft {
    EntryDraft(
      kind: .approval,
      fields: [Field("About", decision.id.text), Field("Doing", decision["Doing"] ?? "")]
        + (why.map { [Field("Why", $0)] } ?? []))
  }
}
