package import BrinkModel
import DisplayText

/// The one shape of every complaint.
package enum FaultText {
  /// `brink: PLACE: what is wrong`, the excerpt where there is one, then what to do; safe to show.
  package static func text(of fault: Fault) -> String {
    var lines = ["brink: \(visible(fault.place)): \(visible(fault.what))"]
    if let excerpt = fault.excerpt {
      lines += excerpt.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        .map { "  | " + visible(String($0)) }
    }
    lines += fault.remedy.split(whereSeparator: \.isNewline).map { "  " + visible(String($0)) }
    return lines.joined(separator: "\n") + "\n"
  }
}
