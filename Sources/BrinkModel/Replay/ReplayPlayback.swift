/// Where a replay stands and when it goes on: a value, moved by keys and by time passing.
package struct ReplayPlayback: Equatable, Sendable {
  /// The moment on show.
  package private(set) var position = 0
  package private(set) var isPaused = false
  package private(set) var pace: ReplayPace
  /// Milliseconds on show still to come for this moment.
  private var rest: Int64 = 0

  private let moments: [Int64]

  package init(_ replay: Replay, pace: ReplayPace) {
    self.pace = pace
    moments = replay.moments.indices.map(replay.elapsed)
    rest = wait
  }

  package enum Move: Equatable, Sendable {
    case pause
    case forward, back
    case first, last
    case faster, slower
    case to(Int)
  }

  package var isAtEnd: Bool { position >= moments.count - 1 }

  /// Milliseconds until it goes on by itself; nil while it does not.
  package var untilNext: Int64? { isPaused || isAtEnd ? nil : rest }

  /// What a key does; whoever steps by hand has time to read what came.
  package mutating func take(_ move: Move) {
    switch move {
    case .pause:
      isPaused.toggle()
      if isAtEnd { isPaused = false }
    case .forward: step(to: position + 1)
    case .back: step(to: position - 1)
    case .first: step(to: 0)
    case .last: step(to: moments.count - 1)
    case .to(let moment): step(to: moment)
    case .faster: change(pace.faster)
    case .slower: change(pace.slower)
    }
  }

  /// So many milliseconds have passed; true when the next moment came.
  package mutating func pass(_ milliseconds: Int64) -> Bool {
    guard untilNext != nil else { return false }
    rest -= milliseconds
    guard rest <= 0 else { return false }
    position += 1
    rest = wait
    return true
  }

  private mutating func step(to moment: Int) {
    isPaused = true
    position = min(max(0, moment), max(0, moments.count - 1))
    rest = wait
  }

  private mutating func change(_ new: ReplayPace) {
    let done = wait - rest
    pace = new
    rest = max(0, wait - done)
  }

  /// How long the moment on show stays.
  private var wait: Int64 {
    isAtEnd || moments.isEmpty ? 0 : pace.wait(for: moments[position + 1] - moments[position])
  }
}
