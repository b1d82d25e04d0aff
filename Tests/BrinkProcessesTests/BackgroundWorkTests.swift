import BrinkProcesses
import Glibc
import Synchronization
import Testing

@Suite struct `Work in the background` {
  /// What was done, in its order.
  private final class Record: Sendable {
    private let pieces = Mutex<[Bool]>([])

    var done: [Bool] { pieces.withLock { $0 } }
    func add(_ isLast: Bool) { pieces.withLock { $0.append(isLast) } }
  }

  @Test func `is done once more on ending, and then no more`() throws {
    let record = Record()
    let work = try #require(
      BackgroundWork.begin { isLast in
        record.add(isLast)
        return 60_000
      })
    #expect(work.end(within: 20_000))
    let done = record.done
    #expect(done.last == true)
    #expect(done.dropLast().allSatisfy { !$0 })
    #expect(work.end(within: 20_000))
    #expect(record.done == done)
  }

  @Test func `is not waited for any longer than was said`() throws {
    let gate = Record()
    let work = try #require(
      BackgroundWork.begin { _ in
        while gate.done.isEmpty { usleep(1_000) }
        return 0
      })
    #expect(!work.end(within: 10))
    gate.add(true)
    #expect(work.end(within: 20_000))
  }

  @Test func `need not wait when there is a hurry`() throws {
    let record = Record()
    let work = try #require(
      BackgroundWork.begin { isLast in
        record.add(isLast)
        return 3_600_000
      })
    while record.done.isEmpty { usleep(1_000) }
    work.hurry()
    // An hour would be longer than any test run.
    while record.done.count < 2 { usleep(1_000) }
    #expect(work.end(within: 20_000))
  }
}
