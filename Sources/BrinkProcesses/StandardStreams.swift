import Glibc

/// The three descriptors that every program takes for granted.
package enum StandardStreams {
  /// Occupies each one that we were started without, so that no file or terminal opened later gets
  /// its number and then what is meant for the stream.
  ///
  /// Reading or writing there still fails as on a closed descriptor (the direction is the wrong one),
  /// and a program we run finds it closed again, as we did.
  package static func occupyMissing() {
    for descriptor in STDIN_FILENO...STDERR_FILENO where fcntl(descriptor, F_GETFD) < 0 {
      let wrongWay = descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY
      // The lowest number that is free is this one.
      _ = open("/dev/null", wrongWay | O_CLOEXEC)
    }
  }
}
