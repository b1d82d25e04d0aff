/// Every system call the journal makes, so that tests can make each of them fail.
///
/// The members have the meaning of the calls they are named after; what they throw is the errno.
/// Nothing here tries again: `System+Whole.swift` does.
package struct System: Sendable {
  package typealias Descriptor = Int32

  package var open: @Sendable (String, OpenMode) throws(Errno) -> Descriptor
  package var close: @Sendable (Descriptor) throws(Errno) -> Void
  package var read: @Sendable (Descriptor, UnsafeMutableRawBufferPointer) throws(Errno) -> Int
  /// Reads from an offset, in bytes from the beginning.
  package var readAt:
    @Sendable (Descriptor, UnsafeMutableRawBufferPointer, Int) throws(Errno) -> Int
  package var write: @Sendable (Descriptor, UnsafeRawBufferPointer) throws(Errno) -> Int
  package var status: @Sendable (Descriptor) throws(Errno) -> FileStatus
  /// The status of a path, of the link itself when it is one.
  package var linkStatus: @Sendable (String) throws(Errno) -> FileStatus
  /// Takes the exclusive lock of an open file, without waiting.
  package var lock: @Sendable (Descriptor) throws(Errno) -> Void
  package var unlock: @Sendable (Descriptor) throws(Errno) -> Void
  package var synchronizeData: @Sendable (Descriptor) throws(Errno) -> Void
  package var synchronize: @Sendable (Descriptor) throws(Errno) -> Void
  /// Makes one directory with mode 0700.
  package var makeDirectory: @Sendable (String) throws(Errno) -> Void
  /// The names in a directory in the order of their bytes, without `.` and `..`.
  package var names: @Sendable (String) throws(Errno) -> [String]
  package var unlink: @Sendable (String) throws(Errno) -> Void
  /// Removes an empty directory.
  package var removeDirectory: @Sendable (String) throws(Errno) -> Void
  /// Gives a file another name; whatever has that name is replaced at once.
  package var rename: @Sendable (String, String) throws(Errno) -> Void
  /// Gives a file a second name, of the link itself when it is one; nothing may have that name.
  package var link: @Sendable (String, String) throws(Errno) -> Void
  /// Sets the permission bits of an open file.
  package var changeMode: @Sendable (Descriptor, UInt32) throws(Errno) -> Void
  /// The path with every symbolic link in it resolved.
  package var resolve: @Sendable (String) throws(Errno) -> String
  package var effectiveUser: @Sendable () -> UInt32
  /// Sleeps so many microseconds; with 0 lets another process run.
  package var pause: @Sendable (UInt32) -> Void
}

extension System {
  /// How a file is opened; never through a symbolic link, always closed on exec.
  package enum OpenMode: Equatable, Sendable {
    case read
    case directory
    /// Written at its end; made with mode 0600 when it is not there.
    case append
    /// As `append`, but it must not be there.
    case create
    /// As `create`, for whomever the person's umask lets read and write.
    case createShared
    /// Written at its end, only when it is there: to see whether its lock is free.
    case appendExisting
  }
}
