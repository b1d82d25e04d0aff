/// Something wrong, in the one shape every complaint has: where, what, the excerpt, what to do.
package struct Fault: Error, Equatable, Sendable {
  /// A file with line and column, a flag, an item: whatever a person would look at.
  package var place: String
  package var what: String
  /// The text at fault, where showing it helps.
  package var excerpt: String?
  package var remedy: String
  package var status: ExitStatus

  package init(
    place: String, what: String, excerpt: String? = nil, remedy: String, status: ExitStatus
  ) {
    self.place = place
    self.what = what
    self.excerpt = excerpt
    self.remedy = remedy
    self.status = status
  }
}
