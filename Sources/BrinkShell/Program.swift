import BrinkModel
import DisplayText

/// The whole program, over an injected world.
package struct Program {
  private let world: World

  package init(_ world: World) {
    self.world = world
  }

  /// Runs a command line (without the program's own name) and gives the exit status.
  package func run(_ line: CommandWords) -> Int32 {
    let session = Session(world, isAroundCommand: Dispatch.isAroundCommand(line.texts))
    var status: Int32
    do {
      status = try Dispatch(session).run(line)
    } catch {
      status = tell(error, session)
    }
    do {
      try world.output.flush()
      try world.errors.flush()
    } catch {
      status = tell(error, session)
      try? world.errors.flush()
    }
    return status
  }

  private func tell(_ fault: Fault, _ session: Session) -> Int32 {
    world.errors.write(FaultText.text(of: fault))
    let ownStatus: Set<ExitStatus> = [.commandNotFound, .commandNotExecutable]
    return session.isAroundCommand && !ownStatus.contains(fault.status)
      ? ExitStatus.commandNotStarted.rawValue : fault.status.rawValue
  }
}
