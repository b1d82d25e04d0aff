import BrinkModel
import BrinkTerminal
import Glibc

/// What can go wrong with lines of standard input.
enum LineFault {
  static func tooLong(_ limit: Int) -> Fault {
    Fault(
      place: "standard input", what: "a line of over \(limit) bytes",
      remedy: "Break it up; nothing of it was used.", status: .badData)
  }

  static func failed(_ error: Int32) -> Fault {
    Fault(
      place: "standard input", what: "cannot be read: " + String(cString: strerror(error)),
      remedy: "Check what is connected to it.", status: .cannotRead)
  }
}

extension PipedLines {
  /// The next line; nil at the end.
  func nextOrFault() throws(Fault) -> String? {
    switch next() {
    case .line(let line): line
    case .endOfInput: nil
    case .tooLong(let limit): throw LineFault.tooLong(limit)
    case .failed(let error): throw LineFault.failed(error)
    }
  }
}
