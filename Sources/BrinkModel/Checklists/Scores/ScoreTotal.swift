internal import Rec

/// What the scores of a checklist add up to, once every one that is asked for was given.
struct ScoreTotal: Equatable {
  let total: Int
  /// The most there could have been.
  let most: Int
  let band: String?
  /// The dimensions with the lowest score; empty when all stand at the top.
  let lowest: [String]
  /// The id of the last item that went into it.
  let last: String

  /// What templates call the three.
  static let names = ["total", "band", "lowest"]
  /// The fields of the three.
  static let fields = ["Total", "Band", "Lowest"]

  /// Nil with fewer than two scores, and while one is still to come.
  init?(_ checklist: Checklist, _ memory: WalkMemory) {
    var total = 0
    var most = 0
    var scores: [(item: Item, score: Int, top: Int)] = []
    for item in checklist.items where memory.asks(item) {
      guard let scale = item.type.scale else { continue }
      guard let text = memory.values(of: item.id).first, let score = Int(text) else { return nil }
      total += score
      most += scale.upperBound
      scores.append((item, score, scale.upperBound))
    }
    guard scores.count > 1, let last = scores.last else { return nil }
    self.total = total
    self.most = most
    self.last = last.item.id
    band = checklist.bands?.name(of: total)
    // Scales may differ, so it is the distance from the top that counts.
    let furthest = scores.map { $0.top - $0.score }.max() ?? 0
    lowest =
      furthest == 0
      ? [] : scores.filter { $0.top - $0.score == furthest }.map { Self.words($0.item.id) }
  }

  var record: [Field] {
    [Field("Total", String(total))] + (band.map { [Field("Band", $0)] } ?? [])
      + lowest.map { Field("Lowest", $0) }
  }

  /// To show back: `5 of 10: hidden fragility; lowest: recovery`.
  var note: Note {
    let low = lowest.isEmpty ? "" : "; lowest: " + lowest.joined(separator: ", ")
    return .understood("\(total) of \(most)\(band.map { ": " + $0 } ?? "")\(low)")
  }

  func words(_ name: String) -> [String] {
    switch name {
    case "total": [String(total)]
    case "band": band.map { [$0] } ?? []
    case "lowest": lowest
    default: []
    }
  }

  private static func words(_ id: String) -> String {
    String(id.map { $0 == "_" || $0 == "-" ? " " : $0 })
  }
}
