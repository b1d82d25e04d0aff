import BrinkFiles
import Synchronization

/// The real calls, written down as they are made, some of them made to fail.
final class ScriptedSystem: Sendable {
  /// What happens instead of a call.
  enum Outcome: Sendable {
    case fail(Errno)
    /// Only so many bytes are written.
    case short(Int)
  }

  private let made = Mutex<[String]>([])
  private let script: @Sendable (String, Int) -> Outcome?

  /// - Parameter script: given the name of a call and how often it was made before, what happens
  ///   instead of it.
  init(_ script: @escaping @Sendable (String, Int) -> Outcome? = { _, _ in nil }) {
    self.script = script
  }

  /// The calls so far, without those that only look or close.
  var trace: [String] {
    made.withLock { calls in
      calls.filter { !["status", "names", "readAt", "close", "read", "pause"].contains($0) }
    }
  }

  func count(_ call: String) -> Int { made.withLock { $0.count { $0 == call } } }

  private func enter(_ call: String) throws(Errno) -> Int? {
    let before = made.withLock { calls in
      defer { calls.append(call) }
      return calls.count { $0 == call }
    }
    switch script(call, before) {
    case .fail(let reason): throw reason
    case .short(let count): return count
    case nil: return nil
    }
  }

  var system: System {
    let real = System.real
    var system = real
    system.open = { path, mode throws(Errno) in
      _ = try self.enter("open \(mode)")
      return try real.open(path, mode)
    }
    system.write = { file, bytes throws(Errno) in
      let count = try self.enter("write") ?? bytes.count
      return try real.write(file, UnsafeRawBufferPointer(rebasing: bytes.prefix(count)))
    }
    system.readAt = { file, space, offset throws(Errno) in
      _ = try self.enter("readAt")
      return try real.readAt(file, space, offset)
    }
    system.read = { file, space throws(Errno) in
      _ = try self.enter("read")
      return try real.read(file, space)
    }
    system.status = { file throws(Errno) in
      _ = try self.enter("status")
      return try real.status(file)
    }
    system.lock = { file throws(Errno) in
      _ = try self.enter("lock")
      try real.lock(file)
    }
    system.unlock = { file throws(Errno) in
      _ = try self.enter("unlock")
      try real.unlock(file)
    }
    system.synchronizeData = { file throws(Errno) in
      _ = try self.enter("fdatasync")
      try real.synchronizeData(file)
    }
    system.synchronize = { file throws(Errno) in
      _ = try self.enter("fsync")
      try real.synchronize(file)
    }
    system.makeDirectory = { path throws(Errno) in
      _ = try self.enter("mkdir")
      try real.makeDirectory(path)
    }
    system.link = { path, name throws(Errno) in
      _ = try self.enter("link")
      try real.link(path, name)
    }
    system.rename = { path, name throws(Errno) in
      _ = try self.enter("rename")
      try real.rename(path, name)
    }
    system.changeMode = { file, mode throws(Errno) in
      _ = try self.enter("chmod")
      try real.changeMode(file, mode)
    }
    system.pause = { _ in _ = try? self.enter("pause") }
    return system
  }
}
