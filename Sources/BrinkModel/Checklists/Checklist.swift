/// A checklist that can be walked: what is asked, in which order, and what becomes of it.
package struct Checklist: Sendable {
  package let name: String
  /// Which practice it is and why, for people; empty when the file has none.
  package let about: String
  /// The kind of entry a walk through it writes.
  package let kind: EntryKind
  package let version: String?
  /// The seconds a walk should take; nil when nothing was said.
  package let budget: Int?
  /// When it holds after the last item, the person is asked whether to cross.
  package let gate: Condition?
  /// The ids of the date items that say when to look back.
  package let lookBacks: [String]
  /// The checklist that is walked when looking back; nil for the usual one.
  package let closing: String?
  /// Where the file names it; the beginning of the file when it does not.
  package let closingPosition: Position
  /// A message to draft from the answers.
  package let message: TextTemplate?
  /// Names for ranges of the total of its scores.
  package let bands: Bands?
  package let clocks: ChecklistClocks?
  /// The id of the item whose answer says what a walk is one of a series about.
  package let series: String?
  /// What may not be answered again and again without anything following.
  package let repeats: RepeatRule?
  /// What only GitHub uses.
  package let form: FormHeader
  package let blocks: [Block]

  /// The questions, in order.
  package var items: [Item] {
    blocks.compactMap { block in
      guard case .item(let item) = block else { return nil }
      return item
    }
  }

  package enum Block: Sendable {
    case markdown(Markdown)
    case item(Item)
  }

  /// Text that is shown and not asked.
  package struct Markdown: Sendable {
    package let text: String
    package let when: Condition?
  }
}

/// The keys of an issue form that concern only GitHub; kept so that nothing is lost.
package struct FormHeader: Equatable, Sendable {
  package var title: String?
  package var type: String?
  package var labels: [String] = []
  package var assignees: [String] = []
  package var projects: [String] = []
}

/// One question of a checklist.
package struct Item: Sendable {
  package let id: String
  /// The name of its field in the record.
  package let field: String
  package let label: String
  /// A line or more below the question; empty when there is none.
  package let about: String
  /// A few words beside the question.
  package let hint: String?
  package let placeholder: String?
  /// The answer offered for editing.
  package let prefill: String?
  /// An answer made of earlier ones, offered for editing before ``prefill`` is.
  package let offer: TextTemplate?
  /// The language GitHub shows the answer in, from `render:`.
  package let render: String?
  package let isRequired: Bool
  package let when: Condition?
  package let holdUnless: Condition?
  /// True when last time's answer is shown, and kept beside this one.
  package let comparesWithLast: Bool
  package let type: any ItemType
  package let position: Position
}
