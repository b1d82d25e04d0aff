/// The checklists that come with the program, kept inside it.
package enum BundledChecklists {
  /// Each under the name it is called by.
  package static let all: [(name: String, bytes: [UInt8])] = [
    ("boundary", PackageResources.boundary_yaml),
    ("outcome", PackageResources.outcome_yaml),
  ]
}
