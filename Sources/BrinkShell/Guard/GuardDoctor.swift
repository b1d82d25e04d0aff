import BrinkFiles
import BrinkModel
import BrinkProcesses
import Glibc
import Guard

/// Looks whether the guard would ask, and finds what keeps it from that.
struct GuardDoctor {
  let session: Session

  init(_ session: Session) {
    self.session = session
  }

  /// Everything that was looked at, in the order to put right.
  func findings() -> [DoctorFinding] {
    program() + shell() + startUpFiles() + rules() + checks() + journal()
  }

  private func program() -> [DoctorFinding] {
    switch SearchPath.lookUp(Array("brink".utf8)) {
    case .found(let path):
      [.right("brink", String(decoding: path, as: UTF8.self))]
    case .forbidden, .missing:
      [
        .wrong(
          "brink", "is not on the PATH, so no hook can ask it",
          "Add its folder to PATH in the start-up file, before the hook.")
      ]
    }
  }

  private func rules() -> [DoctorFinding] {
    let book = RuleBook(session)
    return [.right("rules", "\(book.rules.count) rules")] + ceremony()
      + book.troubles.map { .wrong($0.place, $0.what, $0.remedy) }
  }

  /// Rules that ask, and are crossed unread.
  private func ceremony() -> [DoctorFinding] {
    let uses = (try? session.guardUses()) ?? [:]
    return uses.filter(\.value.isCeremony).sorted { $0.key < $1.key }.map { id, use in
      .mind("rules", "\(id) is ceremony: \(use.words)", "Change the rule, or drop it.")
    }
  }

  /// What runs before the questions because somebody put it there; none of it is run here.
  private func checks() -> [DoctorFinding] {
    let checks = OwnChecks(in: session.world.configurationDirectory)
    let names = checks.checks.map(\.name).joined(separator: ", ")
    return (names.isEmpty ? [] : [.right("checks", "\(names), before every boundary")])
      + checks.troubles.map { .wrong($0.place, $0.what, $0.remedy) }
      + checks.idle.map {
        .mind(
          "checks", "\($0) is not executable, so it is no check", "Say chmod +x, or take it out.")
      }
  }

  private func journal() -> [DoctorFinding] {
    do throws(Fault) {
      _ = try session.configuration
      let directory = try session.journal().directory
      var place = directory
      while access(place, F_OK) != 0, let slash = place.lastIndex(of: "/"), slash > place.startIndex
      {
        place = String(place[..<slash])
      }
      guard access(place, W_OK | X_OK) == 0 else {
        return [
          .wrong(
            "journal", "\(directory) cannot be written: \(String(cString: strerror(errno)))",
            "Nothing that has to be recorded would run. Make it writable, or name another: BRINK_JOURNAL."
          )
        ]
      }
      return [.right("journal", directory)]
    } catch {
      return [.wrong(error.place, error.what, error.remedy)]
    }
  }
}
