import BrinkFiles
import Glibc
import Synchronization

extension System {
  /// These calls, with the process killed instead of the call of that number, counted from 1.
  ///
  /// Every second kill at a write comes after half of the bytes were written.
  func killed(at number: Int) -> System {
    let counter = CallCounter(last: number)
    var system = self
    let open = open
    let close = close
    let write = write
    let status = status
    let lock = lock
    let unlock = unlock
    let synchronizeData = synchronizeData
    let synchronize = synchronize
    let makeDirectory = makeDirectory
    let names = names
    system.open = { path, mode throws(Errno) in
      counter.call()
      return try open(path, mode)
    }
    system.close = { file throws(Errno) in
      counter.call()
      try close(file)
    }
    system.write = { file, bytes throws(Errno) in
      counter.call {
        _ = try? write(file, UnsafeRawBufferPointer(rebasing: bytes.prefix(bytes.count / 2)))
      }
      return try write(file, bytes)
    }
    system.status = { file throws(Errno) in
      counter.call()
      return try status(file)
    }
    system.lock = { file throws(Errno) in
      counter.call()
      try lock(file)
    }
    system.unlock = { file throws(Errno) in
      counter.call()
      try unlock(file)
    }
    system.synchronizeData = { file throws(Errno) in
      counter.call()
      try synchronizeData(file)
    }
    system.synchronize = { file throws(Errno) in
      counter.call()
      try synchronize(file)
    }
    system.makeDirectory = { path throws(Errno) in
      counter.call()
      try makeDirectory(path)
    }
    system.names = { path throws(Errno) in
      counter.call()
      return try names(path)
    }
    return system
  }
}

/// Counts calls and kills the process at the last one.
private final class CallCounter: Sendable {
  private let count = Atomic(0)
  private let last: Int

  init(last: Int) {
    self.last = last
  }

  func call(_ before: () -> Void = {}) {
    guard count.add(1, ordering: .relaxed).newValue == last else { return }
    if last.isMultiple(of: 2) { before() }
    kill(getpid(), SIGKILL)
  }
}
