internal import Rec

/// A number on a scale whose steps are described, so that two people score alike.
package struct ScoreItem: ItemType {
  package static let about = ItemTypeDescription(
    name: "score", summary: "A number on a scale, each step described by an anchor.",
    bases: ["input"],
    keys: [
      "anchors": "What each number means: `{0: nobody else could, 1: one could, 2: two}`.",
      "bands": "Names for ranges of this score: `{0: at risk, 50: sound}`.",
    ])

  private struct Anchor {
    let score: Int
    let text: String

    /// The number, or the whole description.
    func isCalled(_ typed: String) -> Bool {
      String(score) == typed || text.lowercased() == typed.lowercased()
    }
  }

  private let anchors: [Anchor]
  private let bands: Bands?

  package init(_ source: inout ItemSource) {
    let pairs = source.own.value("anchors")?.mapping ?? []
    var anchors: [Anchor] = []
    for pair in pairs {
      guard let score = pair.key.integer, let text = pair.value.text, !pair.value.isNull else {
        source.own.report(
          .fault, "an anchor is a whole number and what it means",
          remedy: "Write for example `1: one person could`.", at: pair.key.position)
        continue
      }
      if anchors.contains(where: { $0.score == score }) {
        source.own.report(
          .fault, "\(score) has two anchors", remedy: "Keep one of them.", at: pair.key.position)
      }
      anchors.append(Anchor(score: score, text: Plain.line(text)))
    }
    if pairs.count < 2 {
      source.report(
        "a score needs at least two anchors",
        remedy: "Write `anchors:` with what each number means.", at: "anchors")
    }
    self.anchors = anchors.sorted { $0.score < $1.score }
    bands = Bands(from: &source.own)
  }

  package var choices: [Choice] {
    anchors.map { Choice(key: String($0.score), text: $0.text, isRequired: false) }
  }
  package var scale: ClosedRange<Int>? {
    guard let least = anchors.first?.score, let most = anchors.last?.score else { return nil }
    return least...most
  }
  package func companions(of field: String) -> [String] { bands == nil ? [] : [field + "Band"] }
  package var help: String { "The number whose description fits; in doubt the lower one." }

  package func read(_ texts: [String], in setting: ItemSetting) -> AnswerReading {
    let text = Plain.trimmed(texts.first ?? "")
    if let anchor = anchors.first(where: { $0.isCalled(text) }) {
      let band = bands?.name(of: anchor.score)
      return .accepted(
        Answer(
          String(anchor.score), companions: band.map { [Field(setting.field + "Band", $0)] } ?? [],
          note: .understood("\(anchor.score): \(anchor.text)\(band.map { ", " + $0 } ?? "")")))
    }
    let scale = anchors.map { "\($0.score) \($0.text)" }.joined(separator: " · ")
    return .refused(Refusal("`\(text)` is not on the scale", how: "Type one of: \(scale)"))
  }
}
