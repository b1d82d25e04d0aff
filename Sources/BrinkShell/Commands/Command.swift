import BrinkModel

/// One thing `brink` does: what can be read about it, and the doing.
struct Command: Sendable {
  let description: CommandDescription
  /// The exit status, or the fault that stopped it.
  let run: @Sendable (Session, Arguments) throws(Fault) -> Int32

  init(
    _ description: CommandDescription,
    run: @escaping @Sendable (Session, Arguments) throws(Fault) -> Int32
  ) {
    self.description = description
    self.run = run
  }

  var name: String { description.name }
}
