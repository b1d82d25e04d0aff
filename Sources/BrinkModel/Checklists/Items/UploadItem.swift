/// Files that GitHub would have attached; here their paths or addresses are noted.
package struct UploadItem: ItemType {
  package static let about = ItemTypeDescription(
    name: "upload", summary: "Files to attach: their paths or addresses, one on a line.",
    bases: ["upload"])

  package init(_ source: inout ItemSource) {
    // Which endings GitHub accepts; we note whatever is named.
    _ = source.validations.value("accept")
  }

  package var isMultiline: Bool { true }
  package var completion: Completion { .files }
  package var help: String { "The path or address of each file, one on a line; nothing is copied." }

  package func read(_ texts: [String], in setting: ItemSetting) -> AnswerReading {
    let files = Plain.parts(of: texts.first ?? "", separatedBy: ["\n"])
    return .accepted(Answer(files.joined(separator: "\n"), values: files))
  }
}
