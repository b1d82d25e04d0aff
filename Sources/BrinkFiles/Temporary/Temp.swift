package import BrinkModel
import Glibc

package enum JournalDiscovery {
  package static func directory(
    flag: String?, environment: [String: String], workingDirectory: String
  ) throws(Fault) -> String {
    if let flag { return flag }
    if let d = environment["BRINK_JOURNAL"], !d.isEmpty { return d }
    if let h = environment["HOME"] { return h + "/.local/share/brink/journal" }
    throw Fault(
      place: "journal", what: "no home", remedy: "--journal DIR", status: .badConfiguration)
  }
}

package struct DraftSubject: Equatable, Sendable {
  package let checklist: String
  package let about: EntryID?
  package let command: String?
  package init(checklist: String, about: EntryID?, command: String?) {
    self.checklist = checklist
    self.about = about
    self.command = command
  }
}

package final class Draft {
  package func record(_ line: DraftLine) throws(Fault) {}
  package func finish() throws(Fault) {}
}

package struct AbandonedDraft {
  package let subject: DraftSubject
  package let began: Timestamp
  package let lines: [DraftLine]
  package func resume() throws(Fault) -> Draft { Draft() }
  package func drop() throws(Fault) {}
}

package struct DraftStore {
  package init(journal: String) {}
  package func begin(_ subject: DraftSubject, now: Timestamp) throws(Fault) -> Draft { Draft() }
  package func abandoned() throws(Fault) -> [AbandonedDraft] { [] }
}

extension Journal {
  package func sealState(of entry: LoggedEntry) throws(Fault) -> String { "sealed" }
}
