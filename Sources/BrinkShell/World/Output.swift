package import BrinkModel
import Glibc
import Synchronization

/// Text on its way to a file descriptor, written in blocks.
package final class Output: Sendable {
  private let descriptor: Int32
  private let name: String
  private let state = Mutex(State())

  private struct State {
    var pending: [UInt8] = []
    var fault: Fault?
  }

  /// - Parameters:
  ///   - descriptor: Where it goes.
  ///   - name: What to call it in a complaint: `standard output`.
  package init(_ descriptor: Int32, name: String) {
    self.descriptor = descriptor
    self.name = name
  }

  package func write(_ text: String) { write(text.utf8) }

  package func write(_ bytes: some Collection<UInt8>) {
    state.withLock { state in
      state.pending += bytes
      if state.pending.count >= 1 << 16 { drain(&state) }
    }
  }

  /// Writes what is pending; throws once something could not be written.
  package func flush() throws(Fault) {
    let fault = state.withLock { state in
      drain(&state)
      return state.fault.take()
    }
    if let fault { throw fault }
  }

  private func drain(_ state: inout State) {
    var rest = state.pending[...]
    while !rest.isEmpty, state.fault == nil {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if count < 0, errno != EINTR {
        state.fault = Fault(
          place: name, what: "cannot write: " + String(cString: strerror(errno)),
          remedy: "Give the output somewhere to go; the journal itself is not affected.",
          status: .cannotWrite)
      }
    }
    state.pending.removeAll(keepingCapacity: true)
  }
}
