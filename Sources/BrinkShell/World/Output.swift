package import BrinkModel
import Glibc

/// Text on its way to a file descriptor, written in blocks.
package final class Output {
  private let descriptor: Int32
  private let name: String
  private var pending: [UInt8] = []
  private var fault: Fault?

  /// - Parameters:
  ///   - descriptor: Where it goes.
  ///   - name: What to call it in a complaint: `standard output`.
  package init(_ descriptor: Int32, name: String) {
    self.descriptor = descriptor
    self.name = name
  }

  package func write(_ text: String) {
    pending += text.utf8
    if pending.count >= 1 << 16 { drain() }
  }

  package func write(_ bytes: some Collection<UInt8>) {
    pending += bytes
    if pending.count >= 1 << 16 { drain() }
  }

  /// Writes what is pending; throws once something could not be written.
  package func flush() throws(Fault) {
    drain()
    if let fault {
      self.fault = nil
      throw fault
    }
  }

  private func drain() {
    var rest = pending[...]
    while !rest.isEmpty, fault == nil {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if count < 0, errno != EINTR {
        fault = Fault(
          place: name, what: "cannot write: " + String(cString: strerror(errno)),
          remedy: "Give the output somewhere to go; the journal itself is not affected.",
          status: .cannotWrite)
      }
    }
    pending.removeAll(keepingCapacity: true)
  }
}
