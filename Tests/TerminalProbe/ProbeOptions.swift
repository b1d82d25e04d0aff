/// What the probe was asked for on its command line.
struct ProbeOptions {
  var prompt = "ask> "
  var lead = ""
  var hasRight = false
  var prefill = ""
  /// Whether the prefill is only an offer.
  var givesWay = false
  var history: String?
  var isMultiline = true
  var notes = 0
  /// How often there is news while one types; the prompt tells how often there was.
  var news = 0

  init(_ arguments: ArraySlice<String>) {
    var rest = arguments
    while let option = rest.popFirst() {
      switch option {
      case "--prompt": prompt = rest.popFirst() ?? ""
      case "--lead": lead = rest.popFirst() ?? ""
      case "--right": hasRight = true
      case "--prefill": prefill = rest.popFirst() ?? ""
      case "--gives-way": givesWay = true
      case "--history": history = rest.popFirst()
      case "--single-line": isMultiline = false
      case "--notes": notes = rest.popFirst().flatMap { Int($0) } ?? 0
      case "--news": news = rest.popFirst().flatMap { Int($0) } ?? 0
      default: fatalError("unknown option \(option)")
      }
    }
  }
}
