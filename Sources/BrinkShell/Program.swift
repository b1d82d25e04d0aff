import BrinkModel
import DisplayText

/// The whole program, over an injected world.
package struct Program {
  let session: Session

  package init(_ world: World) {
    session = Session(world)
  }

  /// Runs a command line (without the program's own name) and gives the exit status.
  package func run(_ words: [String]) -> Int32 {
    var status: Int32
    do {
      status = try Dispatch(session).run(words)
    } catch {
      status = tell(error)
    }
    do {
      try session.world.output.flush()
      try session.world.errors.flush()
    } catch {
      status = tell(error)
      try? session.world.errors.flush()
    }
    return status
  }

  private func tell(_ fault: Fault) -> Int32 {
    session.world.errors.write(FaultText.text(of: fault))
    let ownStatus: Set<ExitStatus> = [.commandNotFound, .commandNotExecutable]
    return session.isAroundCommand && !ownStatus.contains(fault.status)
      ? ExitStatus.commandNotStarted.rawValue : fault.status.rawValue
  }
}
