import Glibc
import Prose

/// Times the reader over a corpus.
enum Benchmark {
  /// Nanoseconds of processor time until the first sentence is read.
  static func start() -> Int {
    let start = now()
    let ok = SentenceReader().read("I own it; the key leaks.").ok
    return ok ? now() - start : 0
  }

  /// Nanoseconds of processor time per sentence, over at least 200,000 sentences.
  static func run(_ sentences: [String]) -> Int {
    let reader = SentenceReader()
    var count = 0
    var found = 0
    let start = now()
    while count < 200_000 {
      for sentence in sentences {
        if reader.read(sentence).ok { found += 1 }
        count += 1
      }
    }
    let spent = now() - start
    return found > 0 ? spent / count : 0
  }

  /// Nanoseconds of processor time per claim, over at least 100,000 claims.
  static func claims(_ texts: [String]) -> Int {
    let reader = ClaimReader()
    var count = 0
    var found = 0
    let start = now()
    while count < 100_000 {
      for text in texts {
        if reader.read(text).ok { found += 1 }
        count += 1
      }
    }
    let spent = now() - start
    return found >= 0 ? spent / count : 0
  }

  private static func now() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return time.tv_sec * 1_000_000_000 + time.tv_nsec
  }
}
