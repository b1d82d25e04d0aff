/// The version, in the one place that has it.
package enum Version {
  package static let number = "0.1.0"
}
