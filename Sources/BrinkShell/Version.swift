/// The version, in the one place that has it.
package enum Version {
  package static let number = "0.1.0"
  /// The day it is of, for the manual page.
  package static let date = "2026-11-28"
}
