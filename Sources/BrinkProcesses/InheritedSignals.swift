import Glibc

/// The signals this process was started with ignored, as nohup(1) does.
///
/// Take it before any handler is set: a command run later must ignore the same ones.
package struct InheritedSignals: Sendable {
  let ignored: [Int32]

  package init() {
    ignored = (1..<32).filter { signal in
      var action = sigaction()
      guard sigaction(Int32(signal), nil, &action) == 0 else { return false }
      return unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self) == 1
    }.map(Int32.init)
  }
}
