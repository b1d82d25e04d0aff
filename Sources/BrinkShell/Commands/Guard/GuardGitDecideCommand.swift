import BrinkModel

/// The boundary before a push, when the push itself comes afterwards.
enum GuardGitDecideCommand {
  static let command = Command(
    CommandDescription(
      "guard git decide", summary: "stand at the boundary before a push, then push yourself",
      synopsis: ["[BRANCH] [ITEM=VALUE…]"], operands: 0...Int.max, options: [.json],
      details: """
        The same walk as brink boundary, about the push of BRANCH: the one you are on where none is \
        named. What you decide counts for 15 minutes in this repository.
        """, examples: ["brink guard git decide main", "brink -- git push --force origin main"])
  ) { session, arguments throws(Fault) in
    let name = "boundary"
    let checklist = try session.prompts.checklist(named: name)
    var answers = arguments
    var branch = session.repository.currentBranch
    if let first = arguments.operands.first, !isAnswer(first, checklist) {
      branch = first
      answers = arguments.droppingFirstOperand
    }
    // Outside of a repository the decision could count for no push.
    _ = try session.repository.commonFolder()
    var given = try WalkCommand.given(answers, itemsOf: checklist)
    if !given.contains(where: { $0.item == "doing" }) {
      given.insert(
        GivenAnswer(item: "doing", text: branch.map { "push \($0)" } ?? "push"), at: 0)
    }
    return try Standing(checklist, called: name, in: session).stand(given, guarding: nil)
  }

  private static func isAnswer(_ operand: String, _ checklist: Checklist) -> Bool {
    checklist.items.contains { operand.hasPrefix($0.id + "=") }
  }
}
