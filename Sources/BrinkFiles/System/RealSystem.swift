import Glibc

extension System {
  /// The calls of the system we run on.
  package static let real = System(
    open: { path, mode throws(Errno) in
      try checked(Glibc.open(path, mode.flags | O_CLOEXEC, mode == .createShared ? 0o666 : 0o600))
    },
    close: { file throws(Errno) in _ = try checked(Glibc.close(file)) },
    read: { file, space throws(Errno) in
      try checked(Glibc.read(file, space.baseAddress, space.count))
    },
    readAt: { file, space, offset throws(Errno) in
      try checked(pread(file, space.baseAddress, space.count, offset))
    },
    write: { file, bytes throws(Errno) in
      try checked(Glibc.write(file, bytes.baseAddress, bytes.count))
    },
    status: { file throws(Errno) in
      var status = stat()
      _ = try checked(fstat(file, &status))
      return FileStatus(status)
    },
    linkStatus: { path throws(Errno) in
      var status = stat()
      _ = try checked(lstat(path, &status))
      return FileStatus(status)
    },
    lock: { file throws(Errno) in _ = try checked(flock(file, LOCK_EX | LOCK_NB)) },
    unlock: { file throws(Errno) in _ = try checked(flock(file, LOCK_UN)) },
    synchronizeData: { file throws(Errno) in _ = try checked(fdatasync(file)) },
    synchronize: { file throws(Errno) in _ = try checked(fsync(file)) },
    makeDirectory: { path throws(Errno) in _ = try checked(mkdir(path, 0o700)) },
    names: { path throws(Errno) in try names(in: path) },
    unlink: { path throws(Errno) in _ = try checked(Glibc.unlink(path)) },
    removeDirectory: { path throws(Errno) in _ = try checked(rmdir(path)) },
    rename: { path, name throws(Errno) in _ = try checked(Glibc.rename(path, name)) },
    link: { path, name throws(Errno) in _ = try checked(Glibc.link(path, name)) },
    changeMode: { file, mode throws(Errno) in _ = try checked(fchmod(file, mode)) },
    resolve: { path throws(Errno) in
      guard let resolved = realpath(path, nil) else { throw .last }
      defer { free(resolved) }
      return String(cString: resolved)
    },
    effectiveUser: { geteuid() },
    pause: { _ = $0 == 0 ? sched_yield() : usleep($0) }
  )

  private static func checked<Number: SignedInteger>(_ result: Number) throws(Errno) -> Number {
    guard result >= 0 else { throw .last }
    return result
  }

  private static func names(in path: String) throws(Errno) -> [String] {
    guard let directory = opendir(path) else { throw .last }
    defer { closedir(directory) }
    var names: [String] = []
    errno = 0
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: Int(entry.pointee.d_reclen)) {
          String(cString: $0)
        }
      }
      if name != "." && name != ".." { names.append(name) }
      errno = 0
    }
    guard errno == 0 else { throw .last }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}

extension System.OpenMode {
  fileprivate var flags: Int32 {
    switch self {
    case .read: O_RDONLY | O_NOFOLLOW | O_NONBLOCK
    case .directory: O_RDONLY | O_DIRECTORY
    case .append: O_RDWR | O_APPEND | O_CREAT | O_NOFOLLOW | O_NONBLOCK
    case .create, .createShared: O_RDWR | O_APPEND | O_CREAT | O_EXCL | O_NOFOLLOW
    case .appendExisting: O_RDWR | O_APPEND | O_NOFOLLOW | O_NONBLOCK
    }
  }
}
