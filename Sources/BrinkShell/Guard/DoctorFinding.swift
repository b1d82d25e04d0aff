import DisplayText
import Reports

/// One thing that was looked at, and what to do where it is not right.
struct DoctorFinding: Equatable {
  enum State: String {
    case right = "ok"
    /// Worth knowing; nothing is broken.
    case mind
    case wrong
  }

  let state: State
  /// What was looked at: `bash`, `rules`.
  let place: String
  let says: String
  let remedy: String?

  static func right(_ place: String, _ says: String) -> DoctorFinding {
    DoctorFinding(state: .right, place: place, says: says, remedy: nil)
  }

  static func mind(_ place: String, _ says: String, _ remedy: String? = nil) -> DoctorFinding {
    DoctorFinding(state: .mind, place: place, says: says, remedy: remedy)
  }

  static func wrong(_ place: String, _ says: String, _ remedy: String) -> DoctorFinding {
    DoctorFinding(state: .wrong, place: place, says: says, remedy: remedy)
  }

  var text: StyledText {
    let mark: StyledText =
      switch state {
      case .right: "\("ok   ", .good)"
      case .mind: "\("mind ", .warning)"
      case .wrong: "\("wrong", .alarm)"
      }
    var text = mark + " \(place): \(says)\n"
    if let remedy { text += "      \(remedy)\n" }
    return text
  }

  var json: String {
    JSONText.object(
      [("state", state.rawValue), ("place", place), ("says", says), ("remedy", remedy)]
        .compactMap { name, value in value.map { (name, JSONText.string($0)) } })
  }
}
