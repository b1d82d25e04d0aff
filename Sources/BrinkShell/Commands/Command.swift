package import BrinkModel

/// One thing `brink` does: what can be read about it, and the doing.
package struct Command: Sendable {
  package let description: CommandDescription
  /// The exit status, or the fault that stopped it.
  package let run: @Sendable (Session, Arguments) throws(Fault) -> Int32

  package init(
    _ description: CommandDescription,
    run: @escaping @Sendable (Session, Arguments) throws(Fault) -> Int32
  ) {
    self.description = description
    self.run = run
  }

  package var name: String { description.name }
}
