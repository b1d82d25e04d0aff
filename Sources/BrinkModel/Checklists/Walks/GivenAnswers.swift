/// Checks answers that were given on the command line before anything is asked.
struct GivenAnswers {
  private let checklist: Checklist

  init(_ checklist: Checklist) {
    self.checklist = checklist
  }

  /// The answer under its item's id and in a form that reads the same on any day.
  func settled(
    _ answer: GivenAnswer, among others: some Sequence<String>, isInteractive: Bool,
    now: Timestamp, _ readSentence: @escaping SentenceRule
  ) throws(Fault) -> GivenAnswer {
    let item = try item(called: answer.item)
    guard !others.contains(item.id) else {
      throw fault(item.id, "given twice", "Give it once.")
    }
    let setting = ItemSetting(now: now, field: item.field, readSentence: readSentence)
    let isEmpty = Plain.saysNothing(answer.text)
    if isEmpty, !item.isRequired { return GivenAnswer(item: item.id, text: "") }
    switch isEmpty ? nil : item.type.read([answer.text], in: setting) {
    case .accepted(let read): return GivenAnswer(item: item.id, text: read.text)
    case .refused(let refusal) where !isInteractive:
      throw fault("\(item.id)=\(answer.text)", refusal.what, refusal.how)
    case nil where !isInteractive:
      throw fault("\(item.id)=\(answer.text)", "this one needs an answer", item.type.help)
    default: return GivenAnswer(item: item.id, text: answer.text)
    }
  }

  /// The item of that id; `-` and `_`, upper and lower case are the same here.
  private func item(called name: String) throws(Fault) -> Item {
    let wanted = Self.plain(name)
    if let item = checklist.items.first(where: { Self.plain($0.id) == wanted }) { return item }
    let ids = checklist.items.map(\.id)
    throw fault(
      name, "no item of this checklist is called so",
      Nearest.to(name, among: ids).map { "Did you mean `\($0)`?" }
        ?? "The items are called \(ids.joined(separator: ", ")).")
  }

  private func fault(_ place: String, _ what: String, _ remedy: String) -> Fault {
    Fault(place: place, what: what, remedy: remedy, status: .usage)
  }

  private static func plain(_ id: String) -> String {
    String(id.lowercased().map { $0 == "-" ? "_" : $0 })
  }
}
