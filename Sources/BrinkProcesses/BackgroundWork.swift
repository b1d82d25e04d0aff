import Glibc

/// Work that is done again and again on a thread of its own, until it is told to end.
///
/// The thread takes no signals, and nobody waits for it but ``end(within:)``.
package final class BackgroundWork: Sendable {
  /// Does one piece; gives the milliseconds to wait before the next.
  package typealias Step = @Sendable (_ isLast: Bool) -> Int

  private let wires: Wires

  /// The shortest time between two pieces, in milliseconds, however much one hurries.
  static let shortestPause = 1_000

  /// Begins at once; nil when the system has no descriptors or threads left.
  package static func begin(_ step: @escaping Step) -> BackgroundWork? {
    guard let wires = Wires() else { return nil }
    let box = Unmanaged.passRetained(Box(wires: wires, step: step)).toOpaque()
    guard startThread(box) == 0 else {
      Unmanaged<Box>.fromOpaque(box).release()
      return nil
    }
    return BackgroundWork(wires)
  }

  private init(_ wires: Wires) {
    self.wires = wires
  }

  /// Starts a thread that takes no signals; gives the `errno`.
  private static func startThread(_ box: UnsafeMutableRawPointer) -> Int32 {
    var before = sigset_t()
    var all = sigset_t()
    sigfillset(&all)
    pthread_sigmask(SIG_SETMASK, &all, &before)
    let code = startDetached(workThread, box)
    pthread_sigmask(SIG_SETMASK, &before, nil)
    return code
  }

  deinit { wires.tell(.end) }

  /// The next piece need not wait as long as was said.
  package func hurry() { wires.tell(.hurry) }

  /// Has one last piece done; false when that took longer than so many milliseconds, and goes on.
  package func end(within milliseconds: Int) -> Bool {
    wires.tell(.end)
    return wires.waitForEnd(milliseconds)
  }

  private static func startDetached(_ body: Body, _ box: UnsafeMutableRawPointer) -> Int32 {
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    pthread_attr_setdetachstate(&attributes, Int32(PTHREAD_CREATE_DETACHED))
    var thread: pthread_t = 0
    let code = pthread_create(&thread, &attributes, body, box)
    pthread_attr_destroy(&attributes)
    return code
  }

  private typealias Body =
    @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer?

  fileprivate final class Box: Sendable {
    let wires: Wires
    let step: Step

    init(wires: Wires, step: @escaping Step) {
      self.wires = wires
      self.step = step
    }

    func run() {
      while !wires.isEnding {
        let pause = step(false)
        wires.rest(pause, atLeast: BackgroundWork.shortestPause)
      }
      _ = step(true)
      wires.sayEnded()
    }
  }
}

private func workThread(_ box: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
  if let box { Unmanaged<BackgroundWork.Box>.fromOpaque(box).takeRetainedValue().run() }
  return nil
}
