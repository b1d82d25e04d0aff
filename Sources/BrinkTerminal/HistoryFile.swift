import Glibc

/// The answers to one question, kept for the next process, newest last.
///
/// Several processes may add at once: each answer is one write under an exclusive lock. The file is
/// replaced by a shorter one when it has grown, also under the lock, and whoever waited for the
/// lock of the replaced file starts over on the new one. Whatever goes wrong, the answers are
/// merely not kept: a history is a convenience.
struct HistoryFile {
  let path: String

  /// More than this is not read: the newest answers stand at the end.
  private static let readLimit = 1 << 20
  /// How often, and how many microseconds apart, a lock held by somebody else is tried.
  private static let lockAttempts = 100
  private static let lockPause: UInt32 = 3_000

  /// Every answer in the file, oldest first; lines that are no answers are passed over.
  func read() -> [String] {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard file >= 0 else { return [] }
    defer { close(file) }
    return Self.answers(in: file)
  }

  /// Adds an answer, and keeps only the newest `limit` when twice as many have come together.
  ///
  /// - Parameters:
  ///   - answer: The answer, of any number of lines.
  ///   - limit: How many answers are worth keeping.
  /// - Returns: Whether the file holds it now.
  func append(_ answer: String, keeping limit: Int) -> Bool {
    guard let file = openLocked() else { return false }
    defer { close(file) }
    var line = Array((HistoryEncoding.encode(answer) + "\n").utf8)
    var status = stat()
    var last: UInt8 = 0
    if fstat(file, &status) == 0, status.st_size > 0,
      pread(file, &last, 1, status.st_size - 1) == 1,
      last != UInt8(ascii: "\n")
    {
      line.insert(UInt8(ascii: "\n"), at: 0)
    }
    guard write(file, line, line.count) == line.count else { return false }
    let answers = Self.answers(in: file)
    if answers.count >= 2 * limit { replace(with: Self.newest(limit, of: answers)) }
    return true
  }

  /// The newest answers without repetition, oldest first.
  static func newest(_ limit: Int, of answers: [String]) -> [String] {
    var seen = Set<String>()
    var kept: [String] = []
    for answer in answers.reversed() where kept.count < limit && seen.insert(answer).inserted {
      kept.append(answer)
    }
    return kept.reversed()
  }

  /// The file, ours, open for appending and locked; nil when that cannot be had.
  private func openLocked() -> CInt? {
    for _ in 0..<Self.lockAttempts {
      let file = open(
        path, O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, mode_t(0o600))
      guard file >= 0 else { return nil }
      var mine = stat()
      guard fstat(file, &mine) == 0, mine.st_mode & S_IFMT == S_IFREG, mine.st_uid == geteuid()
      else {
        close(file)
        return nil
      }
      if flock(file, LOCK_EX | LOCK_NB) == 0 {
        var current = stat()
        if lstat(path, &current) == 0, current.st_ino == mine.st_ino, current.st_dev == mine.st_dev
        {
          return file
        }
        close(file)
      } else {
        close(file)
        usleep(Self.lockPause)
      }
    }
    return nil
  }

  /// Called under the lock of the file that is replaced.
  private func replace(with answers: [String]) {
    let temporary = path + ".new"
    let file = open(
      temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, mode_t(0o600))
    guard file >= 0 else { return }
    let bytes = Array(answers.map { HistoryEncoding.encode($0) + "\n" }.joined().utf8)
    let written = write(file, bytes, bytes.count)
    close(file)
    if written != bytes.count || rename(temporary, path) != 0 { unlink(temporary) }
  }

  private static func answers(in file: CInt) -> [String] {
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return [] }
    let start = max(0, Int(status.st_size) - readLimit)
    var bytes = [UInt8](repeating: 0, count: min(Int(status.st_size), readLimit))
    let count = pread(file, &bytes, bytes.count, off_t(start))
    let lines = bytes.prefix(max(0, count)).split(separator: UInt8(ascii: "\n"))
    return lines.dropFirst(start > 0 ? 1 : 0).compactMap(HistoryEncoding.decode)
  }
}
