import Glibc

/// What the system says about a file.
package struct FileStatus: Equatable, Sendable {
  package enum Kind: Equatable, Sendable {
    case regular
    case directory
    case symbolicLink
    case other
  }

  /// Which file it is, whatever it is called: its device and its inode.
  package struct Identity: Equatable, Sendable {
    let device: UInt64
    let inode: UInt64
  }

  package let identity: Identity
  package let kind: Kind
  /// The numeric user it belongs to.
  package let owner: UInt32
  /// How many names it has.
  package let links: Int
  /// The permission bits.
  package let mode: UInt32
  /// Bytes.
  package let size: Int

  init(_ status: stat) {
    identity = Identity(device: UInt64(status.st_dev), inode: UInt64(status.st_ino))
    kind =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .regular
      case S_IFDIR: .directory
      case S_IFLNK: .symbolicLink
      default: .other
      }
    owner = status.st_uid
    links = Int(status.st_nlink)
    mode = status.st_mode & 0o7777
    size = status.st_size
  }
}
