/// Every item type there is, by name.
package enum ItemCatalogue {
  package static let all: [any ItemType.Type] = [
    TextItem.self, LinesItem.self, ListItem.self, SentenceItem.self, ClaimItem.self,
    PersonItem.self, PeopleItem.self, ChoiceItem.self, CheckboxesItem.self, YesNoItem.self,
    ScoreItem.self,
    PercentItem.self, NumberItem.self, DurationItem.self, DateItem.self, TimeItem.self,
    LinkItem.self, CommitItem.self, ActionItem.self, TriageItem.self, UploadItem.self,
  ]

  /// The type a bare `type:` of GitHub's stands for.
  package static func type(ofBase base: String) -> (any ItemType.Type)? {
    switch base {
    case "input": TextItem.self
    case "textarea": LinesItem.self
    case "dropdown": ChoiceItem.self
    case "checkboxes": CheckboxesItem.self
    case "upload": UploadItem.self
    default: nil
    }
  }

  /// The type called so after `as:`.
  package static func type(named name: String) -> (any ItemType.Type)? {
    all.first { $0.about.name == name }
  }

  /// What may stand after `type:`, `markdown` (shown, never asked) included.
  package static let bases = ["markdown", "input", "textarea", "dropdown", "checkboxes", "upload"]
}
